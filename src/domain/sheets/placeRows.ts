// What a workbook reads as once rows have been added or taken back, so that it can be compared with what was written.

import type { CellRange, Span } from "./address";
import { findSheet, type CellWrites } from "./cellWrites";
import { placeCells } from "./placeCells";
import { rowsGained, shiftSpan, type RowShift } from "./rowShift";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** Rows that come or go, and cells written besides, whichever edit it is. */
export interface RowsPlacement extends CellWrites {
  readonly shift: RowShift | null;
  /** The row whose number formats the new ones take, as the sheet stands before; null where none come. */
  readonly like: number | null;
  readonly stretchedTables: readonly { readonly name: string; readonly bottom: number }[];
  /** The print area afterwards; undefined: it only follows the rows. */
  readonly printArea?: readonly CellRange[];
}

/** A formula of a sheet as it reads after the rows have moved. */
export type MoveFormula = (formula: string, sheet: string) => string;

export function shiftRange(shift: RowShift, range: CellRange): CellRange | null {
  const rows = shiftSpan(shift, { first: range.top, last: range.bottom });
  return rows && { ...range, top: rows.first, bottom: rows.last };
}

function shiftRanges(shift: RowShift, ranges: readonly CellRange[]): CellRange[] {
  return ranges.flatMap((range) => shiftRange(shift, range) ?? []);
}

/** `list` with entries come or gone; one that ends before the place stays as it is. */
function shiftList<T>(shift: RowShift, list: readonly T[], filler: T): T[] {
  const at = shift.kind === "insert" ? shift.before : shift.first;
  if (at >= list.length) return [...list];
  const gone = Math.max(0, -rowsGained(shift));
  const come = new Array<T>(Math.max(0, rowsGained(shift))).fill(filler);
  return [...list.slice(0, at), ...come, ...list.slice(at + gone)];
}

/** Rows that come are not hidden, even between hidden ones. */
function shiftHidden(shift: RowShift, spans: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    if (shift.kind === "insert" && span.first < shift.before && span.last >= shift.before)
      return [
        { first: span.first, last: shift.before - 1 },
        { first: shift.before + shift.count, last: span.last + shift.count },
      ];
    return shiftSpan(shift, span) ?? [];
  });
}

/** Cells merged within the row that the new ones are like are merged in them too. */
function mergesOfNewRows({ merges }: SheetSnapshot, { shift, like }: RowsPlacement): CellRange[] {
  if (shift?.kind !== "insert" || like === null || merges === null) return [];
  const { before, count } = shift;
  return merges
    .filter(({ top, bottom }) => top === like && bottom === like)
    .flatMap((merge) =>
      Array.from({ length: count }, (_, i) => ({ ...merge, top: before + i, bottom: before + i })),
    );
}

function shiftSheet(sheet: SheetSnapshot, placement: RowsPlacement, shift: RowShift): SheetSnapshot {
  const { like } = placement;
  const { merges, filter, printArea } = sheet;
  return {
    ...sheet,
    rows: shiftList(shift, sheet.rows, []),
    formulas: shiftList(shift, sheet.formulas, null),
    numberFormats: shiftList(
      shift,
      sheet.numberFormats,
      like === null ? [] : (sheet.numberFormats[like] ?? []),
    ),
    merges: merges && [...shiftRanges(shift, merges), ...mergesOfNewRows(sheet, placement)],
    hiddenRows: shiftHidden(shift, sheet.hiddenRows),
    filter: filter && shiftRange(shift, filter),
    tables: sheet.tables.flatMap((table) => {
      const range = shiftRange(shift, table.range);
      return range === null ? [] : [{ ...table, range }];
    }),
    ...(printArea === undefined ? {} : { printArea: shiftRanges(shift, printArea) }),
  };
}

function stretch(sheet: SheetSnapshot, { stretchedTables, printArea }: RowsPlacement): SheetSnapshot {
  const tables = sheet.tables.map((table) => {
    const bottom = stretchedTables.find(({ name }) => name === table.name)?.bottom;
    return bottom === undefined ? table : { ...table, range: { ...table.range, bottom } };
  });
  return { ...sheet, tables, ...(printArea === undefined ? {} : { printArea }) };
}

function moveFormulas(sheet: SheetSnapshot, move: MoveFormula): SheetSnapshot {
  const formulas = sheet.formulas.map(
    (row) => row?.map((formula) => formula && move(formula, sheet.name)) ?? null,
  );
  return { ...sheet, formulas };
}

/**
 * The workbook with the rows come or gone and the cells written. Formulas and names read as `move` has them; where none is
 * given they stay as they were until the workbook is read again.
 */
export function placeRows(
  snapshot: WorkbookSnapshot,
  placement: RowsPlacement,
  move: MoveFormula = (formula) => formula,
): WorkbookSnapshot {
  const { shift } = placement;
  const target = findSheet(snapshot, placement.sheet);
  const moved = snapshot.sheets.map((sheet) => {
    const followed = shift === null ? sheet : moveFormulas(sheet, move);
    if (sheet !== target) return followed;
    return stretch(shift === null ? followed : shiftSheet(followed, placement, shift), placement);
  });
  const names = snapshot.names.map((name) => ({
    ...name,
    refersTo: shift === null ? name.refersTo : move(name.refersTo, name.sheet ?? ""),
  }));
  return placeCells({ ...snapshot, sheets: moved, names }, placement);
}
