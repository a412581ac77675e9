// Range: reading and writing cells.

import { rangeAddress, type CellRange } from "../../../../../src/domain/sheets/address";
import { textOf } from "../../formula/values";
import { displayText } from "../../model/displayText";
import type { Sheet } from "../../model/Sheet";
import { enterCell, EntryRefused } from "../../model/enterCell";
import { matrixArgument, textArgument } from "../arguments";
import type { Host } from "../Host";
import { HostError, invalidArgument } from "../HostError";
import { hostAddress } from "../hostAddress";
import { hostClass, isHostObject, NULL_OBJECT, type HostObject } from "../HostObject";
import { cellProperties } from "./cellProperties";
import type { Classes, RangeOfObject, RangeTarget } from "./Classes";
import { dataValidationClass } from "./dataValidationClass";
import { rowMethods } from "./rowMethods";
import { visibleAreas } from "./visibleAreas";
import { writeLink } from "./writeLink";

const countCells = ({ top, left, bottom, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);

/** A matrix of the range, or null, or an error, where it has too many cells: hosts differ. */
function matrixOf(host: Host, { range }: RangeTarget, read: (r: number, c: number) => unknown): unknown {
  if (countCells(range) > host.maxCells) {
    if (host.platform === "web") return null;
    throw new HostError("RangeExceedsLimit", "The range has too many cells.");
  }
  const rows: unknown[][] = [];
  for (let r = range.top; r <= range.bottom; r += 1) {
    const row: unknown[] = [];
    for (let c = range.left; c <= range.right; c += 1) row.push(read(r, c));
    rows.push(row);
  }
  return rows;
}

function wireValue(host: Host, sheet: Sheet, r: number, c: number): unknown {
  const value = host.workbook.valueOf(sheet, r, c);
  return typeof value === "number" || typeof value === "boolean" ? value : textOf(value);
}

/** The rows a block lands on: under a filter only those that can be seen, and what is left over is lost. */
function targetRows({ sheet, range }: RangeTarget): readonly number[] {
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, i) => range.top + i);
  const { filter } = sheet;
  const isFiltered = filter !== null && range.top <= filter.bottom && range.bottom >= filter.top;
  return isFiltered && rows.length > 1 ? rows.filter((row) => !sheet.isRowHidden(row)) : rows;
}

function enter(host: Host, target: RangeTarget, value: unknown, what: string): void {
  const { sheet, range } = target;
  host.checkSheet(sheet);
  const matrix = matrixArgument(value, range, what);
  try {
    targetRows(target).forEach((r, index) => {
      matrix[index]?.forEach((cell, c) => enterCell(sheet, r, range.left + c, cell));
    });
  } catch (error) {
    if (error instanceof EntryRefused) throw invalidArgument(error.message);
    throw error;
  } finally {
    host.cellsChanged(sheet, range);
  }
}

function writeFormats(host: Host, { sheet, range }: RangeTarget, value: unknown): void {
  host.checkSheet(sheet);
  matrixArgument(value, range, "Range.numberFormat").forEach((row, r) => {
    row.forEach((format, c) => {
      if (format === null) return;
      sheet.setLook(range.top + r, range.left + c, {
        numberFormat: textArgument(format, "Range.numberFormat"),
      });
    });
  });
}

function overlap(a: CellRange, b: CellRange): CellRange | null {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

interface Cell {
  readonly r: number;
  readonly c: number;
}

const isIn =
  ({ r, c }: Cell) =>
  ({ top, left, bottom, right }: CellRange): boolean =>
    r >= top && r <= bottom && c >= left && c <= right;

function cellsOf({ top, left, bottom, right }: CellRange): Cell[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return rows.flatMap((r) => columns.map((c) => ({ r, c })));
}

/** True or false where all agree, else null. */
function common(flags: readonly boolean[]): boolean | null {
  const [first = false] = flags;
  return flags.every((flag) => flag === first) ? first : null;
}

const hiddenRowsOf = ({ sheet, range }: RangeTarget): boolean[] =>
  Array.from({ length: range.bottom - range.top + 1 }, (_, i) => sheet.isRowHidden(range.top + i));

const hiddenColumnsOf = ({ sheet, range }: RangeTarget): boolean[] =>
  Array.from({ length: range.right - range.left + 1 }, (_, i) => sheet.isColumnHidden(range.left + i));

function specialCells(classes: Classes, target: RangeTarget, type: unknown): HostObject {
  if (type !== "Visible") throw invalidArgument(`special cells of type ${String(type)} are not modelled`);
  if (target.sheet.isProtected)
    throw new HostError("AccessDenied", "Go To Special is refused on protected sheets");
  const areas = visibleAreas(target);
  return areas.length === 0 ? NULL_OBJECT : classes.rangeAreas(areas);
}

export function rangeClass(
  host: Host,
  classes: Classes,
  rangeOfObject: RangeOfObject,
): (target: RangeTarget) => HostObject {
  const read = (cell: (sheet: Sheet, r: number, c: number) => unknown) => ({
    get: (target: RangeTarget): unknown => matrixOf(host, target, (r, c) => cell(target.sheet, r, c)),
  });
  const valueOf = (sheet: Sheet, r: number, c: number): unknown => wireValue(host, sheet, r, c);
  const text = (sheet: Sheet, r: number, c: number): string =>
    displayText(host.workbook.valueOf(sheet, r, c), sheet.look(r, c).numberFormat, host.workbook.dateSystem);
  return hostClass<RangeTarget>(
    {
      className: "Range",
      scalars: {
        address: { get: hostAddress },
        values: { ...read(valueOf), set: (target, value) => enter(host, target, value, "Range.values") },
        formulas: {
          ...read((sheet, r, c) => sheet.cell(r, c).formula ?? valueOf(sheet, r, c)),
          set: (target, value) => enter(host, target, value, "Range.formulas"),
        },
        numberFormat: {
          ...read((sheet, r, c) => sheet.look(r, c).numberFormat),
          set: (target, value) => writeFormats(host, target, value),
        },
        text: read(text),
        rowHidden: { get: (target) => common(hiddenRowsOf(target)) },
        columnHidden: { get: (target) => common(hiddenColumnsOf(target)) },
        hasSpill: {
          get: ({ sheet, range }) => common(cellsOf(range).map((cell) => sheet.spills.some(isIn(cell)))),
        },
        hyperlink: { set: (target, value) => writeLink(host, target, value) },
      },
      links: {
        format: classes.rangeFormat,
        conditionalFormats: ({ sheet, range }) => classes.conditionalFormats({ sheet, ranges: [range] }),
        dataValidation: dataValidationClass(host),
      },
      methods: {
        ...rowMethods(host, classes, rangeOfObject),
        getIntersectionOrNullObject: ({ sheet, range }, argument) => {
          const other = isHostObject(argument) ? rangeOfObject(argument) : undefined;
          if (other?.sheet !== sheet) throw invalidArgument("Range.getIntersectionOrNullObject");
          const shared = overlap(range, other.range);
          return shared ? classes.range({ sheet, range: shared }) : NULL_OBJECT;
        },
        getSpecialCellsOrNullObject: (target, type) => specialCells(classes, target, type),
        // Only those whose first cell lies in the range (#3611).
        getMergedAreasOrNullObject: ({ sheet, range }) => {
          const merges = sheet.merges.filter(({ top, left }) => isIn({ r: top, c: left })(range));
          return merges.length === 0
            ? NULL_OBJECT
            : classes.rangeAreas(merges.map((merge) => ({ sheet, range: merge })));
        },
        getCellProperties: (target, options) => cellProperties(host, target, options),
        getRowProperties: (target) => hiddenRowsOf(target).map((rowHidden) => ({ rowHidden })),
        getColumnProperties: (target) => hiddenColumnsOf(target).map((columnHidden) => ({ columnHidden })),
        merge: ({ sheet, range }) => {
          host.checkSheet(sheet);
          const isInside = (merge: CellRange): boolean => overlap(merge, range) !== null;
          sheet.merges = [...sheet.merges.filter((merge) => !isInside(merge)), range];
        },
        select: (target) => {
          if (host.workbook.activeSheet !== target.sheet) {
            throw new HostError(
              "InvalidOperation",
              `${rangeAddress(target.range)} is not on the active sheet`,
            );
          }
          host.workbook.select(target.sheet, [target.range]);
        },
      },
    },
    host.guard,
  );
}
