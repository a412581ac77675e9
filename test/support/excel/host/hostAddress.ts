// A range's address as Excel states it: with its sheet, whole rows and whole columns as such.

import {
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheetName,
  rangeAddress,
} from "../../../../src/domain/sheets/address";
import type { RangeTarget } from "./classes/Classes";

function localAddress({ range }: RangeTarget): string {
  const { top, left, bottom, right } = range;
  if (left === 0 && right === MAX_COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === MAX_ROWS - 1) return `${columnName(left)}:${columnName(right)}`;
  return rangeAddress(range);
}

export function hostAddress(target: RangeTarget): string {
  return `${quoteSheetName(target.sheet.name)}!${localAddress(target)}`;
}
