// The workbook in two round trips, whatever the number of its sheets: what there is, then everything at once. Only what
// the host cannot hand over in one piece is read in parts. docs/decisions/0004-office-adapter.md says why merges are
// not read and how the date system is told.

import type { SheetSnapshot, WorkbookSnapshot } from "../../../domain/sheets/snapshot";
import { WorkbookFailure, type Watch } from "../../port";
import { roundTrip } from "../roundTrip";
import { stopIfCancelled } from "../../stopIfCancelled";
import { askOutline, type WorkbookOutline } from "./askOutline";
import { askSheet, type SheetFrame } from "./askSheet";
import { askTables, type TablesBySheet } from "./askTables";
import { GridBuilder, type Grid } from "./GridBuilder";
import { Pacer } from "../../Pacer";
import { readDateSystem } from "./readDateSystem";
import { readInParts } from "./readInParts";

interface ReadSheet {
  readonly frame: SheetFrame;
  readonly grid: Grid;
}

interface ReadContent {
  readonly sheets: readonly ReadSheet[];
  readonly tables: TablesBySheet;
}

async function readAtOnce({ sheets, tables }: WorkbookOutline, watch: Watch): Promise<ReadContent> {
  const answer = await roundTrip((context) => {
    const readTables = askTables(context, tables);
    const answers = sheets.map((sheet) => askSheet(context, sheet));
    return () => ({ tables: readTables(), sheets: answers.map((read) => read()) });
  });
  const pacer = new Pacer(watch);
  const read: ReadSheet[] = [];
  for (const { frame, cells } of answer.sheets) {
    const builder = new GridBuilder();
    if (frame.used !== null && cells !== null) await builder.addBlock(frame.used, cells, pacer);
    read.push({ frame, grid: builder.grid });
    watch.report({ stage: "reading", done: read.length, total: answer.sheets.length });
  }
  return { sheets: read, tables: answer.tables };
}

async function readContent(outline: WorkbookOutline, watch: Watch): Promise<ReadContent> {
  try {
    return await readAtOnce(outline, watch);
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.code !== "too-large") throw error;
    const tables = await roundTrip((context) => askTables(context, outline.tables));
    return { sheets: await readInParts(outline.sheets, watch), tables };
  }
}

function buildSheet({ frame, grid }: ReadSheet, tables: TablesBySheet): SheetSnapshot {
  const { name, position, visibility, isProtected, printArea } = frame.outline;
  return {
    name,
    position,
    visibility,
    isProtected,
    ...grid,
    merges: null,
    hiddenRows: frame.hiddenRows,
    hiddenColumns: frame.hiddenColumns,
    filter: frame.filter,
    tables: tables.get(name) ?? [],
    ...(printArea === null ? {} : { printArea }),
  };
}

/** @param onSheets hears of the sheets as soon as they are known */
export async function readSnapshot(
  watch: Watch,
  onSheets: (sheets: WorkbookOutline["sheets"]) => void,
): Promise<WorkbookSnapshot> {
  stopIfCancelled(watch);
  watch.report({ stage: "reading", done: 0, total: 1 });
  const outline = await roundTrip(askOutline);
  onSheets(outline.sheets);
  stopIfCancelled(watch);
  const content = await readContent(outline, watch);
  const sheets = content.sheets.map((sheet) => buildSheet(sheet, content.tables));
  const frames = content.sheets.map((sheet) => sheet.frame);
  const dateSystem = await readDateSystem(sheets, frames);
  stopIfCancelled(watch);
  return { sheets, names: outline.names, dateSystem };
}
