// A telephone number that cannot be dialled. One with asterisks is masked on purpose.

import { foldText } from "../../values/text";
import { findLostDigits } from "../lostDigits";
import { foundIn } from "../foundIn";
import { arePhoneNumbers } from "../phoneNumber";
import type { CellRule } from "../rule";

const MASKED = /[*×]/u;

export const phoneInvalid: CellRule<"phone-invalid"> = {
  id: "phone-invalid",
  severity: "warning",
  scope: "cell",
  looksAt: ({ type }) => type === "phone",
  judge: ({ value, reading, register, rowIndex, columnIndex }) => {
    if (typeof reading !== "string" || findLostDigits(value) !== null) return null;
    const text = typeof value === "string" ? foldText(value.replaceAll(/[\r\n]+/gu, ";")) : reading;
    if (MASKED.test(text) || arePhoneNumbers(text, typeof value === "number")) return null;
    return foundIn(register, [{ rowIndex, columnIndex }], { found: text });
  },
};
