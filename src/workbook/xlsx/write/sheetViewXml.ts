// Which cells of a sheet are selected and in sight, in the part of the sheet that says so.

import type { CellRange } from "../../../domain/sheets/address";
import { cellAddress, rangeAddress } from "../../../domain/sheets/address";
import type { XmlPatch } from "./XmlPatch";
import { childOf, childrenOf, prefixOf } from "./parseXmlTree";
import type { XmlElement } from "./parseXmlTree";

/** A selection further down or right than this is scrolled to, with some cells before it in sight. */
const ROWS_IN_SIGHT = 20;
const COLUMNS_IN_SIGHT = 8;
const ROWS_BEFORE = 5;
const COLUMNS_BEFORE = 1;

/** The views of a sheet that has none. */
export function buildSheetViews(prefix: string, range: CellRange): string {
  const corner = topLeft(range, 0, 0);
  const scrolled = corner === "A1" ? "" : ` topLeftCell="${corner}"`;
  const view = `<${prefix}sheetView tabSelected="1"${scrolled} workbookViewId="0">${buildSelection(prefix, null, range)}</${prefix}sheetView>`;
  return `<${prefix}sheetViews>${view}</${prefix}sheetViews>`;
}

/** Marks the sheet as the one in front, selects the range and scrolls to it. */
export function selectInView(patch: XmlPatch, view: XmlElement, range: CellRange): void {
  for (const selection of childrenOf(view, "selection")) patch.remove(selection);
  const pane = childOf(view, "pane");
  const prefix = prefixOf(view);
  if (pane === null) {
    const corner = topLeft(range, 0, 0);
    const attributes = { tabSelected: "1", topLeftCell: corner === "A1" ? null : corner };
    insertFirst(patch, view, attributes, buildSelection(prefix, null, range));
    return;
  }
  patch.amend(view, { attributes: { tabSelected: "1" } });
  patch.insertAfter(pane, buildSelection(prefix, showInPane(patch, pane, range), range));
}

function insertFirst(
  patch: XmlPatch,
  view: XmlElement,
  attributes: Readonly<Record<string, string | null>>,
  selection: string,
): void {
  const [first] = view.children;
  if (first === undefined) {
    patch.amend(view, { attributes, append: selection });
    return;
  }
  patch.amend(view, { attributes });
  patch.insertBefore(first, selection);
}

/** Scrolls frozen panes so that the range is in sight; returns the pane it lies in. */
function showInPane(patch: XmlPatch, pane: XmlElement, range: CellRange): string {
  const { attributes } = pane;
  const isFrozen = (attributes["state"] ?? "split").startsWith("frozen");
  // Split panes are measured in twentieths of a point, not in rows: where the range lies in them is not known.
  if (!isFrozen) return attributes["activePane"] ?? "topLeft";
  const frozenRows = Number(attributes["ySplit"] ?? 0);
  const frozenColumns = Number(attributes["xSplit"] ?? 0);
  const vertical = frozenRows > 0 && range.top >= frozenRows ? "bottom" : "top";
  const horizontal = frozenColumns > 0 && range.left >= frozenColumns ? "Right" : "Left";
  const activePane = vertical + horizontal;
  const topLeftCell = topLeft(range, frozenRows, frozenColumns);
  patch.amend(pane, { attributes: { activePane, topLeftCell } });
  return activePane;
}

function topLeft(range: CellRange, firstRow: number, firstColumn: number): string {
  const row = range.top < firstRow + ROWS_IN_SIGHT ? firstRow : range.top - ROWS_BEFORE;
  const column = range.left < firstColumn + COLUMNS_IN_SIGHT ? firstColumn : range.left - COLUMNS_BEFORE;
  return cellAddress(row, column);
}

function buildSelection(prefix: string, pane: string | null, range: CellRange): string {
  const inPane = pane === null ? "" : ` pane="${pane}"`;
  return `<${prefix}selection${inPane} activeCell="${cellAddress(range.top, range.left)}" sqref="${rangeAddress(range)}"/>`;
}
