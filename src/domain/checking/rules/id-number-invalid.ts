// An identity number that cannot be one: too long or short, no such birth, a check digit that does not fit. One with
// letters before it is another document's, one with asterisks is masked on purpose.

import { findIdNumberFault } from "../idNumber";
import { findLostDigits } from "../lostDigits";
import { foundIn } from "../foundIn";
import type { CellRule } from "../rule";

const MASKED = /[*＊×●•]/u;
const OTHER_DOCUMENT = /^[A-Z]+\d+$/u;
const HAS_DIGITS = /\d/u;

export const idNumberInvalid: CellRule<"id-number-invalid"> = {
  id: "id-number-invalid",
  severity: "error",
  scope: "cell",
  looksAt: ({ type }) => type === "idNumber",
  judge: ({ value, reading, register, rowIndex, columnIndex }, { today }) => {
    if (typeof reading !== "string" || findLostDigits(value) !== null) return null;
    if (MASKED.test(reading) || OTHER_DOCUMENT.test(reading) || !HAS_DIGITS.test(reading)) return null;
    const fault = findIdNumberFault(reading, today);
    if (fault === null) return null;
    return foundIn(register, [{ rowIndex, columnIndex }], { found: reading, ...fault });
  },
};
