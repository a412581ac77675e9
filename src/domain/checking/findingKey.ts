// By what a finding is known again when rows and columns have moved: the rule, the content of its rows as it is read, and
// which of their columns it is about. Never where they stand. What belongs to no record (a total, a whole table, a month
// without a study day) is known by what is told of it.

import type { FieldId } from "../kinds/kind";
import { fingerprintText } from "../sheets/fingerprint";
import { valueAt } from "../sheets/snapshot";
import type { Found } from "./finding";
import { recordAt, type RegisterView } from "./registerView";
import type { RuleId } from "./ruleId";

const BETWEEN_CELLS = "\t";
/** Facts that say where, not what; or what day it is. */
const OF_PLACES: ReadonlySet<string> = new Set(["formula", "wanted", "today"]);

interface KeyedColumn {
  readonly columnIndex: number;
  readonly field: FieldId;
  /** The field's name; the heading with it where several columns are of that field (dates across). */
  readonly label: string;
  readonly isOnly: boolean;
}

const known = new WeakMap<RegisterView, readonly KeyedColumn[]>();

function keyedColumns(register: RegisterView): readonly KeyedColumn[] {
  const former = known.get(register);
  if (former) return former;
  const columns = register.columns.map(({ columnIndex, header, field: { id } }) => {
    const isOnly = register.columns.every(
      (other) => other.columnIndex === columnIndex || other.field.id !== id,
    );
    return { columnIndex, field: id, label: isOnly ? id : `${id} ${header}`, isOnly };
  });
  known.set(register, columns);
  return columns;
}

/** Of a column that no field is read from, its heading. */
function labelAt(register: RegisterView, columnIndex: number): string {
  const keyed = keyedColumns(register).find((column) => column.columnIndex === columnIndex);
  if (keyed) return keyed.label;
  return register.table.columns.find((column) => column.columnIndex === columnIndex)?.header ?? "";
}

/** Each cell as it is read, so that another way of writing the same (a fix) changes nothing; what cannot be read, as it stands. */
function rowText(register: RegisterView, rowIndex: number): string {
  const fields = recordAt(register, rowIndex)?.fields;
  const cells = keyedColumns(register).flatMap(({ columnIndex, field, label, isOnly }) => {
    const value = valueAt(register.sheet, rowIndex, columnIndex);
    if (value === null) return [];
    const reading = isOnly ? fields?.[field] : undefined;
    const isRead = typeof reading !== "object" && reading !== undefined;
    return [`${label}=${String(isRead ? reading : value)}`];
  });
  return cells.sort().join(BETWEEN_CELLS);
}

/** Facts without rows, cells and formulas: of lists of them only how many there are. */
function withoutPlaces(fact: unknown): unknown {
  if (Array.isArray(fact)) {
    const facts: readonly unknown[] = fact;
    return facts.every((one) => typeof one === "number") ? facts.length : facts.map(withoutPlaces);
  }
  if (typeof fact !== "object" || fact === null) return fact;
  if ("rowIndex" in fact && "columnIndex" in fact) return null;
  const entries = Object.entries(fact).filter(([name]) => !OF_PLACES.has(name));
  return Object.fromEntries(entries.map(([name, one]) => [name, withoutPlaces(one)]));
}

function isData({ table: { dataRows } }: RegisterView, rowIndex: number): boolean {
  return dataRows !== null && rowIndex >= dataRows.first && rowIndex <= dataRows.last;
}

/** In the order of their content: sorting a sheet changes nothing. */
function rowTexts(found: Found<RuleId>, register: RegisterView): readonly string[] {
  const rows = [...new Set(found.cells.map(({ rowIndex }) => rowIndex))];
  if (!rows.every((rowIndex) => isData(register, rowIndex))) return [];
  return rows
    .map((rowIndex) => rowText(register, rowIndex))
    .filter((text) => text !== "")
    .sort();
}

/** @param register the one in which the finding's own place lies; none where it lies in none */
export function findingKey(found: Found<RuleId>, rule: RuleId, register: RegisterView | undefined): string {
  const columns = register
    ? [...new Set(found.cells.map(({ columnIndex }) => labelAt(register, columnIndex)))].sort()
    : [];
  const rows = register ? rowTexts(found, register) : [];
  const content =
    rows.length > 0 ? rows : [register?.kind.id, found.sheet, JSON.stringify(withoutPlaces(found.facts))];
  return fingerprintText([rule, ...columns, ...content].join("\n"));
}
