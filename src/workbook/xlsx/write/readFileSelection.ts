// What the file opens at: the sheet in front and the cells selected there. Of the sheet only its head is read.

import { parseArea, type CellRange } from "../../../domain/sheets/address";
import type { Pacer } from "../../Pacer";
import type { Selection } from "../../port";
import { readWorkbookPart } from "../read/readWorkbookPart";
import { PackageDraft } from "./PackageDraft";
import { childOf, childrenOf, type XmlElement } from "./parseXmlTree";
import { readSheetHead } from "./readSheetHead";
import { readActiveTab } from "./workbookXml";

const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** Each pane may state a selection; the one in use counts. A sheet that states none opens at its first cell. */
function selectedIn(sheet: XmlElement): CellRange {
  const view = childrenOf(childOf(sheet, "sheetViews"), "sheetView")[0] ?? null;
  const selections = childrenOf(view, "selection");
  const inUse = childrenOf(view, "pane")[0]?.attributes["activePane"] ?? "topLeft";
  const selection =
    selections.find(({ attributes }) => (attributes["pane"] ?? "topLeft") === inUse) ?? selections[0];
  const [firstArea = ""] = (selection?.attributes["sqref"] ?? "").trim().split(/\s+/u);
  return parseArea(firstArea) ?? FIRST_CELL;
}

/** Null where a sheet without cells (a chart) is in front. */
export async function readFileSelection(bytes: Uint8Array, pacer: Pacer): Promise<Selection | null> {
  const draft = new PackageDraft(bytes);
  const { part, sheets } = await readWorkbookPart(draft.archive, pacer);
  const activeTab = readActiveTab(draft.readText(part));
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const front = visible.find(({ position }) => position === activeTab) ?? visible[0];
  if (front === undefined || front.part === null) return null;
  return { sheet: front.name, range: selectedIn(readSheetHead(draft, front.part).root) };
}
