// Has the saved file open with a sheet in front and cells selected. Exactly one sheet may be marked as selected: two
// are a group in Excel, and whatever is typed into one is typed into both.

import type { CellRange } from "../../../domain/sheets/address";
import { editWorkbook, listDraftSheets } from "./bookParts";
import type { DraftSheet } from "./bookParts";
import type { PackageDraft } from "./PackageDraft";
import { readSheetHead } from "./readSheetHead";
import { buildSheetViews, selectInView } from "./sheetViewXml";
import { setActiveTab } from "./workbookXml";
import { XmlPatch } from "./XmlPatch";
import { childOf, childrenOf, prefixOf } from "./parseXmlTree";
import type { XmlElement } from "./parseXmlTree";

export function selectCells(draft: PackageDraft, selected: DraftSheet, range: CellRange): void {
  editWorkbook(draft, (xml) => setActiveTab(xml, selected.position));
  for (const sheet of listDraftSheets(draft)) {
    const head = readSheetHead(draft, sheet.part);
    const patch = new XmlPatch(head.xml);
    if (sheet.position === selected.position) select(patch, head.root, range);
    else deselect(patch, head.root);
    if (!patch.isEmpty) draft.write(sheet.part, head.rebuild(patch.apply()));
  }
}

function deselect(patch: XmlPatch, root: XmlElement): void {
  const views = childrenOf(childOf(root, "sheetViews"), "sheetView");
  for (const view of views.filter(({ attributes }) => "tabSelected" in attributes)) {
    patch.amend(view, { attributes: { tabSelected: null } });
  }
}

function select(patch: XmlPatch, root: XmlElement, range: CellRange): void {
  const view = childrenOf(childOf(root, "sheetViews"), "sheetView")[0];
  if (view !== undefined) {
    selectInView(patch, view, range);
    return;
  }
  const xml = buildSheetViews(prefixOf(root), range);
  const before = root.children.findLast(({ name }) => name === "sheetPr" || name === "dimension");
  if (before !== undefined) patch.insertAfter(before, xml);
  else if (root.children[0] !== undefined) patch.insertBefore(root.children[0], xml);
  else patch.amend(root, { append: xml });
}
