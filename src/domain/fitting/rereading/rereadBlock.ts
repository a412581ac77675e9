// Reads some rows of a located block again, and finds the block's fit as a full reading would. What the block is and how its
// columns are read is asked anew, from the few cells that fitting looks at for it; where any of that is no longer the same,
// every row would have to be read again, and that is said.

import { runToEnd } from "../../stepwise";
import { buildTableFit } from "../buildTableFit";
import { readParts, type TableParts, understandParts } from "../fitTable";
import type { SheetUnderFit } from "../locating/sheetUnderFit";
import { columnsOfSplitDate } from "../matching/findSplitDate";
import type { Understood } from "../matching/understandTable";
import { findCovering } from "../reading/findCovering";
import type { MappedColumn, RecordsRead } from "../reading/readRecords";
import { readRegister, type Register } from "../reading/readRegister";
import { holdsNumber, replaceRows } from "./sortedRows";
import type { BlockReading, TableReading } from "./sheetReading";

/** Changed cells of a block. */
export interface ChangedCells {
  readonly rows: readonly number[];
  readonly columns: ReadonlySet<number>;
}

/** More rows than these are read no faster one by one. */
const MOST_ROWS = 500;

/** What of a table decides how its rows are read. */
function readingPlan({ context, dates, splitDate }: TableParts, understood: Understood): string {
  const { kind, matches, sign, only } = understood;
  const fields = matches.map(({ column, field }) => [column, field.id]);
  return JSON.stringify([context, dates, splitDate, kind?.id ?? null, fields, sign, only]);
}

/** Columns that say something of other rows than their own: months carried down, the side of a ledger. */
function columnsForOthers({ located, splitDate, understood: { only } }: Register): readonly number[] {
  const { first } = located.header.columns;
  return [
    ...(splitDate === null ? [] : columnsOfSplitDate(splitDate)),
    ...(only === null ? [] : [only.column]),
  ].map((column) => first + column);
}

function isSameCovering(one: MappedColumn["covering"], other: MappedColumn["covering"]): boolean {
  if (one.size !== other.size) return false;
  for (const [rowIndex, source] of one) if (other.get(rowIndex) !== source) return false;
  return true;
}

/** The rows changed and those that a changed cell speaks for. */
function affectedRows({ rows, columns }: ChangedCells, mapped: readonly MappedColumn[]): readonly number[] {
  const changed = new Set(rows);
  const affected = new Set(rows);
  for (const { columnIndex, covering } of mapped) {
    if (!columns.has(columnIndex)) continue;
    for (const [rowIndex, source] of covering) if (changed.has(source)) affected.add(rowIndex);
  }
  return [...affected].sort((one, other) => one - other);
}

/** All that is read once some rows have been read again; null where that takes too many. */
function rereadRows(
  under: SheetUnderFit,
  register: Register,
  { columns, fit }: TableReading,
  rows: readonly number[],
): RecordsRead | null {
  const { dataRows } = register.located.body;
  // A matrix lists everybody it names, also those whose row gives no record.
  if (fit.listed !== undefined) {
    return dataRows.length > MOST_ROWS ? null : runToEnd(readRegister(under, register, columns, dataRows));
  }
  const ofRecords = rows.filter((rowIndex) => holdsNumber(dataRows, rowIndex));
  const read = runToEnd(readRegister(under, register, columns, ofRecords));
  return {
    records: replaceRows(fit.records, rows, read.records),
    incomplete: replaceRows(fit.incomplete, rows, read.incomplete),
  };
}

interface RereadTable extends TableReading {
  readonly rows: readonly number[];
}

function rereadTable(
  under: SheetUnderFit,
  register: Register,
  former: TableReading,
  cells: ChangedCells,
): RereadTable | null {
  if (columnsForOthers(register).some((column) => cells.columns.has(column))) return null;
  const { dataRows } = register.located.body;
  const keepsCovering = former.columns.every(
    ({ columnIndex, field, covering }) =>
      !cells.columns.has(columnIndex) ||
      isSameCovering(covering, findCovering(under.sheet, under.merges, dataRows, field, columnIndex)),
  );
  const rows = affectedRows(cells, former.columns);
  if (!keepsCovering || rows.length > MOST_ROWS) return null;
  const read = rereadRows(under, register, former, rows);
  if (read === null) return null;
  return {
    register,
    columns: former.columns,
    fit: buildTableFit(register, read, former.fit.differences),
    rows,
  };
}

/** A block read again, and its rows whose records are other ones now. */
export interface RereadBlock extends BlockReading {
  readonly rows: readonly number[];
}

/** `cells.rows` are among the block's records or totals, ascending. */
export function rereadBlock(
  under: SheetUnderFit,
  former: BlockReading,
  cells: ChangedCells,
): RereadBlock | null {
  const { located, placed } = former;
  const parts = readParts(under, located, placed);
  const said = understandParts(under, parts, placed);
  if (said.length !== former.tables.length) return null;
  const tables: RereadTable[] = [];
  for (const [at, { differences, ...understood }] of said.entries()) {
    const before = former.tables[at];
    if (
      !before ||
      readingPlan(parts, understood) !== readingPlan(before.register, before.register.understood)
    )
      return null;
    if (JSON.stringify(differences) !== JSON.stringify(before.fit.differences)) return null;
    const table = rereadTable(under, { ...parts, understood }, before, cells);
    if (table === null) return null;
    tables.push(table);
  }
  return { located, placed, tables, rows: [...new Set(tables.flatMap(({ rows }) => rows))] };
}
