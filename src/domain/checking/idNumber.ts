// Citizens' identity numbers after GB 11643: 18 digits with a check digit (1999), 15 without one (1989). Region, birth,
// order; whether the region exists is not asked, because the lists change.

import { dayNumberOf } from "../values/date";
import type { DayNumber } from "../values/reading";

export interface IdNumberFault {
  readonly why: "length" | "characters" | "birth" | "check-digit";
  readonly expected: string | null;
}

const LENGTH = 18;
const OLD_LENGTH = 15;
/** ISO 7064 MOD 11-2: the weights of the first 17 digits, and the check digit by the sum's remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = "10X98765432";
const FIRST_YEAR = 1880;

/** Of at least 17 digits. */
export function checkDigitOf(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECK_DIGITS[sum % CHECK_DIGITS.length] ?? "";
}

function isBirth(digits: string, today: DayNumber | null): boolean {
  const year = Number(digits.slice(0, 4));
  const day = dayNumberOf(year, Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
  return day !== null && year >= FIRST_YEAR && (today === null || day <= today);
}

/** null where the number is as it should be. @param text without blanks, letters in capitals */
export function findIdNumberFault(text: string, today: DayNumber | null): IdNumberFault | null {
  if (/[^\dX]/u.test(text)) return { why: "characters", expected: null };
  if (text.length !== LENGTH && text.length !== OLD_LENGTH) return { why: "length", expected: null };
  if (!/^\d+$/u.test(text.slice(0, LENGTH - 1))) return { why: "characters", expected: null };
  const birth = text.length === LENGTH ? text.slice(6, 14) : `19${text.slice(6, 12)}`;
  if (!isBirth(birth, today)) return { why: "birth", expected: null };
  if (text.length === OLD_LENGTH) return null;
  const expected = checkDigitOf(text);
  return text.endsWith(expected) ? null : { why: "check-digit", expected };
}
