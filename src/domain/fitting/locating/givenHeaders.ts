// Headers that a person has pointed out: they begin where it was said, end what stands above them, and nothing right above
// them passes for one instead.

import type { Span } from "../../sheets/address";
import type { RowFacts } from "./readRowFacts";

/** The header pointed out at this row, as far as these columns have something there. */
export function givenHeaderAt(given: readonly Span[], facts: RowFacts, rowIndex: number): Span | null {
  const rows = given.find(({ first }) => first === rowIndex);
  if (!rows) return null;
  for (let at = rows.first; at <= rows.last; at += 1) if ((facts.filled[at] ?? 0) > 0) return rows;
  return null;
}

/** Whether rows that look like a header are only what leads to one pointed out: no record stands between. */
export function leadsToGivenHeader(given: readonly Span[], facts: RowFacts, rows: Span): boolean {
  const next = given.find(({ last }) => last >= rows.first);
  if (!next || givenHeaderAt(given, facts, next.first) === null) return false;
  for (let at = rows.last + 1; at < next.first; at += 1) if ((facts.filled[at] ?? 0) > 1) return false;
  return true;
}
