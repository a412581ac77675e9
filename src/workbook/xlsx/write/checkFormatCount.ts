// How many different cell formats a workbook may have.

import { WorkbookFailure } from "../../port";
import type { ElementPool } from "./ElementPool";

/** Excel's limit. Source: Microsoft, "Excel specifications and limits". */
const MAX_CELL_FORMATS = 65_490;

/** Throws "too-large". */
export function checkFormatCount(formats: ElementPool): void {
  if (formats.length > MAX_CELL_FORMATS) throw new WorkbookFailure("too-large", { detail: "cell formats" });
}
