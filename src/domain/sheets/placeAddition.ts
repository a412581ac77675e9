// What a workbook reads as once rows have been added, so that whoever planned them can judge the outcome. Formulas and names
// follow as they do in Excel.

import { afterInsertion } from "./formulaReferences";
import { placeRows, type MoveFormula } from "./placeRows";
import type { RowAddition } from "./rowAddition";
import { shiftOfAddition } from "./rowRemoval";
import type { WorkbookSnapshot } from "./snapshot";

function moveBy({ sheet, insertion }: RowAddition): MoveFormula | undefined {
  if (insertion === null) return undefined;
  const inserted = { sheet, before: insertion.before, count: insertion.count };
  return (formula, home) => afterInsertion(formula, home, inserted);
}

/**
 * The workbook with the rows added; as it was where the sheet is not there. Formulas that are not written keep the values
 * they had until the workbook is read again.
 */
export function placeAddition(snapshot: WorkbookSnapshot, addition: RowAddition): WorkbookSnapshot {
  const { sheet, cells, stretchedTables, insertion } = addition;
  const placement = {
    sheet,
    cells,
    stretchedTables,
    shift: shiftOfAddition(addition),
    like: insertion?.like ?? null,
    joins: insertion?.joins ?? [],
  };
  return placeRows(snapshot, placement, moveBy(addition));
}
