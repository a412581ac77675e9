// The second of the three round trips of writing: the whole sheet is built under a name of its own, beside everything
// that stands, and read back. Whatever goes wrong here touches nothing of the clerk's.

import type { CellRange } from "../../../domain/sheets/address";
import type { SheetDocument } from "../../../domain/sheets/sheetDocument";
import type { Watch } from "../../port";
import type { StandardColumn } from "../drawing/columnUnit";
import { drawBorders } from "../drawing/drawBorders";
import { documentRange, drawCells } from "../drawing/drawCells";
import { drawCharts } from "../drawing/drawCharts";
import { drawFrame } from "../drawing/drawFrame";
import { drawLinks } from "../drawing/drawLinks";
import { drawLooks } from "../drawing/drawLooks";
import { drawPrint, isPrintLocation } from "../drawing/drawPrint";
import { packSteps, type DrawStep } from "../drawing/drawStep";
import { GridBuilder, type Grid } from "../reading/GridBuilder";
import { Pacer } from "../../Pacer";
import { readRangeInParts } from "../reading/readInParts";
import { roundTrip } from "../roundTrip";
import { stopIfCancelled } from "../../stopIfCancelled";
import { findErrorLocation, translateFailure } from "../translateFailure";
import { readContent, type RawContent } from "./askContent";
import type { WritePlan } from "./planEdits";
import { verifySheet } from "./verifySheet";

/** Above this the sheet is read back in messages of its own. */
const MAX_CELLS_WITH_BUILDING = 20_000;

interface ReadBack {
  readonly id: string;
  /** Null where there is nothing to read, or too much of it for this message. */
  readonly content: RawContent | null;
}

/** Links first (they write and restyle), print set-up last (it may be refused). */
function drawDocument(document: SheetDocument, standard: StandardColumn): DrawStep[] {
  return [
    ...drawLinks(document),
    ...drawCells(document),
    ...drawFrame(document, standard),
    ...drawLooks(document),
    ...drawBorders(document),
    ...drawCharts(document),
    drawPrint(document),
  ];
}

function countCells({ bottom, right }: CellRange): number {
  return (bottom + 1) * (right + 1);
}

function askReadBack(sheet: Excel.Worksheet, document: SheetDocument): () => ReadBack {
  sheet.load("id");
  const range = documentRange(document);
  if (range === null || countCells(range) > MAX_CELLS_WITH_BUILDING) {
    return () => ({ id: sheet.id, content: null });
  }
  // The used range, not the document's: what stands where nothing should is a difference too.
  const used = sheet.getUsedRangeOrNullObject(true).load("address,values,formulas");
  return () => ({ id: sheet.id, content: used.isNullObject ? null : readContent(used) });
}

function sendBatch(plan: WritePlan, steps: readonly DrawStep[], isFirst: boolean): Promise<ReadBack> {
  return roundTrip((context) => {
    const { application, worksheets } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    const sheet = isFirst ? worksheets.add(plan.temporary) : worksheets.getItem(plan.temporary);
    for (const { draw } of steps) draw(sheet);
    return askReadBack(sheet, plan.document);
  });
}

/** A refused print set-up is told, not fatal: the figures do not depend on a printer. */
async function sendLastBatch(
  plan: WritePlan,
  steps: readonly DrawStep[],
  isFirst: boolean,
  watch: Watch,
): Promise<ReadBack> {
  try {
    return await sendBatch(plan, steps, isFirst);
  } catch (error) {
    const failure = translateFailure(error);
    if (!isPrintLocation(findErrorLocation(failure))) throw failure;
    watch.notice?.({ code: "print-setup-refused", sheet: plan.document.name, detail: failure.detail });
    return sendBatch(plan, [], false);
  }
}

async function readBackGrid({ document }: WritePlan, { id, content }: ReadBack, watch: Watch): Promise<Grid> {
  const range = documentRange(document);
  if (range !== null && countCells(range) > MAX_CELLS_WITH_BUILDING) {
    return readRangeInParts(id, range, watch, () => undefined);
  }
  const builder = new GridBuilder();
  if (content !== null) await builder.addBlock(content.range, content.cells, new Pacer(watch));
  return builder.grid;
}

/** Builds and verifies; returns the new sheet's id. Throws "not-verified" where Excel made something else of it. */
export async function buildSheet(plan: WritePlan, standard: StandardColumn, watch: Watch): Promise<string> {
  const batches = packSteps(drawDocument(plan.document, standard));
  const last = batches.length - 1;
  for (const [index, steps] of batches.slice(0, last).entries()) {
    stopIfCancelled(watch);
    await sendBatch(plan, steps, index === 0);
    watch.report({ stage: "writing", done: index + 1, total: batches.length });
  }
  stopIfCancelled(watch);
  const readBack = await sendLastBatch(plan, batches[last] ?? [], last === 0, watch);
  watch.report({ stage: "verifying", done: 0, total: 1 });
  verifySheet(plan.document, await readBackGrid(plan, readBack, watch));
  return readBack.id;
}
