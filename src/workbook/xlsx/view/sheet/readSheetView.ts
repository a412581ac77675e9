// Reads one sheet for the grid. Its part is read as a stream with pauses, so that a sheet of 100,000 rows opens while
// the screen stays alive; texts are put in their formats only when a cell is drawn.

import type { NameSnapshot } from "../../../../domain/sheets/snapshot";
import type { Pacer } from "../../../Pacer";
import { parseXml } from "../../read/parseXml";
import type { OnRead } from "../../read/parseXml";
import type { ZipArchive } from "../../read/ZipArchive";
import { lastCellOf } from "../drawing/readAnchor";
import type { Drawing } from "../drawing/drawing";
import { readDrawings } from "../drawing/readDrawings";
import type { WorkbookLooks } from "../style/readLooks";
import type { TextWidths } from "../text/textWidths";
import { buildSheetLooks } from "./buildSheetLooks";
import { layOutSheet, shownExtent } from "./layOutSheet";
import { parseLocation } from "./parseLocation";
import { readSheetParts } from "./readSheetParts";
import type { SheetParts } from "./readSheetParts";
import type { LinkFacts, SheetFacts } from "./sheetFacts";
import { UNSHOWN_FEATURES } from "./sheetView";
import type { LinkTarget, SheetLink, SheetView, UnshownFeature } from "./sheetView";
import { SheetViewHandler } from "./SheetViewHandler";
import type { SheetViewContext } from "./SheetViewHandler";

export interface SheetSource {
  readonly archive: ZipArchive;
  readonly name: string;
  readonly part: string;
  readonly cells: SheetViewContext;
  readonly looks: WorkbookLooks;
  readonly names: readonly NameSnapshot[];
  readonly textWidths: TextWidths;
}

function targetOf(link: LinkFacts, source: SheetSource, parts: SheetParts): LinkTarget | null {
  const address = parts.addresses.get(link.relationshipId ?? "");
  if (address !== undefined) return { kind: "outside", address };
  const place = parseLocation(link.location ?? "", source.name, source.names);
  return place && { kind: "range", ...place };
}

function linksOf(facts: SheetFacts, source: SheetSource, parts: SheetParts): SheetLink[] {
  return facts.links.flatMap((link) => {
    const target = targetOf(link, source, parts);
    return target === null ? [] : [{ range: link.range, target, tip: link.tip }];
  });
}

const UNSHOWN_DRAWINGS: Readonly<Record<string, UnshownFeature>> = {
  chartPlace: "chart",
  picturePlace: "picture",
};

function unshownIn(facts: SheetFacts, parts: SheetParts, drawings: readonly Drawing[]): UnshownFeature[] {
  const found = new Set<string>([
    ...facts.unshown,
    ...(parts.tables.length > 0 ? ["tableStyle"] : []),
    ...drawings.flatMap((drawing) => UNSHOWN_DRAWINGS[drawing.kind] ?? []),
    ...(drawings.length < parts.anchors.length ? ["shape"] : []),
  ]);
  return UNSHOWN_FEATURES.filter((feature) => found.has(feature));
}

/** Throws `WorkbookFailure`: file-damaged, cancelled. */
export async function readSheetView(source: SheetSource, pacer: Pacer, onRead: OnRead): Promise<SheetView> {
  const { archive, looks } = source;
  const handler = new SheetViewHandler(source.cells);
  await parseXml(archive, source.part, handler, pacer, { onRead });
  const cells = handler.cells.build();
  const facts = handler.facts.build();
  const parts = await readSheetParts(archive, source.part, facts, pacer);
  const drawn = parts.anchors.map(lastCellOf);
  const extent = shownExtent(
    Math.max(handler.lastRow, ...drawn.map((cell) => cell.rowIndex)),
    Math.max(handler.lastColumn, ...drawn.map((cell) => cell.columnIndex)),
  );
  const layout = await layOutSheet({ cells, facts, extent, looks, textWidths: source.textWidths }, pacer);
  const drawings =
    parts.drawingPart === null
      ? []
      : await readDrawings(
          parts.drawingPart,
          parts.anchors,
          { archive, theme: looks.colours.theme, rows: layout.rows, columns: layout.columns },
          pacer,
        );
  return {
    name: source.name,
    ...layout,
    lastUsed: { rowIndex: handler.lastRow, columnIndex: handler.lastColumn },
    ...buildSheetLooks(cells, facts, looks, extent.columns),
    frozen: facts.frozen,
    showGridlines: facts.showGridlines,
    showZeros: facts.showZeros,
    is1904: source.cells.dateSystem === 1904,
    filterHeaders: parts.filterHeaders,
    links: linksOf(facts, source, parts),
    notes: parts.notes,
    marks: facts.marks,
    drawings,
    unshown: unshownIn(facts, parts, drawings),
  };
}
