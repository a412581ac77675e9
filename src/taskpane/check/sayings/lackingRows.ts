// The rows that lack their counterpart, as checking has found them.

import { openFindings } from "../../../app/findingGroups";
import { pairTarget, undecidedTarget } from "../../../app/sayings";
import type { Book } from "../../../app/sessionState";
import type { RowRef } from "../../../domain/checking/rowInWords";

const idOf = ({ sheet, rowIndex }: RowRef): string => `${rowIndex} ${sheet}`;

/** Whether a row is one that checking has named as without its counterpart, or could not decide about. */
export function lackingRows({ check }: Book): (row: RowRef) => boolean {
  const targets = [...openFindings(check.judged).map(pairTarget), ...check.undecided.map(undecidedTarget)];
  const lacking = new Set(targets.flatMap((target) => target?.rows.map(idOf) ?? []));
  return (row) => lacking.has(idOf(row));
}
