// Cells merged down to the row above new ones that are to take them in. Asked only where the rows continue what such a cell
// may say: the question may empty the clerk's undo list (thread 5918).

import { rangeAddress, type CellRange } from "../../../domain/sheets/address";
import { joinNewRows } from "../../../domain/sheets/placeRows";
import type { RowsChange } from "../../rowsChange";
import { supportsExcelApi } from "../lowestExcelApi";
import { parseHostAddress } from "../parseHostAddress";

const API_OF_MERGES = "1.13";

/** As they are to be once the rows are in. None where this Excel cannot tell: the cells beside the new rows stay blank. */
export function askJoined(sheet: Excel.Worksheet, change: RowsChange): () => readonly CellRange[] {
  const { shift, joins } = change;
  if (shift?.kind !== "insert" || joins.length === 0 || !supportsExcelApi(API_OF_MERGES)) return () => [];
  // Only areas whose first cell lies in the range are found (thread 3611), and it lies above or to the left.
  const above = { top: 0, bottom: shift.before - 1, left: 0, right: Math.max(...joins) };
  const merged = sheet.getRange(rangeAddress(above)).getMergedAreasOrNullObject();
  merged.areas.load("items/address");
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.flatMap(({ address }) => {
          const merge = parseHostAddress(address);
          const joined = joinNewRows(merge, change);
          return joined === merge ? [] : [joined];
        });
}

/** To be called once the rows are in. */
export function joinRows(sheet: Excel.Worksheet, joined: readonly CellRange[]): void {
  for (const merge of joined) sheet.getRange(rangeAddress(merge)).merge(false);
}
