// Reads an .xlsx file into a snapshot. Own reader because of speed and safety: libraries take three to fifty times as
// long on a large ledger, and each refuses or misreads some real files (docs/decisions/0003-xlsx-editing.md).

import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheets/snapshot";
import type { Watch } from "../port";
import { openContainer } from "./read/openContainer";
import { Pacer } from "../Pacer";
import { stopIfCancelled } from "../stopIfCancelled";
import { readNumberFormats } from "./read/readNumberFormats";
import { readSharedStrings } from "./read/readSharedStrings";
import { readSheet } from "./read/readSheet";
import { readWorkbookPart } from "./read/readWorkbookPart";

const everySheet = (): boolean => true;

/**
 * What was read of a file as a whole, for as long as somebody else holds it: before cells are written, the file is read
 * again to see that it still holds what was expected, and these very bytes have mostly just been read. Bytes of a
 * workbook are never changed, only replaced.
 */
const readings = new WeakMap<Uint8Array, WeakRef<WorkbookSnapshot>>();

/**
 * The whole workbook, or its wanted sheets alone; sheets without a grid (charts) are left out, positions count them. Progress is in bytes of the
 * sheets' XML. Throws `WorkbookFailure`: file-empty, file-encrypted, file-old-format, file-is-text, file-damaged,
 * cancelled.
 */
export async function readXlsx(
  bytes: Uint8Array,
  watch: Watch,
  isWanted: (sheetName: string) => boolean = everySheet,
): Promise<WorkbookSnapshot> {
  stopIfCancelled(watch);
  const known = readings.get(bytes)?.deref();
  if (known) {
    watch.report({ stage: "reading", done: bytes.length, total: bytes.length });
    stopIfCancelled(watch);
    return { ...known, sheets: known.sheets.filter(({ name }) => isWanted(name)) };
  }
  const archive = openContainer(bytes);
  const pacer = new Pacer(watch);
  const workbook = await readWorkbookPart(archive, pacer);
  const context = {
    strings: await readSharedStrings(archive, workbook.sharedStringsPart, pacer),
    numberFormats: await readNumberFormats(archive, workbook.stylesPart, pacer),
    dateSystem: workbook.dateSystem,
  };
  const grids = workbook.sheets.flatMap((entry) =>
    entry.part === null || !isWanted(entry.name) ? [] : [{ entry, part: entry.part }],
  );
  const isWhole = grids.length === workbook.sheets.filter(({ part }) => part !== null).length;
  const total = grids.reduce((sum, { part }) => sum + archive.size(part), 0);
  let done = 0;
  const sheets: SheetSnapshot[] = [];
  for (const { entry, part } of grids) {
    const before = done;
    const report = (read: number): void => watch.report({ stage: "reading", done: before + read, total });
    sheets.push(await readSheet(archive, entry, part, context, pacer, report));
    done += archive.size(part);
    report(archive.size(part));
  }
  const snapshot = { sheets, names: workbook.names, dateSystem: workbook.dateSystem };
  if (isWhole) readings.set(bytes, new WeakRef(snapshot));
  return snapshot;
}
