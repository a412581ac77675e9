// Marked cells as few rectangles, and these as conditional formats of a bearable size. One way for both adapters, so that
// the same marks leave the same workbook.

import type { Severity } from "../../domain/checking/finding";
import type { CellRange } from "../../domain/sheets/address";
import type { CellPlace, MarkedArea, SheetMarks } from "../port";

/** A range takes at most 22 characters with its comma; Excel takes 8,192 for an address of several. */
const RANGES_PER_FORMAT = 200;
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Each row's cells as runs from left to right. */
function runsOf(cells: readonly CellPlace[]): CellRange[] {
  const inOrder = [...cells].sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
  const runs: CellRange[] = [];
  for (const { rowIndex, columnIndex } of inOrder) {
    const last = runs.at(-1);
    if (last?.top === rowIndex && last.right === columnIndex - 1)
      runs[runs.length - 1] = { ...last, right: columnIndex };
    else runs.push({ top: rowIndex, bottom: rowIndex, left: columnIndex, right: columnIndex });
  }
  return runs;
}

/** Covers each cell once: equal runs of rows that follow each other are one rectangle. */
export function rectanglesOf(cells: readonly CellPlace[]): CellRange[] {
  const rectangles: CellRange[] = [];
  const open = new Map<string, number>();
  for (const run of runsOf(cells)) {
    const columns = `${run.left}:${run.right}`;
    const at = open.get(columns);
    const above = at === undefined ? undefined : rectangles[at];
    if (at !== undefined && above?.bottom === run.top - 1) rectangles[at] = { ...above, bottom: run.bottom };
    else open.set(columns, rectangles.push(run) - 1);
  }
  return rectangles;
}

function inFormats(ranges: readonly CellRange[]): (readonly CellRange[])[] {
  const count = Math.ceil(ranges.length / RANGES_PER_FORMAT);
  return Array.from({ length: count }, (_, i) =>
    ranges.slice(i * RANGES_PER_FORMAT, (i + 1) * RANGES_PER_FORMAT),
  );
}

/** One area a conditional format, the gravest first. */
export function layOutMarks(marks: readonly SheetMarks[]): MarkedArea[] {
  return marks.flatMap(({ sheet, cells }) =>
    SEVERITIES.flatMap((severity) =>
      inFormats(rectanglesOf(cells.filter((cell) => cell.severity === severity))).map((ranges) => ({
        sheet,
        severity,
        ranges,
      })),
    ),
  );
}
