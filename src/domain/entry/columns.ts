// What becomes of each column of a register when a record is entered: asked for, or filled by itself.

import { columnUnit } from "../checking/columnUnit";
import { ledgerSideOf } from "../fitting/matching/ledgerSide";
import { readHeading } from "../fitting/locating/readHeading";
import type { FieldDefinition } from "../kinds/kind";
import { columnName } from "../sheets/address";
import { mapReferences } from "../sheets/formulaReferences";
import { type CellValue, formulaAt, valueAt } from "../sheets/snapshot";
import type { MoneyUnit } from "../values/money";
import { serialColumnOf } from "./serial";
import { type EntryTarget, isSameTable } from "./target";

export type ColumnRole =
  | { readonly is: "asked" }
  /** The row's number. */
  | { readonly is: "serial" }
  /** As in the row given, its references moved along. */
  | { readonly is: "formula"; readonly rowIndex: number; readonly formula: string }
  /** The same in each row of this side of a ledger. */
  | { readonly is: "constant"; readonly value: CellValue }
  /** Year, month or day of a date in parts. */
  | { readonly is: "datePart"; readonly part: "year" | "month" | "day" }
  /** A day of a sign-in matrix. */
  | { readonly is: "session" }
  /** The other side of a ledger's, or without a heading: left alone. */
  | { readonly is: "left" };

export interface EntryColumn {
  readonly columnIndex: number;
  /** "C": by this a field of the form is known. */
  readonly key: string;
  readonly heading: string;
  readonly field: FieldDefinition | null;
  readonly unit: MoneyUnit;
  /** Of a ledger whose outlays stand below zero. */
  readonly isNegative: boolean;
  readonly role: ColumnRole;
}

/** So many of the last rows tell whether a column is worked out. */
const LAST_ROWS = 4;
const PARTS = { 年: "year", 月: "month", 月份: "month", 日: "day" } as const;

function lastRows({ register, table }: EntryTarget): readonly number[] {
  const rows = [...new Set(register.rows.slice(-LAST_ROWS).map(({ rowIndex }) => rowIndex))];
  return rows.length > 0 ? rows.reverse() : [table.headerRows.last + 1];
}

/** Whether a formula speaks of its own row or the one above, as those that are copied down do. */
function isCopied(formula: string, rowIndex: number): boolean {
  let isLocal = /\bROW\(\s*\)/iu.test(formula) || /\[(?:#This Row|@)/iu.test(formula);
  mapReferences(formula, (reference) => {
    const { row } = reference.from;
    if (!row.isFixed && (row.index === rowIndex || row.index === rowIndex - 1)) isLocal = true;
    return reference;
  });
  return isLocal;
}

function formulaRole(target: EntryTarget, columnIndex: number): ColumnRole | null {
  const rows = lastRows(target);
  const found = rows.flatMap((rowIndex) => {
    const formula = formulaAt(target.sheet, rowIndex, columnIndex);
    return formula !== null && isCopied(formula, rowIndex) ? [{ rowIndex, formula }] : [];
  });
  const [nearest] = found;
  return nearest !== undefined && found.length * 2 >= rows.length ? { is: "formula", ...nearest } : null;
}

/** The other side of the ledger that this register is one of. */
function otherSideOf({ table, neighbours }: EntryTarget) {
  return neighbours.find((other) => other !== table && other.kind !== null && isSameTable(table, other));
}

/** In a ledger with a column that says which side a row is on, what it says of this one. */
function sideText(target: EntryTarget, columnIndex: number): CellValue {
  const values = target.register.rows
    .slice(-LAST_ROWS)
    .map(({ rowIndex }) => valueAt(target.sheet, rowIndex, columnIndex));
  const side = ledgerSideOf(values.at(-1) ?? null);
  return side !== null && values.every((value) => ledgerSideOf(value) === side)
    ? (values.at(-1) ?? null)
    : null;
}

interface Around {
  readonly serial: number | null;
  readonly other: ReturnType<typeof otherSideOf>;
  /** Whether the register has several columns of dates. */
  readonly hasManyDates: boolean;
}

function dateRole(target: EntryTarget, heading: string): ColumnRole {
  if (target.register.kind.id === "study") return { is: "session" };
  const part = PARTS[readHeading([heading.replace(/^.*\//u, "")]).base as keyof typeof PARTS] as
    "year" | "month" | "day" | undefined;
  return part === undefined ? { is: "asked" } : { is: "datePart", part };
}

function roleOf(
  target: EntryTarget,
  { serial, other, hasManyDates }: Around,
  columnIndex: number,
  heading: string,
  field: FieldDefinition | null,
): ColumnRole {
  if (columnIndex === serial) return formulaRole(target, columnIndex) ?? { is: "serial" };
  if (field?.id === "date" && hasManyDates) return dateRole(target, heading);
  const formula = formulaRole(target, columnIndex);
  if (formula !== null) return formula;
  if (field !== null) return { is: "asked" };
  if (heading === "") return { is: "left" };
  const isOthers = other?.columns.some((one) => one.columnIndex === columnIndex && one.field !== null);
  if (isOthers === true) return { is: "left" };
  const side = other === undefined ? null : sideText(target, columnIndex);
  return side === null ? { is: "asked" } : { is: "constant", value: side };
}

/** Whether this side's amounts stand in one column with the other's, below zero. */
function areNegative(target: EntryTarget, columnIndex: number): boolean {
  const values = target.register.rows
    .slice(-LAST_ROWS)
    .map(({ rowIndex }) => valueAt(target.sheet, rowIndex, columnIndex));
  return values.length > 0 && values.every((value) => typeof value === "number" && value < 0);
}

/** The columns of a register in the sheet's order. */
export function entryColumns(target: EntryTarget): readonly EntryColumn[] {
  const { table, register } = target;
  const around: Around = {
    serial: serialColumnOf(target),
    other: otherSideOf(target),
    hasManyDates: register.columns.filter(({ field }) => field.id === "date").length > 1,
  };
  const sharesAmounts = (columnIndex: number): boolean =>
    around.other?.columns.some((one) => one.columnIndex === columnIndex && one.field === "amount") === true;
  return table.columns.map(({ columnIndex, header }) => {
    const mapped = register.columns.find((column) => column.columnIndex === columnIndex);
    const field = mapped?.field ?? null;
    return {
      columnIndex,
      key: columnName(columnIndex),
      heading: header,
      field,
      unit: mapped === undefined ? table.unit : columnUnit(register, mapped),
      isNegative: field?.id === "amount" && sharesAmounts(columnIndex) && areNegative(target, columnIndex),
      role: roleOf(target, around, columnIndex, header, field),
    };
  });
}
