// What the person has selected, in one round trip. `getSelectedRange` fails where several areas are selected, so the areas
// are asked for; by their address alone, as loading the areas themselves hangs Excel where a whole sheet is selected
// (office-js #5758).

import { WorkbookFailure, type Selection } from "../../port";
import { parseFirstArea } from "../parseHostAddress";
import { roundTrip } from "../roundTrip";
import { findErrorCode } from "../translateFailure";

/** What Excel says where a chart or a picture is selected (#2268, by design), or another workbook is in front (#6365). */
const NO_CELLS = "InvalidSelection";

function askSelection({ workbook }: Excel.RequestContext): () => Selection {
  const areas = workbook.getSelectedRanges().load("address,worksheet/name");
  return () => ({ sheet: areas.worksheet.name, range: parseFirstArea(areas.address) });
}

export async function readSelection(): Promise<Selection | null> {
  try {
    return await roundTrip(askSelection);
  } catch (error) {
    if (error instanceof WorkbookFailure && findErrorCode(error) === NO_CELLS) return null;
    throw error;
  }
}
