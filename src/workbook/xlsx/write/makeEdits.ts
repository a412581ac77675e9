// Makes a new file out of one by edits that belong together, and reads back what was written.

import { isSameSheetName } from "../../../domain/sheets/isSameSheetName";
import type { WorkbookSnapshot } from "../../../domain/sheets/snapshot";
import { Pacer } from "../../Pacer";
import {
  WorkbookFailure,
  type RowsEdit,
  type SheetEdit,
  type Watch,
  type WorkbookEdit,
  type WriteCellsEdit,
} from "../../port";
import type { Stage } from "../../stagesOf";
import { readXlsx } from "../readXlsx";
import { findWorkbookPart } from "./bookParts";
import { findCells } from "./cells/findCells";
import { verifyCells } from "./cells/verifyCells";
import { writeCells } from "./cells/writeCells";
import { checkExpectations, sheetNameOf } from "./checkExpectations";
import { PackageDraft } from "./PackageDraft";
import { removeSheet } from "./removeSheet";
import { verifySheet } from "./verifySheet";
import { isStrict } from "./workbookXml";
import { writeSheet } from "./writeSheet";

function readSheetsOf(
  bytes: Uint8Array,
  edits: readonly WorkbookEdit[],
  watch: Watch,
): Promise<WorkbookSnapshot> {
  const names = edits.map(sheetNameOf);
  return readXlsx(bytes, watch, (sheet) => names.some((name) => isSameSheetName(name, sheet)));
}

interface Edited {
  readonly draft: PackageDraft;
  readonly snapshot: WorkbookSnapshot;
  readonly watch: Watch;
  readonly pacer: Pacer;
}

/** Compares what was read back with what was to be; throws "not-verified". */
type Verify = (written: WorkbookSnapshot) => Promise<void> | void;

async function makeRest(edits: readonly (SheetEdit | WriteCellsEdit)[], edited: Edited): Promise<Verify> {
  const { draft, snapshot, watch, pacer } = edited;
  const sheetEdits = edits.filter((edit) => edit.kind !== "writeCells");
  checkExpectations(draft, snapshot, sheetEdits);
  const cellEdits = edits.filter((edit) => edit.kind === "writeCells");
  const found = await findCells(draft, snapshot, cellEdits, pacer);
  for (const { sheet, scan, cells } of found) writeCells(draft, sheet.part, scan, cells);
  for (const [done, edit] of sheetEdits.entries()) {
    watch.report({ stage: "writing", done, total: sheetEdits.length });
    if (edit.kind === "writeSheet") writeSheet(draft, edit);
    else await removeSheet(draft, edit.sheet, pacer);
    await pacer.turn();
  }
  return async (written) => {
    for (const edit of edits) if (edit.kind === "writeSheet") verifySheet(edit.document, written);
    for (const { sheet, cells } of found)
      await verifyCells({ sheet: sheet.name, cells }, snapshot, written, pacer);
  };
}

async function makeRows(edits: readonly RowsEdit[], edited: Edited): Promise<Verify> {
  const { draft, snapshot, watch, pacer } = edited;
  watch.report({ stage: "writing", done: 0, total: edits.length });
  const { applyRows } = await import("./rows/applyRows");
  return applyRows(draft, snapshot, edits, pacer);
}

/** The new file. Throws what `XlsxWorkbook.apply` throws. */
export async function makeEdits(bytes: Uint8Array, stage: Stage, watch: Watch): Promise<Uint8Array> {
  const pacer = new Pacer(watch);
  const draft = new PackageDraft(bytes);
  if (isStrict(draft.readText(findWorkbookPart(draft)))) throw new WorkbookFailure("file-strict");
  const snapshot = await readSheetsOf(bytes, stage.edits, watch);
  const edited = { draft, snapshot, watch, pacer };
  const verify = await (stage.kind === "rows"
    ? makeRows(stage.edits, edited)
    : makeRest(stage.edits, edited));
  watch.report({ stage: "saving", done: 0, total: 1 });
  const made = await draft.build(pacer);
  watch.report({ stage: "verifying", done: 0, total: 1 });
  await verify(await readSheetsOf(made, stage.edits, watch));
  return made;
}
