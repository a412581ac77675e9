// What about a table a person should look at. Asked is only what matters: a kind too close to call, a column guessed at
// below certainty or not understood although it holds something, rows that could not be read.

import type { KindDefinition, KindId } from "../kinds/kind";
import { Unreadable } from "../values/reading";
import type { SourceRecord, Unclear } from "./fit";
import type { Header } from "./header";
import type { Candidate, ColumnMatch } from "./matchColumns";

export interface UnclearInput {
  readonly kind: KindDefinition | null;
  readonly matches: readonly ColumnMatch[];
  readonly candidates: readonly Candidate[];
  readonly header: Header;
  readonly records: readonly SourceRecord[];
  readonly incomplete: readonly SourceRecord[];
  /** Kinds among which no choice was made. */
  readonly close: readonly KindId[];
}

/** From here on a mapping needs no second look. */
const CERTAIN = 0.72;

function unclearColumns(input: UnclearInput): Unclear[] {
  const unclear: Unclear[] = [];
  input.candidates.forEach(({ heading, profile }, at) => {
    const columnIndex = input.header.columns.first + at;
    const match = input.matches.find(({ column }) => column === at);
    if (match && match.confidence < CERTAIN) {
      unclear.push({ code: "column-uncertain", columnIndex, field: match.field.id });
    }
    const isNumbering = /^(?:序号|编号|排序|学号|id|no\.?)$/iu.test(heading.base);
    if (!match && heading.base !== "" && !isNumbering && profile.filled > 0) {
      unclear.push({ code: "column-unknown", columnIndex, header: heading.shown });
    }
  });
  return unclear;
}

function missingFields(kind: KindDefinition, matches: readonly ColumnMatch[]): Unclear[] {
  const found = new Set(matches.map(({ field }) => field.id));
  const missing = kind.recordNeeds.filter((group) => !group.some((id) => found.has(id)));
  return missing.flatMap(([field]) =>
    field === undefined ? [] : [{ code: "required-field-missing", field }],
  );
}

function rowsWithoutYear(records: readonly SourceRecord[]): number[] {
  const rows: number[] = [];
  for (const { rowIndex, fields } of records) {
    const date = fields.date;
    if (typeof date === "object" && date !== null && !(date instanceof Unreadable)) rows.push(rowIndex);
  }
  return rows;
}

/** Lists what is unclear about a table, the kind first. */
export function describeUnclear(input: UnclearInput): readonly Unclear[] {
  const { kind, close, incomplete, records } = input;
  if (kind === null) return close.length > 0 ? [{ code: "kind-uncertain", candidates: close }] : [];
  const unclear = [...missingFields(kind, input.matches), ...unclearColumns(input)];
  if (incomplete.length > 0) {
    unclear.push({ code: "rows-unreadable", rows: incomplete.map(({ rowIndex }) => rowIndex) });
  }
  const yearless = rowsWithoutYear(records);
  if (yearless.length > 0) unclear.push({ code: "year-unknown", rows: yearless });
  return unclear;
}
