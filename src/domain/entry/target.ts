// Where a record may be entered: the registers of its kind, and the one among them that its date belongs to.

import type { TableFit, WorkbookFit } from "../fitting/fit";
import { readGiven, type GivenFields } from "../fitting/matching/readGiven";
import { readTableContext } from "../fitting/matching/readTableContext";
import type { KindId } from "../kinds/kind";
import { type RegisterView, viewRegister } from "../checking/registerView";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { calendarDateOf } from "../values/date";
import type { DayNumber } from "../values/reading";

/** A register as entry looks at it. */
export interface EntryTarget {
  readonly snapshot: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly table: TableFit;
  readonly register: RegisterView;
  /** All tables of the sheet, this one too. */
  readonly neighbours: readonly TableFit[];
  /** Fields that title or sheet name say for all rows. */
  readonly given: GivenFields;
  /** From title or sheet name; null where neither says it. */
  readonly year: number | null;
  readonly month: number | null;
}

/** Why there is no register for a record. */
export type TargetFault =
  | { readonly code: "no-register"; readonly kind: KindId }
  /** One sheet a month, and none for this one. */
  | {
      readonly code: "no-register-of-month";
      readonly kind: KindId;
      readonly year: number;
      readonly month: number;
    };

/** Both sides of a ledger, which are read from the same cells. */
export function isSameTable(one: TableFit, other: TableFit): boolean {
  return (
    one.headerRows.first === other.headerRows.first &&
    one.columns[0]?.columnIndex === other.columns[0]?.columnIndex
  );
}

/** The other halves of a list that is folded to stand side by side: they share its rows. */
export function halvesOf({ table, neighbours }: EntryTarget): readonly TableFit[] {
  return neighbours.filter(
    (other) =>
      other !== table &&
      other.kind === table.kind &&
      other.headerRows.first === table.headerRows.first &&
      !isSameTable(other, table),
  );
}

/** Rows of totals, those too that stand under another half alone. */
export function totalRowsOf(target: EntryTarget): readonly number[] {
  const rows = [target.table, ...halvesOf(target)].flatMap(({ totalRows }) => totalRows);
  return [...new Set(rows)].sort((one, other) => one - other);
}

export function entryTarget(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  table: TableFit & { readonly kind: KindId },
  neighbours: readonly TableFit[],
): EntryTarget {
  const register = viewRegister(sheet, table.kind, table);
  const last = table.columns.at(-1)?.columnIndex ?? 0;
  const columns = { first: 0, last };
  const { year, month, ...context } = readTableContext(sheet, table.titleRows, columns, snapshot.dateSystem);
  const mapped = new Set(register.columns.map(({ field }) => field.id));
  const given = readGiven(register.kind, mapped, { ...context, year, month });
  return { snapshot, sheet, table, register, neighbours, given, year: table.year ?? year, month };
}

function isOfKind(table: TableFit, kind: KindId): table is TableFit & { readonly kind: KindId } {
  return table.kind === kind;
}

/** All registers of a kind, in the order of the sheets. */
export function entryTargets(
  snapshot: WorkbookSnapshot,
  fit: WorkbookFit,
  kind: KindId,
): readonly EntryTarget[] {
  return fit.sheets.flatMap(({ sheet: name, tables, isOwn }) => {
    const sheet = isOwn ? undefined : snapshot.sheets.find((one) => one.name === name);
    if (!sheet) return [];
    return tables.flatMap((table) =>
      isOfKind(table, kind) ? [entryTarget(snapshot, sheet, table, tables)] : [],
    );
  });
}

const MONTH_AGREES = 4;
const YEAR_AGREES = 2;
const HAS_RECORDS = 1;

/** null: the register is of another month. */
function agreement({ year, month, register }: EntryTarget, day: DayNumber | null): number | null {
  const filled = register.rows.length > 0 ? HAS_RECORDS : 0;
  if (day === null) return filled;
  const date = calendarDateOf(day);
  const isOtherMonth = month !== null && (month !== date.month || (year !== null && year !== date.year));
  if (isOtherMonth) return null;
  return (month === null ? 0 : MONTH_AGREES) + (year === date.year ? YEAR_AGREES : 0) + filled;
}

/** The register that a record of that day (null: not known yet) belongs to; of several alike the last with records. */
export function chooseTarget(
  targets: readonly EntryTarget[],
  kind: KindId,
  day: DayNumber | null,
): EntryTarget | TargetFault {
  if (targets.length === 0) return { code: "no-register", kind };
  let best: { readonly target: EntryTarget; readonly score: number } | null = null;
  for (const target of targets) {
    const score = agreement(target, day);
    if (score !== null && score >= (best?.score ?? 0)) best = { target, score };
  }
  if (best !== null) return best.target;
  const { year, month } = calendarDateOf(day ?? 0);
  return { code: "no-register-of-month", kind, year, month };
}

export function isTargetFault(chosen: EntryTarget | TargetFault): chosen is TargetFault {
  return "code" in chosen;
}
