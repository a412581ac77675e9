// RangeFormat with its font, fill and borders.

import type { CellRange } from "../../../../../src/domain/sheets/address";
import type { Look } from "../../model/look";
import { STANDARD_HEIGHT, STANDARD_POINTS, type Sheet } from "../../model/Sheet";
import { booleanArgument, colorArgument, numberArgument, oneOf, textArgument } from "../arguments";
import type { Host } from "../Host";
import { invalidArgument } from "../HostError";
import { hostClass, type HostObject } from "../HostObject";
import { bordersClass } from "./bordersClass";
import type { RangeTarget } from "./Classes";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
/** The only alignments under which Excel keeps an indent. */
const INDENTED: readonly string[] = ["Left", "Right", "Distributed"];
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
/** Excel's own limit. */
const MAX_INDENT = 250;
/** Excel's own limits: 255 characters, 409.5 points. */
const MAX_WIDTH = 1342;
const MAX_HEIGHT = 409.5;
/** A guard of this stand-in: looks are kept cell by cell. */
const MAX_CELLS = 1_000_000;

function setLooks(host: Host, { sheet, range }: RangeTarget, change: Partial<Look>): void {
  host.checkSheet(sheet);
  const { top, left, bottom, right } = range;
  if ((bottom - top + 1) * (right - left + 1) > MAX_CELLS)
    throw invalidArgument("whole rows are not modelled");
  for (let r = top; r <= bottom; r += 1) {
    for (let c = left; c <= right; c += 1) sheet.setLook(r, c, change);
  }
}

function limited(value: unknown, limit: number, what: string): number {
  const size = numberArgument(value, what);
  if (size < 0 || size > limit) throw invalidArgument(`${what}: ${size}`);
  return size;
}

/** Another alignment takes the indent away, as in Excel. */
function aligned(value: unknown): Partial<Look> {
  const horizontal = oneOf(value, HORIZONTAL, "horizontalAlignment");
  return INDENTED.includes(horizontal) ? { horizontal } : { horizontal, indent: 0 };
}

/** Excel turns a general alignment into another when it is indented; to rely on that is refused here. */
function setIndent(host: Host, target: RangeTarget, value: unknown): void {
  const indent = limited(value, MAX_INDENT, "RangeFormat.indentLevel");
  if (!Number.isInteger(indent)) throw invalidArgument(`RangeFormat.indentLevel: ${indent}`);
  const { sheet, range } = target;
  const isAligned = INDENTED.includes(sheet.look(range.top, range.left).horizontal);
  if (indent > 0 && !isAligned) throw invalidArgument("an indent without left or right alignment");
  setLooks(host, target, { indent });
}

/** The one width or height of all; null where they differ. */
function commonSize(first: number, last: number, sizeOf: (index: number) => number): number | null {
  const size = sizeOf(first);
  for (let i = first; i <= last; i += 1) if (sizeOf(i) !== size) return null;
  return size;
}

/** What is hidden has no width and no height. */
function widthOf(sheet: Sheet, columnIndex: number): number {
  return sheet.isColumnHidden(columnIndex) ? 0 : (sheet.columnWidths.get(columnIndex) ?? STANDARD_POINTS);
}

function heightOf(sheet: Sheet, rowIndex: number): number {
  return sheet.isRowHidden(rowIndex) ? 0 : (sheet.rowHeights.get(rowIndex) ?? STANDARD_HEIGHT);
}

function resize(first: number, last: number, sizes: Map<number, number>, size: number): void {
  for (let i = first; i <= last; i += 1) sizes.set(i, size);
}

function isWhole({ top, left, bottom, right }: CellRange): { rows: boolean; columns: boolean } {
  return { rows: left === 0 && right > 16_000, columns: top === 0 && bottom > 1_000_000 };
}

function sizeScalars(host: Host) {
  const check = (sheet: Sheet): void => host.checkSheet(sheet);
  return {
    columnWidth: {
      get: ({ sheet, range }: RangeTarget) =>
        commonSize(range.left, range.right, (columnIndex) => widthOf(sheet, columnIndex)),
      set: ({ sheet, range }: RangeTarget, value: unknown) => {
        check(sheet);
        if (isWhole(range).rows) throw invalidArgument("the width of all columns is not modelled");
        resize(
          range.left,
          range.right,
          sheet.columnWidths,
          limited(value, MAX_WIDTH, "RangeFormat.columnWidth"),
        );
      },
    },
    rowHeight: {
      get: ({ sheet, range }: RangeTarget) =>
        commonSize(range.top, range.bottom, (rowIndex) => heightOf(sheet, rowIndex)),
      set: ({ sheet, range }: RangeTarget, value: unknown) => {
        check(sheet);
        if (isWhole(range).columns) throw invalidArgument("the height of all rows is not modelled");
        resize(
          range.top,
          range.bottom,
          sheet.rowHeights,
          limited(value, MAX_HEIGHT, "RangeFormat.rowHeight"),
        );
      },
    },
  };
}

export function rangeFormatClass(host: Host): (target: RangeTarget) => HostObject {
  const look = (change: (value: unknown) => Partial<Look>) => ({
    set: (target: RangeTarget, value: unknown) => setLooks(host, target, change(value)),
  });
  const font = hostClass<RangeTarget>(
    {
      className: "RangeFont",
      scalars: {
        name: look((value) => ({ fontName: textArgument(value, "RangeFont.name") })),
        size: look((value) => ({ fontSize: numberArgument(value, "RangeFont.size") })),
        bold: look((value) => ({ bold: booleanArgument(value, "RangeFont.bold") })),
        underline: look((value) => ({ underline: oneOf(value, UNDERLINES, "RangeFont.underline") })),
        color: look((value) => ({ color: colorArgument(value, "RangeFont.color") })),
        italic: look((value) => ({ italic: booleanArgument(value, "RangeFont.italic") })),
        strikethrough: look((value) => ({ strike: booleanArgument(value, "RangeFont.strikethrough") })),
      },
    },
    host.guard,
  );
  const fill = hostClass<RangeTarget>(
    {
      className: "RangeFill",
      scalars: { color: look((value) => ({ fill: colorArgument(value, "RangeFill.color") })) },
    },
    host.guard,
  );
  return hostClass<RangeTarget>(
    {
      className: "RangeFormat",
      scalars: {
        ...sizeScalars(host),
        horizontalAlignment: look(aligned),
        indentLevel: { set: (target: RangeTarget, value: unknown) => setIndent(host, target, value) },
        verticalAlignment: look((value) => ({ vertical: oneOf(value, VERTICAL, "verticalAlignment") })),
        wrapText: look((value) => ({ wrap: booleanArgument(value, "RangeFormat.wrapText") })),
      },
      links: { font, fill, borders: bordersClass(host) },
    },
    host.guard,
  );
}
