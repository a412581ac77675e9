// What stands in a sheet, asked by name: the sheet may be gone by now.

import type { CellRange } from "../../../domain/sheets/address";
import type { RawCells } from "../reading/GridBuilder";
import { parseHostAddress } from "../parseHostAddress";

export interface RawContent {
  readonly range: CellRange;
  readonly cells: RawCells;
}

/** Values and formulas of a used range that has been loaded with its address. */
export function readContent(used: Excel.Range): RawContent {
  const { values, formulas, address } = used;
  return { range: parseHostAddress(address), cells: { values, formulas, numberFormats: [] } };
}

/** Null where the sheet is empty or no longer there. */
export function askContent(context: Excel.RequestContext, sheetName: string): () => RawContent | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const used = sheet.getUsedRangeOrNullObject(true).load("address,values,formulas");
  return () => (used.isNullObject ? null : readContent(used));
}
