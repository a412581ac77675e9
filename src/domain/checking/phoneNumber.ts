// Telephone numbers as people note them: mobiles, landlines with or without area code and extension, short numbers,
// several in one cell, with a word beside each that says whose.

const EXTENSION = /(?<=\d)\s*(?:转|分机)\s*(?=\d)/gu;
/** 父亲：, （微信同号） */
const WORDS = /\([^()\d]*\)|[\p{Script=Han}:]+/gu;
const BETWEEN = /[、/,;|\n]/u;
const LANDLINE = /^0\d{2,3}-?\d{7,8}(?:-\d{1,6})?$/u;
const WITHOUT_AREA = /^\d{7,8}-\d{1,6}$/u;
const MOBILE = /^1[3-9]\d{9}$/u;
const SHORT = /^[1-9]\d{2,7}$/u;
const SERVICE = /^[48]00\d{7}$/u;
const ABROAD = /^(?:\+|00)(?!86)\d{7,15}$/u;
const OWN_COUNTRY = /^(?:\+86|0086|86(?=1\d{10}$))/u;
/** A landline kept as a number has lost the 0 of its area code. */
const WITHOUT_ZERO = /^(?:10\d{8}|[2-9]\d{8,10})$/u;
const HAS_DIGITS = /\d/u;

function isNumber(text: string, isKeptAsNumber: boolean): boolean {
  const number = text.replace(/[()\s.]/gu, "").replace(OWN_COUNTRY, "");
  const digits = number.replaceAll("-", "");
  if (LANDLINE.test(number) || WITHOUT_AREA.test(number)) return true;
  if (MOBILE.test(digits) || SHORT.test(digits) || SERVICE.test(digits) || ABROAD.test(digits)) return true;
  return isKeptAsNumber && WITHOUT_ZERO.test(digits);
}

/**
 * Whether every number in the text can be one. A text without digits (无, 同上) is none and no wrong one.
 * @param isKeptAsNumber whether the cell holds a number rather than text
 */
export function arePhoneNumbers(text: string, isKeptAsNumber: boolean): boolean {
  return text
    .replace(EXTENSION, "-")
    .replace(WORDS, ";")
    .split(BETWEEN)
    .filter((part) => HAS_DIGITS.test(part))
    .every((part) => {
      if (isNumber(part, isKeptAsNumber)) return true;
      const pieces = part.split(/\s+/u).filter((piece) => HAS_DIGITS.test(piece));
      return pieces.length > 1 && pieces.every((piece) => isNumber(piece, isKeptAsNumber));
    });
}
