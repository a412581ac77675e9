// A sheet part looked through for the cells that are to be written.

import type { Pacer } from "../../../Pacer";
import { damagedFile } from "../../read/damagedFile";
import type { PartContent } from "../packParts";
import type { SheetScan } from "./scanResult";
import { SheetScanner, type WantedCells } from "./SheetScanner";
import { walkTags } from "./walkTags";

/** The part has been read before, so that it is known to be well formed. */
export async function scanSheet(content: PartContent, wanted: WantedCells, pacer: Pacer): Promise<SheetScan> {
  const scanner = new SheetScanner(wanted);
  await walkTags(content, scanner, pacer);
  if (scanner.scan.sheetData === null) throw damagedFile("a sheet without cells");
  return scanner.scan;
}
