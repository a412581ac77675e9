// The first of the three round trips of writing: everything that decides whether and how to write is read again, as the
// clerk may have worked on since the snapshot. Nothing is changed yet.

import { WorkbookFailure, type SheetEdit, type Watch } from "../../port";
import { askStandardColumn, type StandardColumn } from "../drawing/columnUnit";
import { askOutline, type WorkbookOutline } from "../reading/askOutline";
import { GridBuilder, type Grid } from "../reading/GridBuilder";
import { Pacer } from "../../Pacer";
import { readInParts } from "../reading/readInParts";
import { roundTrip } from "../roundTrip";
import { askContent, type RawContent } from "./askContent";
import { editedSheet } from "./editedSheet";

export interface Inspection {
  readonly outline: WorkbookOutline;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly activeSheetId: string;
  readonly standardColumn: StandardColumn;
  /** By sheet name: the edited sheets, and every sheet where one is to be renewed or removed. */
  readonly contents: ReadonlyMap<string, Grid>;
}

type RawInspection = Omit<Inspection, "contents"> & {
  readonly contents: ReadonlyMap<string, RawContent | null>;
};

function askInspection(context: Excel.RequestContext, sheetNames: readonly string[]): () => RawInspection {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const readOutline = askOutline(context);
  const readStandardColumn = askStandardColumn(context);
  const contents = sheetNames.map((name) => ({ name, read: askContent(context, name) }));
  return () => ({
    outline: readOutline(),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    activeSheetId: active.id,
    standardColumn: readStandardColumn(),
    contents: new Map(contents.map(({ name, read }) => [name, read()])),
  });
}

async function layOut(raw: RawContent | null, pacer: Pacer): Promise<Grid> {
  const builder = new GridBuilder();
  if (raw !== null) await builder.addBlock(raw.range, raw.cells, pacer);
  return builder.grid;
}

/** Runs `attempt`; where that is too much for one answer, `inParts`. */
async function orInParts<T>(attempt: () => Promise<T>, inParts: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code === "too-large") return inParts();
    throw error;
  }
}

/** The sheets nobody knew of when the round trip was sent, and all others where they were too much for it. */
async function readMissing(
  { sheets }: WorkbookOutline,
  contents: Map<string, Grid>,
  watch: Watch,
): Promise<void> {
  const missing = sheets.filter(({ name }) => !contents.has(name));
  if (missing.length === 0) return;
  const pacer = new Pacer(watch);
  const atOnce = async (): Promise<Grid[]> => {
    const raws = await roundTrip((context) => {
      const answers = missing.map(({ name }) => askContent(context, name));
      return () => answers.map((read) => read());
    });
    const grids: Grid[] = [];
    for (const raw of raws) grids.push(await layOut(raw, pacer));
    return grids;
  };
  const inParts = async (): Promise<Grid[]> => (await readInParts(missing, watch)).map(({ grid }) => grid);
  const grids = await orInParts(atOnce, inParts);
  missing.forEach(({ name }, index) => {
    const grid = grids[index];
    if (grid !== undefined) contents.set(name, grid);
  });
}

/**
 * `knownSheets`: names as last read. A renewal or removal needs the formulas of every sheet; those of sheets that are not among the
 * known cost one more round trip.
 */
export async function inspect(
  edits: readonly SheetEdit[],
  knownSheets: readonly string[],
  watch: Watch,
): Promise<Inspection> {
  const edited = edits.map(editedSheet);
  const isReplacing = edits.some((edit) => edit.expect.kind === "same");
  const wanted = [...new Set([...edited, ...(isReplacing ? knownSheets : [])])];
  const raw = await orInParts(
    () => roundTrip((context) => askInspection(context, wanted)),
    () => roundTrip((context) => askInspection(context, edited)),
  );
  const pacer = new Pacer(watch);
  const contents = new Map<string, Grid>();
  for (const [name, content] of raw.contents) contents.set(name, await layOut(content, pacer));
  if (isReplacing) await readMissing(raw.outline, contents, watch);
  return { ...raw, contents };
}
