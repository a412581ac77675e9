// One cell as a fix leaves it, with what it must still hold for that.

import { formulaAt, valueAt, type CellValue } from "../sheets/snapshot";
import type { FixEdit } from "./finding";
import type { Place } from "./foundIn";
import type { RegisterView } from "./registerView";

/** What stands in the cell afterwards; what is left out is as in `FixEdit`: no formula, the cell's own format. */
export interface NewContent {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string | null;
}

export function editCell(
  { sheet }: Pick<RegisterView, "sheet">,
  { rowIndex, columnIndex }: Place,
  { value, formula, numberFormat }: NewContent,
): FixEdit {
  return {
    sheet: sheet.name,
    rowIndex,
    columnIndex,
    expect: {
      value: valueAt(sheet, rowIndex, columnIndex),
      formula: formulaAt(sheet, rowIndex, columnIndex),
    },
    formula: formula ?? null,
    value,
    numberFormat: numberFormat ?? null,
  };
}
