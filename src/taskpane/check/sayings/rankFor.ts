// The rows that may be the counterpart of one, those that lack theirs known from what checking found.

import { openFindings } from "../../../app/findingGroups";
import { pairTarget, undecidedTarget } from "../../../app/sayings";
import type { Book } from "../../../app/sessionState";
import {
  type PairableRow,
  type PairSide,
  rankCounterparts,
} from "../../../domain/checking/pairing/counterparts";
import type { RowRef } from "../../../domain/checking/rowInWords";

const idOf = ({ sheet, rowIndex }: RowRef): string => `${rowIndex} ${sheet}`;

/** Whether a row is one that checking has named as without its counterpart, or could not decide about. */
export function lackingRows({ check }: Book): (row: RowRef) => boolean {
  const targets = [...openFindings(check.judged).map(pairTarget), ...check.undecided.map(undecidedTarget)];
  const lacking = new Set(targets.flatMap((target) => target?.rows.map(idOf) ?? []));
  return (row) => lacking.has(idOf(row));
}

/** The rows of a side by their nearness to one of the other. */
export function rankFor(
  own: PairableRow,
  side: PairSide,
  rows: readonly PairableRow[],
  isLacking: (row: RowRef) => boolean,
): readonly PairableRow[] {
  return rankCounterparts(
    own,
    rows.filter((row) => row.side === side),
    isLacking,
  );
}
