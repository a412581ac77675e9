// What a workbook reads as once rows have been added, so that whoever planned them can judge the outcome and whoever wrote
// them need not read it again. Formulas, merges, filters, list objects and names follow as they do in Excel.

import type { CellRange, Span } from "./address";
import { findSheet } from "./cellWrites";
import { afterInsertion, type InsertedRows } from "./formulaReferences";
import { placeCells } from "./placeCells";
import type { RowAddition, RowInsertion } from "./rowAddition";
import type { NameSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot";

function pushedRow(rowIndex: number, { before, count }: RowInsertion): number {
  return rowIndex < before ? rowIndex : rowIndex + count;
}

function pushedRange(range: CellRange, insertion: RowInsertion): CellRange {
  const { top, bottom } = range;
  return { ...range, top: pushedRow(top, insertion), bottom: pushedRow(bottom, insertion) };
}

/** Rows that come are not hidden, even between hidden ones. */
function pushedHidden({ first, last }: Span, insertion: RowInsertion): readonly Span[] {
  const { before, count } = insertion;
  if (first < before && last >= before)
    return [
      { first, last: before - 1 },
      { first: before + count, last: last + count },
    ];
  return [{ first: pushedRow(first, insertion), last: pushedRow(last, insertion) }];
}

/** Cells merged within the row that the new ones are like are merged in them too. */
function mergesOfNewRows({ merges }: SheetSnapshot, { before, count, like }: RowInsertion): CellRange[] {
  const own = merges?.filter(({ top, bottom }) => top === like && bottom === like) ?? [];
  return own.flatMap((merge) =>
    Array.from({ length: count }, (_, i) => ({ ...merge, top: before + i, bottom: before + i })),
  );
}

/** `rows` with `count` more of `row` put in before a place, filled up to it where they end sooner. */
function withRows<T>(rows: readonly T[], { before, count }: RowInsertion, row: T, filler: T): T[] {
  const above = rows.slice(0, before);
  const gap = new Array<T>(Math.max(0, before - rows.length)).fill(filler);
  return [...above, ...gap, ...new Array<T>(count).fill(row), ...rows.slice(before)];
}

function mapFormulas(sheet: SheetSnapshot, inserted: InsertedRows): SheetSnapshot["formulas"] {
  return sheet.formulas.map(
    (row) =>
      row?.map((formula) => (formula === null ? null : afterInsertion(formula, sheet.name, inserted))) ??
      null,
  );
}

function insertRows(sheet: SheetSnapshot, insertion: RowInsertion): SheetSnapshot {
  const formats = sheet.numberFormats[insertion.like] ?? [];
  return {
    ...sheet,
    rows: withRows(sheet.rows, insertion, [], []),
    formulas: withRows(sheet.formulas, insertion, null, null),
    numberFormats: withRows(sheet.numberFormats, insertion, formats, []),
    merges: sheet.merges && [
      ...sheet.merges.map((merge) => pushedRange(merge, insertion)),
      ...mergesOfNewRows(sheet, insertion),
    ],
    hiddenRows: sheet.hiddenRows.flatMap((span) => pushedHidden(span, insertion)),
    filter: sheet.filter && pushedRange(sheet.filter, insertion),
    tables: sheet.tables.map((table) => ({ ...table, range: pushedRange(table.range, insertion) })),
  };
}

function stretched(table: TableSnapshot, { stretchedTables }: RowAddition): TableSnapshot {
  const bottom = stretchedTables.find(({ name }) => name === table.name)?.bottom;
  return bottom === undefined ? table : { ...table, range: { ...table.range, bottom } };
}

function withInsertion(
  { sheets, names, dateSystem }: WorkbookSnapshot,
  target: SheetSnapshot,
  insertion: RowInsertion,
): WorkbookSnapshot {
  const inserted = { sheet: target.name, before: insertion.before, count: insertion.count };
  const movedName = (name: NameSnapshot): NameSnapshot => ({
    ...name,
    refersTo: afterInsertion(name.refersTo, name.sheet ?? "", inserted),
  });
  return {
    sheets: sheets.map((sheet) => {
      const moved = { ...sheet, formulas: mapFormulas(sheet, inserted) };
      return sheet === target ? insertRows(moved, insertion) : moved;
    }),
    names: names.map(movedName),
    dateSystem,
  };
}

/**
 * The workbook with the rows added; as it was where the sheet is not there. Formulas that are not written keep the values
 * they had until the workbook is read again.
 */
export function placeAddition(snapshot: WorkbookSnapshot, addition: RowAddition): WorkbookSnapshot {
  const target = findSheet(snapshot, addition.sheet);
  if (!target) return snapshot;
  const { insertion } = addition;
  const opened = insertion === null ? snapshot : withInsertion(snapshot, target, insertion);
  const placed = placeCells(opened, addition);
  if (addition.stretchedTables.length === 0) return placed;
  const sheets = placed.sheets.map((sheet) =>
    sheet.name === target.name
      ? { ...sheet, tables: sheet.tables.map((table) => stretched(table, addition)) }
      : sheet,
  );
  return { ...placed, sheets };
}
