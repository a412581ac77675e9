// Where the looks of a sheet's cells come from: the cells themselves, and the rows and columns of those that the file
// does not mention.

import type { CellTable } from "../cells/cellTable";
import type { WorkbookLooks } from "../style/readLooks";
import type { SheetFacts } from "./sheetFacts";
import type { SheetLooks } from "./sheetView";

function columnStylesOf(facts: SheetFacts, columnCount: number): ReadonlyMap<number, number> {
  const styles = new Map<number, number>();
  for (const { first, last, style } of facts.columns) {
    for (let c = first; c <= Math.min(last, columnCount - 1); c += 1) styles.set(c, style);
  }
  return styles;
}

function rowStylesOf(facts: SheetFacts): ReadonlyMap<number, number> {
  return new Map(
    [...facts.rows].flatMap(([row, { style }]) => (style === null ? [] : [[row, style] as const])),
  );
}

/** `columnCount`: of columns further right nobody will ask. */
export function buildSheetLooks(
  cells: CellTable,
  facts: SheetFacts,
  looks: WorkbookLooks,
  columnCount: number,
): SheetLooks {
  return {
    cells,
    looks: looks.cells,
    plainLook: looks.plain,
    rowStyles: rowStylesOf(facts),
    columnStyles: columnStylesOf(facts, columnCount),
  };
}
