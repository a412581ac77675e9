// What about a table a person should look at. Asked is only what matters: a kind too close to call, a column guessed at
// below certainty or not understood although it holds something, rows that could not be read.

import type { KindDefinition } from "../kinds/kind";
import { Unreadable } from "../values/reading";
import type { TableContext } from "./matching/readTableContext";
import type { ColumnFit, SourceRecord, Unclear } from "./fit";
import { findGivenIds } from "./matching/readGiven";
import type { Candidate } from "./matching/matchColumns";
import type { Understood } from "./matching/understandTable";

export interface UnclearInput {
  readonly understood: Understood;
  readonly context: TableContext;
  readonly candidates: readonly Candidate[];
  /** One a candidate, in their order. */
  readonly columns: readonly ColumnFit[];
  readonly records: readonly SourceRecord[];
  readonly incomplete: readonly SourceRecord[];
}

/** From here on a mapping needs no second look. */
const CERTAIN = 0.72;
/** Columns that only number the rows or their persons. */
const NUMBERING = /^(?:序号|编号|排序|学号|id|no\.?)$/iu;

function unclearColumns({ columns, candidates, understood }: UnclearInput): Unclear[] {
  const unclear: Unclear[] = [];
  columns.forEach(({ columnIndex, header, field, confidence }, at) => {
    const candidate = candidates[at];
    if (!candidate || understood.agreed?.has(at)) return;
    if (field !== null && confidence < CERTAIN)
      unclear.push({ code: "column-uncertain", columnIndex, field });
    const isNamed = candidate.heading.base !== "";
    const isNamedOnly = isNamed && field === null && candidate.profile.filled > 0;
    if (isNamedOnly && !NUMBERING.test(candidate.heading.base)) {
      unclear.push({ code: "column-unknown", columnIndex, header });
    }
  });
  return unclear;
}

function missingFields(kind: KindDefinition, { columns, context }: UnclearInput): Unclear[] {
  const mapped = new Set(columns.flatMap(({ field }) => (field === null ? [] : [field])));
  const found = new Set([...mapped, ...findGivenIds(kind, mapped, context)]);
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
  const { incomplete, records } = input;
  const { kind, close } = input.understood;
  if (kind === null) return close.length > 0 ? [{ code: "kind-uncertain", candidates: close }] : [];
  const unclear = [...missingFields(kind, input), ...unclearColumns(input)];
  if (incomplete.length > 0) {
    unclear.push({ code: "rows-unreadable", rows: incomplete.map(({ rowIndex }) => rowIndex) });
  }
  const yearless = rowsWithoutYear(records);
  if (yearless.length > 0) unclear.push({ code: "year-unknown", rows: yearless });
  return unclear;
}
