// Tables that rows are taken over from: of another workbook, a document, a message. Each row is what a person would type
// of it, so that dates keep their year, amounts their unit, and what is written once for several rows stands in each.

import type { RegisterColumn, RegisterView } from "../../checking/registerView";
import { columnUnit } from "../../checking/columnUnit";
import { viewRegister } from "../../checking/registerView";
import type { SourceRecord, TableFit, WorkbookFit } from "../../fitting/fit";
import { isTotalLabel } from "../../fitting/locating/rowLabels";
import type { FieldDefinition, KindId } from "../../kinds/kind";
import { type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../sheets/snapshot";
import { isBlankText } from "../../values/text";
import { textOfCell, textOfReading } from "./sourceTexts";
import { spreadMerges } from "./spreadMerges";

export interface SourceColumn {
  /** "" where it has none. */
  readonly heading: string;
  /** What fitting takes it for, in the table's own kind. */
  readonly field: FieldDefinition | null;
}

export interface SourceRow {
  /** 0-based, as it stands in its sheet. */
  readonly rowIndex: number;
  /** As the columns. */
  readonly cells: readonly string[];
  /** It does not say as many things as the others: perhaps it is no record. */
  readonly isUneven: boolean;
}

export interface SourceTable {
  readonly sheet: string;
  /** null: none of the kinds, or nobody knows. */
  readonly kind: KindId | null;
  /** Its header was found; otherwise the first row may be one. */
  readonly isFitted: boolean;
  readonly columns: readonly SourceColumn[];
  /** Records alone: totals, notes and the like are left out. */
  readonly rows: readonly SourceRow[];
}

/** The table with its first row as its headings. */
export function withHeader(table: SourceTable): SourceTable {
  const [first, ...rows] = table.rows;
  const columns = table.columns.map((column, at) => ({ ...column, heading: first?.cells[at] ?? "" }));
  return { ...table, columns, rows };
}

interface Around {
  readonly sheet: SheetSnapshot;
  readonly dateSystem: WorkbookSnapshot["dateSystem"];
}

/** What a record says of a field that has no cell of its own: above the table, among its rows, in parts. */
function fieldsWithoutColumn(register: RegisterView): readonly FieldDefinition[] {
  const dates = register.columns.filter(({ field }) => field.id === "date");
  const own = new Set(register.columns.map(({ field }) => field.id));
  return register.kind.fields.filter(({ id }) => {
    const isApart = !own.has(id) || (id === "date" && dates.length > 1);
    return isApart && register.rows.some(({ fields }) => textOfReading(fields[id]) !== "");
  });
}

function isInParts({ columns }: RegisterView, { field }: RegisterColumn): boolean {
  return field.id === "date" && columns.filter((one) => one.field.id === "date").length > 1;
}

function cellText(around: Around, register: RegisterView, record: SourceRecord, columnIndex: number): string {
  const column = register.columns.find((one) => one.columnIndex === columnIndex);
  const reading = column === undefined ? undefined : record.fields[column.field.id];
  const isRead = column?.field.type === "date" || column?.field.coversBelow === true;
  const isInWan = column?.field.type === "money" && columnUnit(register, column) === "wan";
  const read = isRead || isInWan ? textOfReading(reading, column.field.type) : "";
  return read === "" ? textOfCell(around.sheet, record.rowIndex, columnIndex, around.dateSystem) : read;
}

function registerTable(around: Around, table: TableFit & { readonly kind: KindId }): SourceTable {
  const register = viewRegister(around.sheet, table.kind, table);
  const apart = fieldsWithoutColumn(register);
  const columns = table.columns.filter(({ columnIndex }) => {
    const mapped = register.columns.find((one) => one.columnIndex === columnIndex);
    return mapped === undefined || !isInParts(register, mapped);
  });
  const fieldAt = (columnIndex: number): FieldDefinition | null =>
    register.columns.find((one) => one.columnIndex === columnIndex)?.field ?? null;
  return {
    sheet: around.sheet.name,
    kind: table.kind,
    isFitted: true,
    columns: [
      ...apart.map((field) => ({ heading: field.headings[0] ?? "", field })),
      ...columns.map(({ columnIndex, header }) => ({ heading: header, field: fieldAt(columnIndex) })),
    ],
    rows: register.rows.map((record) => ({
      rowIndex: record.rowIndex,
      cells: [
        ...apart.map(({ id, type }) => textOfReading(record.fields[id], type)),
        ...columns.map(({ columnIndex }) => cellText(around, register, record, columnIndex)),
      ],
      isUneven: false,
    })),
  };
}

function rowsOf({ sheet, dateSystem }: Around, first: number, last: number, columns: readonly number[]) {
  const rows: { rowIndex: number; cells: readonly string[] }[] = [];
  for (let rowIndex = first; rowIndex <= last; rowIndex += 1) {
    const cells = columns.map((columnIndex) => textOfCell(sheet, rowIndex, columnIndex, dateSystem));
    const isTotal = cells.some((cell) => isTotalLabel(cell));
    if (!isTotal && cells.some((cell) => !isBlankText(cell))) rows.push({ rowIndex, cells });
  }
  return rows;
}

/** A table that is none of the kinds: its columns have headings, and nobody knows what its rows need. */
function otherTable(around: Around, { columns, dataRows, totalRows }: TableFit): SourceTable {
  const totals = new Set(totalRows);
  const indexes = columns.map(({ columnIndex }) => columnIndex);
  const rows = dataRows === null ? [] : rowsOf(around, dataRows.first, dataRows.last, indexes);
  return {
    sheet: around.sheet.name,
    kind: null,
    isFitted: true,
    columns: columns.map(({ header }) => ({ heading: header, field: null })),
    rows: rows.filter(({ rowIndex }) => !totals.has(rowIndex)).map((row) => ({ ...row, isUneven: false })),
  };
}

/** A sheet in which no header was found. */
function plainTable(around: Around): SourceTable {
  const { rows, name } = around.sheet;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const filled = Array.from({ length: width }, (_, at) => at).filter((at) =>
    rows.some((_, rowIndex) => valueAt(around.sheet, rowIndex, at) !== null),
  );
  const isAlone = (cells: readonly string[]): boolean =>
    filled.length > 1 && cells.filter((cell) => !isBlankText(cell)).length < 2;
  return {
    sheet: name,
    kind: null,
    isFitted: false,
    columns: filled.map(() => ({ heading: "", field: null })),
    rows: rowsOf(around, 0, rows.length - 1, filled).map((row) => ({ ...row, isUneven: isAlone(row.cells) })),
  };
}

function hasKind(table: TableFit): table is TableFit & { readonly kind: KindId } {
  return table.kind !== null;
}

/**
 * All tables of visible sheets that hold rows, in the sheets' order; a sheet in which none was found is one as a whole.
 * @param kind what rows are wanted for: of a ledger read as two kinds only that side is offered
 */
export function sourceTables(
  { sheets, dateSystem }: WorkbookSnapshot,
  fit: WorkbookFit,
  kind: KindId,
): readonly SourceTable[] {
  return fit.sheets.flatMap(({ sheet: name, tables, isOwn }) => {
    const found = sheets.find((one) => one.name === name);
    if (found?.visibility !== "visible" || isOwn) return [];
    const around = { sheet: spreadMerges(found), dateSystem };
    if (tables.length === 0) return [plainTable(around)].filter(({ rows }) => rows.length > 0);
    const isOther = (table: TableFit): boolean =>
      table.kind !== kind &&
      tables.some((one) => one.kind === kind && one.headerRows.first === table.headerRows.first);
    return tables
      .filter((table) => !isOther(table))
      .map((table) => (hasKind(table) ? registerTable(around, table) : otherTable(around, table)))
      .filter(({ rows }) => rows.length > 0);
  });
}
