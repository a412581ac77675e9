// The invoice numbers of a row as they can be compared: as text, leading zeros kept. A number that Excel keeps as a number
// has no leading zeros any more and is not given any; with more than fifteen digits it has lost its last ones, and is none.

import { valueAt } from "../sheets/snapshot";
import { plainDigits } from "../values/readDigits";
import { foldText, isDigits } from "../values/text";
import { columnOf } from "./registerView";
import type { Entry } from "./entries";
import { numbersIn } from "./invoiceNumber";

const EXACT_DIGITS = 15;
/** Four digits at least, and nothing that is no part of a number: 票未交 and 3张 are none. */
const NUMBER = /^[A-Z]{0,4}\d{4,24}$/u;

/** One number and nothing else, as nearly all cells have it. */
const FEWEST_DIGITS = 4;
const MOST_DIGITS = 24;

export function invoiceNumbersOf({ register, record }: Entry): readonly string[] {
  const column = columnOf(register, "invoiceNo");
  const value = column === null ? null : valueAt(register.sheet, record.rowIndex, column);
  if (value === null || typeof value === "boolean") return [];
  if (typeof value === "number") {
    const digits = plainDigits(value);
    return digits.length <= EXACT_DIGITS && NUMBER.test(digits) ? [digits] : [];
  }
  if (value.length >= FEWEST_DIGITS && value.length <= MOST_DIGITS && isDigits(value)) return [value];
  const parts = numbersIn(foldText(value)).map((part) => part.replace(/^(?:'|NO\.?|№)/iu, "").toUpperCase());
  return parts.filter((part) => NUMBER.test(part));
}
