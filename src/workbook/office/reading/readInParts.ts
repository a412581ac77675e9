// What is too large for one answer, part by part: the web refuses an answer over 5 MB (code 5104) and every Excel a
// range over five million cells, whatever is asked of it. How many bytes a cell takes only the answer shows, so a part
// that is refused is halved and asked for again.

import { rangeAddress, type CellRange } from "../../../domain/sheets/address";
import { WorkbookFailure, type Watch } from "../../port";
import { roundTrip } from "../roundTrip";
import { stopIfCancelled } from "../../stopIfCancelled";
import { askCells, askFrame, type SheetFrame } from "./askSheet";
import type { SheetOutline } from "./askOutline";
import { GridBuilder, type Grid } from "./GridBuilder";
import { Pacer } from "../../Pacer";

/** At some 40 bytes a cell (value, formula and number format) this is about 2 MB. */
const CELLS_PER_PART = 50_000;

function countCells({ used }: SheetFrame): number {
  return used === null ? 0 : (used.bottom - used.top + 1) * (used.right - used.left + 1);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof WorkbookFailure && error.code === "too-large";
}

/** Reads a range of a sheet; `onRows` hears how many rows each part brought. */
export async function readRangeInParts(
  sheetId: string,
  range: CellRange,
  watch: Watch,
  onRows: (rows: number) => void,
): Promise<Grid> {
  const builder = new GridBuilder();
  const pacer = new Pacer(watch);
  const width = range.right - range.left + 1;
  let rowsPerPart = Math.max(1, Math.floor(CELLS_PER_PART / width));
  for (let top = range.top; top <= range.bottom;) {
    stopIfCancelled(watch);
    const part = { ...range, top, bottom: Math.min(range.bottom, top + rowsPerPart - 1) };
    try {
      const cells = await roundTrip((context) => askCells(context, sheetId, rangeAddress(part)));
      await builder.addBlock(part, cells, pacer);
      top = part.bottom + 1;
      onRows(part.bottom - part.top + 1);
    } catch (error) {
      if (!isTooLarge(error) || rowsPerPart === 1) throw error;
      rowsPerPart = Math.ceil(rowsPerPart / 2);
    }
  }
  return builder.grid;
}

/** Reads every sheet part by part, with progress in cells. */
export async function readInParts(
  outlines: readonly SheetOutline[],
  watch: Watch,
): Promise<{ readonly frame: SheetFrame; readonly grid: Grid }[]> {
  const frames = await roundTrip((context) => {
    const answers = outlines.map((outline) => askFrame(context, outline));
    return () => answers.map((read) => read());
  });
  const total = frames.reduce((sum, frame) => sum + countCells(frame), 0);
  let done = 0;
  const sheets: { frame: SheetFrame; grid: Grid }[] = [];
  for (const frame of frames) {
    const { used } = frame;
    if (used === null) {
      sheets.push({ frame, grid: new GridBuilder().grid });
      continue;
    }
    const width = used.right - used.left + 1;
    const grid = await readRangeInParts(frame.outline.id, used, watch, (rows) => {
      done += rows * width;
      watch.report({ stage: "reading", done, total });
    });
    sheets.push({ frame, grid });
  }
  return sheets;
}
