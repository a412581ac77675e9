// Edits of rows, cells and sheets as one unit, stage by stage; where one fails, those before it are taken back. Sheets are
// taken back without a trace when they fail, so what takes cells back comes first.

import type { SheetEdit, Watch, WorkbookEdit, WriteCellsEdit } from "../../port";
import { stagesOf, type Stage } from "../../stagesOf";
import { translateFailure } from "../translateFailure";
import { writeCells, type TakeBack } from "../cells/writeCells";
import { applySheets, type Writer } from "./applySheets";
import { inspect } from "./inspect";
import { planEdits } from "./planEdits";

/** What cannot be taken back, and need not be: nothing comes after it. */
const keep: TakeBack = (because) => Promise.reject(translateFailure(because));

async function applyBoth(
  cells: readonly WriteCellsEdit[],
  sheets: readonly SheetEdit[],
  writer: Writer,
  watch: Watch,
): Promise<TakeBack> {
  // What the sheets will be refused for is known before a cell is touched.
  planEdits(sheets, await inspect(sheets, writer.knownSheets, watch));
  const takeBack = await writeCells(cells, watch);
  try {
    await applySheets(sheets, writer, watch);
  } catch (error) {
    await takeBack(error);
  }
  return keep;
}

async function applyRest(
  edits: readonly (SheetEdit | WriteCellsEdit)[],
  writer: Writer,
  watch: Watch,
): Promise<TakeBack> {
  const cells = edits.filter((edit) => edit.kind === "writeCells");
  const sheets = edits.filter((edit) => edit.kind !== "writeCells");
  if (sheets.length === 0 && cells.length > 0) return writeCells(cells, watch);
  if (cells.length > 0) return applyBoth(cells, sheets, writer, watch);
  await applySheets(sheets, writer, watch);
  return keep;
}

async function applyStage(stage: Stage, writer: Writer, watch: Watch): Promise<TakeBack> {
  if (stage.kind !== "rows") return applyRest(stage.edits, writer, watch);
  const { writeRows } = await import("../rows/writeRows");
  return writeRows(stage.edits, watch);
}

/** Takes the stages back, the last first; `because` is thrown in the end, or what says that it could not be. */
async function takeBackAll(done: readonly TakeBack[], because: unknown): Promise<never> {
  let reason = because;
  for (const takeBack of [...done].reverse()) {
    try {
      await takeBack(reason);
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

export async function applyEdits(
  edits: readonly WorkbookEdit[],
  writer: Writer,
  watch: Watch,
): Promise<void> {
  const stages = stagesOf(edits);
  // Whole sheets are written last, all at once: what was written before can be taken back, a removed sheet cannot.
  const sheets = stages.flatMap((stage) => (hasSheets(stage) ? stage.edits.filter(isRest) : []));
  const inOrder = stages.filter((stage) => !hasSheets(stage));
  if (sheets.length > 0 || stages.length === 0) inOrder.push({ kind: "rest", edits: sheets });
  const done: TakeBack[] = [];
  for (const stage of inOrder) {
    try {
      done.push(await applyStage(stage, writer, watch));
    } catch (error) {
      await takeBackAll(done, error);
    }
  }
}

function hasSheets(stage: Stage): boolean {
  return stage.kind === "rest" && stage.edits.some((edit) => edit.kind !== "writeCells");
}

function isRest(edit: WorkbookEdit): edit is SheetEdit | WriteCellsEdit {
  return edit.kind !== "addRows" && edit.kind !== "removeRows";
}
