// Heights and widths of a sheet in a document's units: points, and characters without padding. What the file states is
// taken as it is; only what it leaves open is computed.

import { COLUMN_PADDING } from "../../columnPadding";
import { standardColumnPixels } from "../geometry/columnWidth";
import { digitWidth } from "../geometry/digitWidth";
import { pointsOfPixels } from "../geometry/lineHeight";
import { measureRoughly } from "../text/measureRoughly";
import { buildTextWidths } from "../text/textWidths";
import { autoHeightContext, heightOf, layOutColumns } from "./layOutSheet";
import type { LayoutContext } from "./layOutSheet";
import type { SheetFacts } from "./sheetFacts";

export interface SheetSizes {
  /** In points; 0 for a hidden row. */
  readonly rowHeight: (rowIndex: number) => number;
  /** In characters; 0 for a hidden column. */
  readonly columnWidth: (columnIndex: number) => number;
}

/** Excel shows widths so. */
const HUNDREDTHS = 100;

function documentWidth(fileWidth: number): number {
  return Math.max(0, Math.round((fileWidth - COLUMN_PADDING) * HUNDREDTHS) / HUNDREDTHS);
}

function buildColumnWidths(facts: SheetFacts, digit: number): SheetSizes["columnWidth"] {
  const standard = facts.defaultColumnWidth ?? standardColumnPixels(facts.baseColumnWidth, digit) / digit;
  return (columnIndex) => {
    const column = facts.columns.findLast(({ first, last }) => first <= columnIndex && columnIndex <= last);
    return column?.hidden === true ? 0 : documentWidth(column?.width ?? standard);
  };
}

export function buildSheetSizes(context: Omit<LayoutContext, "textWidths">): SheetSizes {
  const { facts, extent, looks } = context;
  const standardFont = looks.plain.font;
  const columns = layOutColumns(facts, extent.columns, standardFont);
  const auto = autoHeightContext({ ...context, textWidths: buildTextWidths(measureRoughly) }, columns);
  const rowHeight = (rowIndex: number): number => {
    const pixels = heightOf(rowIndex, facts, auto);
    if (pixels === 0) return 0;
    const isStandard = pixels === auto.standardHeight;
    const stated = facts.rows.get(rowIndex)?.height ?? (isStandard ? facts.defaultRowHeight : null);
    return stated ?? pointsOfPixels(pixels);
  };
  return { rowHeight, columnWidth: buildColumnWidths(facts, digitWidth(standardFont)) };
}
