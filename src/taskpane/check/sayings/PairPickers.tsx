// The rows of both sides to choose from: for a row that was handed out the payment first, for a payment what it paid.

import { useMemo } from "react";
import type { Book } from "../../../app/sessionState";
import type { PairableRow, PairSide, rankCounterparts } from "../../../domain/checking/pairing/counterparts";
import { Fold } from "../Fold";
import { useWords } from "../wordsContext";
import { lackingRows } from "./lackingRows";
import { RowPicker } from "./RowPicker";

/** What has been chosen so far. */
export interface PairChoice {
  /** The row that lacks its counterpart; null while of several none is chosen. */
  readonly asked: PairableRow | null;
  readonly payment: PairableRow | null;
  readonly grounds: readonly PairableRow[];
}

/** With the row as the payment, or in or out among the rows paid. */
export function withRow({ asked, payment, grounds }: PairChoice, row: PairableRow): PairChoice {
  if (row.side === "payment") return { asked, payment: row, grounds };
  const others = grounds.filter((one) => one !== row);
  return { asked, payment, grounds: others.length < grounds.length ? others : [...grounds, row] };
}

export interface PairPickersProps {
  readonly book: Book;
  readonly side: PairSide;
  readonly rows: readonly PairableRow[];
  readonly rank: typeof rankCounterparts;
  readonly choice: PairChoice;
  readonly onChoose: (row: PairableRow) => void;
}

export function PairPickers({ book, side, rows, rank, choice, onChoose }: PairPickersProps) {
  const { pairing } = useWords().sayings;
  const isLacking = useMemo(() => lackingRows(book), [book]);
  const { asked, payment, grounds } = choice;
  const paid = payment && (
    <RowPicker
      legend={pairing.grounds}
      type="checkbox"
      rows={rank(payment, rows, isLacking)}
      chosen={grounds}
      onChoose={onChoose}
    />
  );
  if (side === "payment") return paid;
  return (
    <>
      {asked && (
        <RowPicker
          legend={pairing.payments}
          type="radio"
          rows={rank(asked, rows, isLacking)}
          chosen={payment ? [payment] : []}
          onChoose={onChoose}
        />
      )}
      {paid && <Fold title={pairing.others}>{paid}</Fold>}
    </>
  );
}
