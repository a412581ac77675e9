// Range: whole rows that come and go, looks that are copied, contents that are cleared.

import { MAX_COLUMNS, type CellRange } from "../../../../../src/domain/sheets/address";
import type { RowsMoved } from "../../formula/moveRowsIn";
import { moveSheetRows, RowsRefused } from "../../model/moveSheetRows";
import { oneOf } from "../arguments";
import type { Host } from "../Host";
import { HostError, invalidArgument } from "../HostError";
import { isHostObject, type HostObject } from "../HostObject";
import type { Classes, RangeOfObject, RangeTarget } from "./Classes";

function isWholeRows({ left, right }: CellRange): boolean {
  return left === 0 && right === MAX_COLUMNS - 1;
}

function move(host: Host, { sheet, range }: RangeTarget, moved: RowsMoved): void {
  host.checkSheet(sheet);
  if (!isWholeRows(range)) throw invalidArgument("only whole rows are modelled");
  try {
    moveSheetRows(host.workbook, sheet, moved);
  } catch (error) {
    if (error instanceof RowsRefused) throw new HostError("InsertDeleteConflict", error.message);
    throw error;
  }
  host.cellsChanged(sheet, range);
}

/** The looks of one row, cells merged within it included, for each of the target's. */
function copyLooks({ sheet, range }: RangeTarget, from: RangeTarget): void {
  if (from.sheet !== sheet || from.range.top !== from.range.bottom)
    throw invalidArgument("looks are copied from one row of the same sheet");
  const merged = sheet.merges.filter(
    ({ top, bottom }) => top === from.range.top && bottom === from.range.top,
  );
  for (let row = range.top; row <= range.bottom; row += 1) {
    sheet.dressLike(from.range.top, row);
    sheet.merges.push(...merged.map((merge) => ({ ...merge, top: row, bottom: row })));
  }
}

function clearContents({ sheet, range }: RangeTarget): void {
  for (const { rowIndex, columnIndex } of [...sheet.filledCells()]) {
    const isInRows = rowIndex >= range.top && rowIndex <= range.bottom;
    if (isInRows && columnIndex >= range.left && columnIndex <= range.right)
      sheet.setCell(rowIndex, columnIndex, { constant: null, formula: null });
  }
}

export function rowMethods(host: Host, classes: Classes, rangeOfObject: RangeOfObject) {
  const heightOf = ({ range }: RangeTarget): number => range.bottom - range.top + 1;
  return {
    insert: (target: RangeTarget, shift: unknown): HostObject => {
      oneOf(shift, ["Down"], "Range.insert");
      move(host, target, { at: target.range.top, count: heightOf(target) });
      return classes.range(target);
    },
    delete: (target: RangeTarget, shift: unknown): void => {
      oneOf(shift, ["Up"], "Range.delete");
      move(host, target, { at: target.range.top, count: -heightOf(target) });
    },
    copyFrom: (target: RangeTarget, source: unknown, type: unknown): void => {
      host.checkSheet(target.sheet);
      oneOf(type, ["Formats"], "Range.copyFrom");
      const from = isHostObject(source) ? rangeOfObject(source) : undefined;
      if (from === undefined) throw invalidArgument("Range.copyFrom");
      copyLooks(target, from);
    },
    clear: (target: RangeTarget, what: unknown): void => {
      host.checkSheet(target.sheet);
      oneOf(what, ["Contents"], "Range.clear");
      clearContents(target);
      host.cellsChanged(target.sheet, target.range);
    },
  };
}
