// Asks which rows and columns of a used range are hidden. The visible areas answer it in a few rectangles; Excel's
// command behind them (Go To Special) is refused on protected sheets, where every row and column is asked instead.

import type { CellRange } from "../../../domain/sheets/address";
import { parseHostAddress } from "../parseHostAddress";
import { hiddenAround, spansOf, type HiddenSpans } from "./hiddenSpans";

type AskHidden = (used: Excel.Range) => (range: CellRange) => HiddenSpans;

const askVisibleAreas: AskHidden = (used) => {
  used.load("rowHidden,columnHidden");
  const visible = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
  const areas = visible.areas.load("items/address");
  return (range) => {
    const visibleRanges = visible.isNullObject
      ? []
      : areas.items.map((area) => parseHostAddress(area.address));
    // Excel's declarations leave out that both are null where some rows or columns are hidden and some are not.
    const flags: { rowHidden: boolean | null; columnHidden: boolean | null } = used;
    return hiddenAround(range, visibleRanges, flags);
  };
};

const askEachRow: AskHidden = (used) => {
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  return (range) => ({
    hiddenRows: spansOf(
      rows.value.map((row) => row.rowHidden === true),
      range.top,
    ),
    hiddenColumns: spansOf(
      columns.value.map((column) => column.columnHidden === true),
      range.left,
    ),
  });
};

/** Queues the question for a used range; the answer is read only where the range is no null object. */
export function askHidden(used: Excel.Range, isProtected: boolean): (range: CellRange) => HiddenSpans {
  return isProtected ? askEachRow(used) : askVisibleAreas(used);
}
