// By what a finding is known again when rows and columns have moved: the rule, the content of its rows as it is read, and
// which of their columns it is about. Never where they stand. What belongs to no record (a total, a whole table, a month
// without a study day) is known by what is told of it.

import type { FieldId, FieldType } from "../kinds/kind";
import { fingerprintPieces, mixText } from "../sheets/fingerprint";
import { type CellValue, valueAt } from "../sheets/snapshot";
import type { FieldReading } from "../values/reading";
import type { Found } from "./finding";
import { recordAt, type RegisterView } from "./registerView";
import type { RuleId } from "./ruleId";

const BETWEEN_CELLS = "\t";
const MIXER = 0x01000193;
const LETTER = 16;
/** Facts that say where, not what; or what day it is. */
const OF_PLACES: ReadonlySet<string> = new Set(["formula", "wanted", "today"]);

interface KeyedColumn {
  readonly columnIndex: number;
  readonly field: FieldId;
  /** The field's name; the heading with it where several columns are of that field (dates across). */
  readonly label: string;
  /** What goes before a cell's content. */
  readonly lead: string;
  readonly isOnly: boolean;
  readonly isTelling: boolean;
}

/** Fields by which most rows can be told apart, and the kind's first. */
const TELLING: ReadonlySet<FieldType> = new Set(["date", "money", "invoiceNumber", "idNumber"]);

interface KeyedColumns {
  /** In the order of their labels. */
  readonly columns: readonly KeyedColumn[];
  /** The labels alone decide the order; where two are the same, what stands in the cells does. */
  readonly isOrdered: boolean;
  /** Columns that tell rows apart: of a kind always of the same fields. */
  readonly telling: readonly KeyedColumn[];
}

const known = new WeakMap<RegisterView, KeyedColumns>();

function readColumns({ columns, kind }: RegisterView): KeyedColumns {
  const keyed = columns.map(({ columnIndex, header, field: { id, type } }): KeyedColumn => {
    const isOnly = columns.every((other) => other.columnIndex === columnIndex || other.field.id !== id);
    const label = isOnly ? id : `${id} ${header}`;
    const isTelling = isOnly && (TELLING.has(type) || id === kind.fields[0]?.id);
    return { columnIndex, field: id, label, lead: `${label}=`, isOnly, isTelling };
  });
  keyed.sort((one, other) => (one.lead < other.lead ? -1 : 1));
  const isOrdered = keyed.every(({ lead }, at) => keyed[at + 1]?.lead.startsWith(lead) !== true);
  return { columns: keyed, isOrdered, telling: keyed.filter(({ isTelling }) => isTelling) };
}

function keyedColumns(register: RegisterView): KeyedColumns {
  const former = known.get(register);
  if (former) return former;
  const made = readColumns(register);
  known.set(register, made);
  return made;
}

/** Of a column that no field is read from, its heading. */
function labelAt(register: RegisterView, columnIndex: number): string {
  const keyed = keyedColumns(register).columns.find((column) => column.columnIndex === columnIndex);
  if (keyed) return keyed.label;
  return register.table.columns.find((column) => column.columnIndex === columnIndex)?.header ?? "";
}

/** Each cell as it is read, so that another way of writing the same (a fix) changes nothing; what cannot be read, as it stands. */
function cellText(value: CellValue, reading: FieldReading | undefined): string {
  return String(typeof reading !== "object" && reading !== undefined ? reading : value);
}

/** What a row says, in pieces; none where it says nothing. */
function rowPieces(register: RegisterView, rowIndex: number): readonly string[] {
  const fields = recordAt(register, rowIndex)?.fields;
  const { columns, isOrdered } = keyedColumns(register);
  const pieces: string[] = [];
  for (const { columnIndex, field, lead, isOnly } of columns) {
    const value = valueAt(register.sheet, rowIndex, columnIndex);
    if (value === null) continue;
    const text = cellText(value, isOnly ? fields?.[field] : undefined);
    if (!isOrdered) pieces.push(lead + text);
    else if (pieces.length === 0) pieces.push(lead, text);
    else pieces.push(BETWEEN_CELLS, lead, text);
  }
  return isOrdered || pieces.length === 0 ? pieces : [pieces.sort().join(BETWEEN_CELLS)];
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

/** Most findings are of one cell. */
function distinct<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)];
}

/** Of several rows, in the order of their content: sorting a sheet changes nothing. */
function piecesOfRows(found: Found<RuleId>, register: RegisterView): readonly string[] {
  const rows = distinct(found.cells.map(({ rowIndex }) => rowIndex));
  if (!rows.every((rowIndex) => isData(register, rowIndex))) return [];
  const [row, another] = rows;
  if (row === undefined || another === undefined) return row === undefined ? [] : rowPieces(register, row);
  const texts = rows.map((rowIndex) => rowPieces(register, rowIndex).join("")).filter((text) => text !== "");
  return texts.length === 0 ? [] : [texts.sort().join("\n")];
}

/** @param register the one in which the finding's own place lies; none where it lies in none */
export function findingKey(found: Found<RuleId>, rule: RuleId, register: RegisterView | undefined): string {
  const columns = register
    ? [...distinct(found.cells.map(({ columnIndex }) => labelAt(register, columnIndex)))].sort()
    : [];
  const rows = register ? piecesOfRows(found, register) : [];
  const head = [rule, ...columns, ""].join("\n");
  if (rows.length > 0) return fingerprintPieces([head, ...rows]);
  const facts = JSON.stringify(withoutPlaces(found.facts));
  return fingerprintPieces([head, [register?.kind.id, found.sheet, facts].join("\n")]);
}

/** A number and the end of a text tell most rows apart. */
function mixReading(reading: FieldReading | undefined): number {
  if (typeof reading === "number") return Math.imul(reading, MIXER);
  if (typeof reading !== "string") return 0;
  const { length } = reading;
  return Math.imul(
    (reading.charCodeAt(length - 1) << LETTER) ^ reading.charCodeAt(length - 2) ^ length,
    MIXER,
  );
}

/**
 * A number that is the same for findings of the same key, and seldom for others; it takes a fraction of the time. What the
 * columns say is added up, because registers have them in different orders.
 */
export function traitOfKey(found: Found<RuleId>, rule: RuleId, register: RegisterView | undefined): number {
  const [place] = found.cells;
  let trait = mixText(rule, 0);
  if (!register || !place || !isData(register, place.rowIndex)) return trait;
  const { rowIndex } = place;
  if (found.cells.some((other) => other.rowIndex !== rowIndex)) return trait;
  const fields = recordAt(register, rowIndex)?.fields;
  if (fields === undefined) return trait;
  for (const { columnIndex, field } of keyedColumns(register).telling)
    if (valueAt(register.sheet, rowIndex, columnIndex) !== null)
      trait = (trait + mixReading(fields[field])) | 0;
  return trait;
}
