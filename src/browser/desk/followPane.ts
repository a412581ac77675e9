// What the pane does to the workbook, seen on the desk: a sheet it wrote comes to the front, cells it shows are selected.

import { isSameSheetName } from "../../domain/sheets/isSameSheetName";
import type { CellRange } from "../../domain/sheets/address";
import type { WorkbookEdit } from "../../workbook/port";
import { openWorkbookView } from "../../workbook/xlsx/view/openWorkbookView";
import { selectRange } from "../grid/selection/selection";
import { describeThrown, update } from "./deskCore";
import type { DeskCore } from "./deskCore";
import { quietWatch } from "./quietWatch";
import { SheetReader } from "./SheetReader";
import { layOutBook, turnToSheet } from "./turnToSheet";

/** The sheet to show after a write: the last one written, or the one in front where it is still there. */
function sheetToShow(
  core: DeskCore,
  edits: readonly WorkbookEdit[],
  names: readonly string[],
): string | null {
  const written = edits.flatMap((edit) => (edit.kind === "writeSheet" ? [edit.document.name] : [])).at(-1);
  const inFront = core.store.get().book?.front.name;
  return [written, inFront].find((name) => name !== undefined && names.includes(name)) ?? null;
}

/** Reads the view anew from what was written. Writing has succeeded by then, so nothing here may fail it. */
export async function followWrite(core: DeskCore, edits: readonly WorkbookEdit[]): Promise<void> {
  const { open } = core;
  if (open === null) return;
  try {
    const view = await openWorkbookView(open.workbook.bytes(), core.measure, quietWatch());
    open.reader.stop();
    core.open = { ...open, reader: new SheetReader(view) };
    const names = view.tabs.map((tab) => tab.name);
    await layOutBook(core, sheetToShow(core, edits, names));
  } catch (thrown) {
    update(core, { note: describeThrown(core, thrown) });
  }
}

export async function followSelection(core: DeskCore, sheet: string, range: CellRange): Promise<void> {
  const tabs = core.open?.reader.view.tabs ?? [];
  // Excel takes two names that differ in case only for the same.
  const name = tabs.find((tab) => isSameSheetName(tab.name, sheet))?.name ?? sheet;
  const selections = new Map(core.store.get().selections).set(name, selectRange(range));
  update(core, { selections });
  if (core.store.get().book?.front.name !== name) await turnToSheet(core, name);
}
