// What no figure counts, beside the rows of other years: rows that lack something, amounts that cannot be read, and
// tables whose kind is unknown.

import type { SourceRecord, WorkbookFit } from "../fitting/fit";
import type { FieldId, KindId } from "../kinds/kind";
import { filterEach, type Stepwise, visitEach } from "../stepwise";
import { Unreadable } from "../values/reading";
import { pushTo } from "./groups";
import type { Register } from "./registers";
import type { YearRegister } from "./yearChoice";
import type { LeftOut, LeftOutReason } from "./summary";

/** The money fields that are summed though a record counts without them. */
const OPTIONAL_MONEY: Readonly<Partial<Record<KindId, readonly FieldId[]>>> = {
  visit: ["cash", "goodsValue"],
  asset: ["amount"],
};

/** The counts that are summed; without them a record counts all the same. */
const COUNTS: Readonly<Partial<Record<KindId, readonly FieldId[]>>> = {
  study: ["attendance"],
  activity: ["people", "handouts", "consultations"],
  asset: ["quantity"],
};

function reasonOfIncomplete(record: SourceRecord): LeftOutReason {
  const { date, amount } = record.fields;
  if (amount instanceof Unreadable) return "amount-unreadable";
  if (date instanceof Unreadable) return "date-unreadable";
  return "required-missing";
}

/** Rows of a register that are no records, each with what is wrong. */
export function* incompleteRows(register: Register): Stepwise<readonly LeftOut[]> {
  const rows = new Map<LeftOutReason, number[]>();
  yield* visitEach(register.table.incomplete, (record) =>
    pushTo(rows, reasonOfIncomplete(record), record.rowIndex),
  );
  return [...rows].map(([reason, list]) => ({
    sheet: register.sheet,
    kind: register.kind,
    rows: [...new Set(list)],
    reason,
  }));
}

function* unreadable(
  { sheet, kind, records }: YearRegister,
  fields: readonly FieldId[],
  reason: LeftOutReason,
): Stepwise<readonly LeftOut[]> {
  if (fields.length === 0) return [];
  const unread = yield* filterEach(records, (record) =>
    fields.some((field) => record.fields[field] instanceof Unreadable),
  );
  const rows = unread.map((record) => record.rowIndex);
  return rows.length === 0 ? [] : [{ sheet, kind, rows, reason }];
}

/** Records that count, but whose cash or goods value cannot be read. */
export function unreadableMoney(register: YearRegister): Stepwise<readonly LeftOut[]> {
  return unreadable(register, OPTIONAL_MONEY[register.kind] ?? [], "amount-unreadable");
}

/** Records that count, but whose number of persons or pieces cannot be read. */
export function unreadableCounts(register: YearRegister): Stepwise<readonly LeftOut[]> {
  return unreadable(register, COUNTS[register.kind] ?? [], "count-unreadable");
}

/** Tables that are none of the kinds; a table without a row to lose is not worth a word. */
export function unknownTables(fit: WorkbookFit): readonly LeftOut[] {
  return fit.sheets
    .filter((sheet) => !sheet.isOwn)
    .filter((sheet) => sheet.tables.some((table) => table.kind === null && table.dataRows !== null))
    .map((sheet) => ({ sheet: sheet.sheet, kind: null, rows: [], reason: "not-understood" }));
}
