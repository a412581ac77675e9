// The selected cell for those who hear the screen: where it is, what it shows, and what else there is to it.

import { cellAddress, rangeAddress } from "../../../domain/sheets/address";
import type { DeskTexts } from "../../../texts/zhDesk";
import { findPlace } from "../../../workbook/xlsx/view/cells/cellTable";
import type { DrawnCell } from "../../../workbook/xlsx/view/layout/drawnCell";
import type { SheetView } from "../../../workbook/xlsx/view/sheet/sheetView";
import { findLink, findNote } from "../findExtras";

function addressOf(cell: DrawnCell): string {
  const { rowIndex: top, columnIndex: left, lastRow: bottom, lastColumn: right } = cell;
  return top === bottom && left === right
    ? cellAddress(top, left)
    : rangeAddress({ top, left, bottom, right });
}

/** What it shows; a row of # is said as what it hides. */
function contentOf(cell: DrawnCell, texts: DeskTexts): string {
  const { text } = cell;
  if (text === null) return texts.emptyCell;
  if (text.kind === "uncalculated") return texts.uncalculated;
  return /^#+$/u.test(text.text) && text.kind === "number" ? texts.tooNarrow : text.text;
}

export function describeCell(view: SheetView, cell: DrawnCell, texts: DeskTexts): string {
  const { rowIndex, columnIndex } = cell;
  const place = findPlace(view.cells, rowIndex, columnIndex);
  const parts = [
    addressOf(cell),
    contentOf(cell, texts),
    ...(cell.mark === null ? [] : [texts.marked[cell.mark]]),
    ...(view.cells.formulas.has(place) ? [texts.hasFormula] : []),
    ...(findLink(view, rowIndex, columnIndex) === null ? [] : [texts.hasLink]),
    ...(findNote(view, rowIndex, columnIndex) === null ? [] : [texts.hasNote]),
  ];
  return parts.join(texts.comma);
}
