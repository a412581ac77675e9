// 粘贴多行: the rows of a table from elsewhere as records of a register, each as the form would have it.

import type { EntryField, EntryForm } from "../../domain/entry/entryForm";
import { type SourceTable, withHeader } from "../../domain/entry/many/sourceTable";
import { readHeading } from "../../domain/fitting/locating/readHeading";
import type { TargetFault } from "../../domain/entry/target";
import { isBlankText, squeezeText } from "../../domain/values/text";
import type { EntryDesk } from "../entryDesk";
import { type EntryTexts, nameOf, NOTHING_TYPED } from "../entryInput";
import { lookAtEntry } from "../entryLook";
import type { EntryPart } from "../entryPart";

/** What is taken over, and how; names of fields are those of `nameOf`. */
export interface ManyInput {
  readonly table: SourceTable;
  /** Its first row names the columns. */
  readonly hasHeader: boolean;
  /** Per column the name of its field; null: not taken over. */
  readonly names: readonly (string | null)[];
  /** What every row says that does not say otherwise. */
  readonly common: EntryTexts;
  /** What the clerk has changed, by the row's place in its sheet. */
  readonly changed: ReadonlyMap<number, EntryTexts>;
}

export interface ManyRow {
  /** 0-based, in the table's sheet. */
  readonly rowIndex: number;
  /** null where the workbook has no register for it. */
  readonly part: EntryPart | null;
  readonly fault: TargetFault | null;
  /** It says more or fewer things than the others. */
  readonly isUneven: boolean;
}

const BARE_NUMBER = /^-?\d[\d,]*(?:\.\d+)?$/u;

/** A bare amount under a heading means that heading's unit, whatever the unit of the register's own column. */
function withUnit(field: EntryField, heading: string, text: string): string {
  if (field.manner.as !== "money" || heading === "" || !BARE_NUMBER.test(squeezeText(text))) return text;
  const unit = readHeading([heading]).unit ?? "yuan";
  if (unit === field.manner.unit) return text;
  return `${text}${unit === "wan" ? "万元" : "元"}`;
}

function textsOf(form: EntryForm, { names, common, changed }: ManyInput, table: SourceTable, at: number) {
  const row = table.rows[at];
  const texts = new Map(common);
  for (const [column, name] of names.entries()) {
    const cell = row?.cells[column] ?? "";
    const field = form.fields.find((one) => nameOf(one) === name);
    if (name === null || field === undefined || isBlankText(cell)) continue;
    texts.set(name, withUnit(field, table.columns[column]?.heading ?? "", cell));
  }
  for (const [name, text] of changed.get(row?.rowIndex ?? -1) ?? []) texts.set(name, text);
  return texts;
}

/** The table as its rows are taken from it. */
export function recordsOf({ table, hasHeader }: Pick<ManyInput, "table" | "hasHeader">): SourceTable {
  return hasHeader ? withHeader(table) : table;
}

/** @param form the usual one of the desk, by whose fields the columns are named */
export function readManyRow(
  desk: EntryDesk,
  form: EntryForm,
  input: ManyInput,
  table: SourceTable,
  at: number,
): ManyRow | null {
  const row = table.rows[at];
  if (row === undefined) return null;
  const texts = textsOf(form, input, table, at);
  const isTold = input.names.some((name, column) => name !== null && !isBlankText(row.cells[column] ?? ""));
  if (!isTold && !input.changed.has(row.rowIndex)) return null;
  const look = lookAtEntry(desk, null, { ...NOTHING_TYPED, texts, isGroup: false });
  const isUneven = row.isUneven && !input.changed.has(row.rowIndex);
  return { rowIndex: row.rowIndex, part: look.parts[0] ?? null, fault: look.fault, isUneven };
}
