// How added rows are taken back, as data: which rows go, what is to stand again in the others, and what must hold for it.

import type { CellRange, Span } from "./address";
import { contentAt, findSheet, type CellWrite, type CellWrites } from "./cellWrites";
import type { CellGuard, RowAddition } from "./rowAddition";
import { formerRow, newRows, type RowShift } from "./rowShift";
import type { CellContent } from "./sameContent";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** Rows taken out of one sheet as one unit; formulas, names and whatever else speaks of rows below follow. */
export interface RowRemoval extends CellWrites {
  /** Whole rows, 0-based, as the sheet stands; null: none go. */
  readonly removed: Span | null;
  /**
   * What is written back, at its place after the removal. The content expected of a cell is what stands there before the
   * removal, at the place it then has.
   */
  readonly cells: readonly CellWrite[];
  /** What cells must still hold, 0-based, as the sheet stands. Whatever else stands in a removed row refuses the edit. */
  readonly guards: readonly CellGuard[];
  /** List objects and the row each ends at afterwards. */
  readonly stretchedTables: RowAddition["stretchedTables"];
  /** The print area's ranges afterwards; null leaves it to follow the rows. */
  readonly printArea: readonly CellRange[] | null;
}

export function shiftOfAddition({ insertion }: RowAddition): RowShift | null {
  return insertion && { kind: "insert", before: insertion.before, count: insertion.count };
}

export function shiftOfRemoval({ removed }: RowRemoval): RowShift | null {
  return removed && { kind: "remove", ...removed };
}

function written({ value, formula }: CellWrite): CellContent {
  return { value: value === "" ? null : value, formula };
}

function putBack(cell: CellWrite, former: number, sheet: SheetSnapshot | undefined): CellWrite {
  const { columnIndex } = cell;
  const before = sheet && contentAt(sheet, former, columnIndex);
  const knownFormat = sheet?.numberFormats[former]?.[columnIndex] ?? null;
  return {
    rowIndex: former,
    columnIndex,
    expect: written(cell),
    value: before?.value ?? null,
    formula: before?.formula ?? null,
    numberFormat: cell.numberFormat === null ? null : knownFormat,
  };
}

/** A list object that held the new rows ends where it did; one whose end nothing has moved is left alone. */
function formerTables(
  addition: RowAddition,
  sheet: SheetSnapshot | undefined,
): RowRemoval["stretchedTables"] {
  return addition.stretchedTables.flatMap(({ name }) => {
    const table = sheet?.tables.find((one) => one.name === name);
    return table === undefined ? [] : [{ name, bottom: table.range.bottom }];
  });
}

/** Where it may have been stretched to rows that stay: by rows that go it shrinks by itself. */
function formerPrintArea(
  addition: RowAddition,
  sheet: SheetSnapshot | undefined,
): readonly CellRange[] | null {
  const areas = sheet?.printArea ?? [];
  const shift = shiftOfAddition(addition);
  const isBelow = addition.cells.some(({ rowIndex }) => {
    const former = formerRow(shift, rowIndex);
    return former !== null && areas.some(({ bottom }) => former > bottom);
  });
  return addition.stretchesPrintArea && isBelow ? areas : null;
}

/**
 * The removal that takes `addition` back, given the workbook before it. It is refused once anything in the new rows, or
 * in what was written besides, is no longer as it was left.
 */
export function inverseOfAddition(addition: RowAddition, before: WorkbookSnapshot): RowRemoval {
  const shift = shiftOfAddition(addition);
  const sheet = findSheet(before, addition.sheet);
  const places = addition.cells.map((cell) => ({ cell, former: formerRow(shift, cell.rowIndex) }));
  return {
    sheet: addition.sheet,
    removed: newRows(shift),
    cells: places.flatMap(({ cell, former }) => (former === null ? [] : [putBack(cell, former, sheet)])),
    guards: places.flatMap(({ cell, former }) =>
      former === null
        ? [{ rowIndex: cell.rowIndex, columnIndex: cell.columnIndex, content: written(cell) }]
        : [],
    ),
    stretchedTables: formerTables(addition, sheet),
    printArea: formerPrintArea(addition, sheet),
  };
}
