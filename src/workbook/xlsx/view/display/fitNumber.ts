// A number in the width of its cell: General gives up decimals, any other format is all or nothing, and what does not
// fit is shown as a row of # rather than cut off, since a number with a digit missing is a wrong number.

import { generalNumber } from "./generalNumber";
import type { DisplayedCell } from "./displayCell";
import type { NumberFormat } from "./numberFormat";

const FILLED = "#";

/** `width` in pixels; `widthOf` gives a text's. */
export function fitNumber(
  displayed: DisplayedCell,
  value: number | null,
  format: NumberFormat,
  width: number,
  widthOf: (text: string) => number,
): string {
  const fits = (text: string): boolean => widthOf(text) <= width;
  const hashes = (): string => FILLED.repeat(Math.max(1, Math.floor(width / Math.max(1, widthOf(FILLED)))));
  if (displayed.isNeverFitting) return hashes();
  if (format.isGeneral && format.digits === null && value !== null)
    return generalNumber(value, fits) ?? hashes();
  return fits(displayed.text) ? displayed.text : hashes();
}
