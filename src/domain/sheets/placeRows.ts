// What a workbook reads as once rows have been added or taken back, so that it can be compared with what was written.

import type { CellRange, Span } from "./address";
import { findSheet, type CellWrites } from "./cellWrites";
import { placeCells } from "./placeCells";
import { shiftSpan, type RowShift } from "./rowShift";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** Rows that come or go, and cells written besides, whichever edit it is. */
export interface RowsPlacement extends CellWrites {
  readonly shift: RowShift | null;
  /** The row whose number formats the new ones take, as the sheet stands before; null where none come. */
  readonly like: number | null;
  /** As `RowInsertion.joins`. */
  readonly joins: readonly number[];
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

/** `list` with entries come or gone, and filled up to the place where it ends before those that come. */
function shiftList<T>(shift: RowShift, list: readonly T[], come: T, filler: T): T[] {
  if (shift.kind === "remove") return [...list.slice(0, shift.first), ...list.slice(shift.last + 1)];
  const { before, count } = shift;
  const gap = new Array<T>(Math.max(0, before - list.length)).fill(filler);
  return [...list.slice(0, before), ...gap, ...new Array<T>(count).fill(come), ...list.slice(before)];
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

/** A cell merged down to the row above the new ones takes them in, in the columns given; any other stays. */
export function joinNewRows(
  merge: CellRange,
  { shift, joins }: Pick<RowsPlacement, "shift" | "joins">,
): CellRange {
  if (shift?.kind !== "insert" || merge.bottom !== shift.before - 1 || merge.top === merge.bottom)
    return merge;
  const isJoined = joins.some((column) => merge.left <= column && column <= merge.right);
  return isJoined ? { ...merge, bottom: merge.bottom + shift.count } : merge;
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/**
 * Cells merged within the row that the new ones are like are merged in them too; what would lie over another merged cell
 * is left out.
 */
export function mergesOfNewRows(
  ofRow: readonly CellRange[],
  others: readonly CellRange[],
  shift: RowShift,
): CellRange[] {
  if (shift.kind !== "insert") return [];
  const { before, count } = shift;
  return ofRow
    .flatMap((merge) =>
      Array.from({ length: count }, (_, i) => ({ ...merge, top: before + i, bottom: before + i })),
    )
    .filter((merge) => !others.some((other) => overlap(merge, other)));
}

function shiftMerges(merges: readonly CellRange[], placement: RowsPlacement, shift: RowShift): CellRange[] {
  const { like } = placement;
  const moved = shiftRanges(shift, merges).map((merge) => joinNewRows(merge, placement));
  const ofRow = merges.filter(({ top, bottom }) => top === like && bottom === like);
  return [...moved, ...mergesOfNewRows(ofRow, moved, shift)];
}

function shiftSheet(sheet: SheetSnapshot, placement: RowsPlacement, shift: RowShift): SheetSnapshot {
  const { like } = placement;
  const { merges, filter, printArea } = sheet;
  return {
    ...sheet,
    rows: shiftList(shift, sheet.rows, [], []),
    formulas: shiftList(shift, sheet.formulas, null, null),
    numberFormats: shiftList(
      shift,
      sheet.numberFormats,
      like === null ? [] : (sheet.numberFormats[like] ?? []),
      [],
    ),
    merges: merges && shiftMerges(merges, placement, shift),
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
