// 手工配对: which payment paid a row, or which rows a payment paid. One payment may pay several rows; the sum stands against it.

import { type SubmitEvent, useMemo, useState } from "react";
import type { PairTarget } from "../../../app/sayings";
import type { Book } from "../../../app/sessionState";
import type * as Counterparts from "../../../domain/checking/pairing/counterparts";
import type { RowRef } from "../../../domain/checking/rowInWords";
import { usePane } from "../../parts/paneContext";
import { useShared } from "../../parts/useShared.styles";
import { WaitingButton } from "../../parts/WaitingButton";
import { TextField } from "../TextField";
import { useWords } from "../wordsContext";
import { type PairChoice, PairPickers, withRow } from "./PairPickers";
import { RowPicker } from "./RowPicker";

export interface PairFormProps {
  readonly book: Book;
  readonly target: PairTarget;
  /** Loaded when it is asked for. */
  readonly counterparts: typeof Counterparts;
}

const isAt =
  ({ sheet, rowIndex }: RowRef) =>
  (row: RowRef): boolean =>
    row.sheet === sheet && row.rowIndex === rowIndex;

const sumOf = (rows: readonly Counterparts.PairableRow[]): number =>
  rows.reduce((sum, { fen }) => sum + (fen ?? 0), 0);

function askFor(row: Counterparts.PairableRow): PairChoice {
  return withRow({ asked: row, payment: null, grounds: [] }, row);
}

/** Nothing is chosen for the clerk but the row that was asked about, where it is only one. */
function startWith(own: readonly Counterparts.PairableRow[]): PairChoice {
  const [first] = own;
  if (first === undefined || own.length > 1) return { asked: null, payment: null, grounds: [] };
  return askFor(first);
}

export function PairForm({ book, target, counterparts: { pairableRows, rankCounterparts } }: PairFormProps) {
  const { session } = usePane();
  const words = useWords().sayings;
  const { pairing } = words;
  const shared = useShared();
  const rows = useMemo(() => pairableRows(book), [pairableRows, book]);
  const own = rows.filter((row) => row.side === target.side && target.rows.some(isAt(row)));
  const [choice, setChoice] = useState(() => startWith(own));
  const [note, setNote] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const { asked, payment, grounds } = choice;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsMissing(payment === null || grounds.length === 0);
    if (payment === null || grounds.length === 0) return;
    const described = (row: Counterparts.PairableRow) => ({
      sheet: row.sheet,
      rowIndex: row.rowIndex,
      about: words.row(row),
    });
    void session.pairRows({ payment: described(payment), grounds: grounds.map(described), note });
  };
  return (
    <form className={shared.pile} onSubmit={submit}>
      {own.length > 1 ? (
        <RowPicker
          legend={pairing.which}
          type="radio"
          rows={own}
          chosen={asked ? [asked] : []}
          onChoose={(row) => setChoice(askFor(row))}
        />
      ) : null}
      <PairPickers
        book={book}
        side={target.side}
        rows={rows}
        rank={rankCounterparts}
        choice={choice}
        onChoose={(row) => setChoice(withRow(choice, row))}
      />
      <div role="status">
        {payment && grounds.length > 0 ? pairing.sum(grounds.length, sumOf(grounds), payment.fen) : null}
      </div>
      <TextField label={pairing.note} value={note} onChange={setNote} />
      <div className={shared.buttons}>
        <WaitingButton type="submit">{pairing.keep}</WaitingButton>
      </div>
      <div role="status">{isMissing ? pairing.missing[payment === null ? "payment" : "ground"] : null}</div>
    </form>
  );
}
