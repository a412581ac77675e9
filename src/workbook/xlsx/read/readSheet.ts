// One sheet: its part, and the tables that belong to it.

import type { SheetSnapshot } from "../../../domain/sheets/snapshot";
import type { Pacer } from "../../Pacer";
import { parseXml } from "./parseXml";
import type { OnRead } from "./parseXml";
import { readTables } from "./readTables";
import type { SheetEntry } from "./readWorkbookPart";
import { SheetHandler } from "./SheetHandler";
import type { SheetContext } from "./SheetHandler";
import type { ZipArchive } from "./ZipArchive";

/** `part`: the entry's own, for an entry that has one. */
export async function readSheet(
  archive: ZipArchive,
  entry: SheetEntry,
  part: string,
  context: SheetContext,
  pacer: Pacer,
  onRead: OnRead,
): Promise<SheetSnapshot> {
  const handler = new SheetHandler(context);
  await parseXml(archive, part, handler, pacer, { onRead });
  const { rows, formulas, numberFormats } = handler.grid;
  return {
    name: entry.name,
    position: entry.position,
    visibility: entry.visibility,
    isProtected: handler.isProtected,
    rows,
    formulas,
    numberFormats,
    merges: handler.merges,
    hiddenRows: handler.hiddenRows,
    hiddenColumns: handler.hiddenColumns,
    filter: handler.filter,
    tables: await readTables(archive, part, handler.tableIds, pacer),
    ...(entry.printArea === null ? {} : { printArea: entry.printArea }),
  };
}
