// Whether a cell that took nothing lies under a merged one. Asked only then: the question may empty the clerk's undo list
// on the desktop (thread 5918).

import { isUnderMerge } from "../../checkCells";
import { supportsExcelApi } from "../lowestExcelApi";
import { parseHostAddress } from "../parseHostAddress";
import { roundTrip } from "../roundTrip";
import type { CellTarget } from "./cellTarget";

const API_OF_MERGES = "1.13";

/** false where this Excel cannot tell. */
export async function isUnderMergedCell({ sheetId, address }: CellTarget): Promise<boolean> {
  if (!supportsExcelApi(API_OF_MERGES)) return false;
  const { top, left } = parseHostAddress(address);
  const merges = await roundTrip((context) => {
    // Only areas whose first cell lies in the range are found (thread 3611), and it lies above or to the left.
    const range = context.workbook.worksheets.getItem(sheetId).getRange(`A1:${address}`);
    const merged = range.getMergedAreasOrNullObject();
    merged.areas.load("items/address");
    return () =>
      merged.isNullObject ? [] : merged.areas.items.map((area) => parseHostAddress(area.address));
  });
  return isUnderMerge(merges, { rowIndex: top, columnIndex: left });
}
