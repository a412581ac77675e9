// Edits of cells and of sheets as one unit. Sheets are taken back without a trace when they fail, so cells go first and
// are taken back with them.

import type { SheetEdit, Watch, WorkbookEdit, WriteCellsEdit } from "../../port";
import { writeCells } from "../cells/writeCells";
import { applySheets, type Writer } from "./applySheets";
import { inspect } from "./inspect";
import { planEdits } from "./planEdits";

async function applyBoth(
  cells: readonly WriteCellsEdit[],
  sheets: readonly SheetEdit[],
  writer: Writer,
  watch: Watch,
): Promise<void> {
  // What the sheets will be refused for is known before a cell is touched.
  planEdits(sheets, await inspect(sheets, writer.knownSheets, watch));
  const takeBack = await writeCells(cells, watch);
  try {
    await applySheets(sheets, writer, watch);
  } catch (error) {
    await takeBack(error);
  }
}

export async function applyEdits(
  edits: readonly WorkbookEdit[],
  writer: Writer,
  watch: Watch,
): Promise<void> {
  const cells = edits.filter((edit) => edit.kind === "writeCells");
  const sheets = edits.filter((edit) => edit.kind !== "writeCells");
  if (cells.length === 0) await applySheets(sheets, writer, watch);
  else if (sheets.length === 0) await writeCells(cells, watch);
  else await applyBoth(cells, sheets, writer, watch);
}
