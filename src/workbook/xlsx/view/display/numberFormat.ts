// A format code made ready for numfmt. The library knows ECMA-376's codes; Chinese Excel adds its own (上午/下午, aaa, `!`
// as an escape, G/通用格式, [DBNum1]) and its system date and time, which are rewritten or finished here.

import { isDateFormat, isValidFormat } from "numfmt";
import type { DigitStyle } from "./chineseDigits";

export interface NumberFormat {
  /** The code as the workbook has it. */
  readonly code: string;
  /** What numfmt is given. */
  readonly pattern: string;
  readonly isGeneral: boolean;
  readonly isDate: boolean;
  /** Chinese digits to write the result in; null for 0–9. */
  readonly digits: DigitStyle | null;
  /** With [DBNum]: whether whole numbers are put in words (General) or digit by digit (0, #). */
  readonly spellsWholeNumbers: boolean;
  /** The clock's half is 上午 or 下午 rather than AM or PM. */
  readonly chineseHalfDay: boolean;
}

/** Stand in for a weekday without a language mark; what replaces them depends on the value. */
export const WEEKDAY_SHORT = "\uE000";
export const WEEKDAY_LONG = "\uE001";

/** "According to the system": Windows' long date and time in Chinese. */
const SYSTEM_DATE = 'yyyy"年"m"月"d"日"';
const SYSTEM_TIME = "h:mm:ss";

/** Stretches that keep their meaning (literals, escapes, marks in brackets), then what Chinese Excel adds. */
const PIECES = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|!(.)|G\/通用格式|上午\/下午|a{3,}/giu;
const HAS_LANGUAGE = /\[\$[^\]]*-[^\]]*\]/u;
const DIGIT_STYLE = /\[DBNum([123])\]/iu;

function rewrite(code: string): string {
  const weekdayIsTagged = HAS_LANGUAGE.test(code);
  return code.replaceAll(PIECES, (piece, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (piece === "G/通用格式") return "General";
    if (piece === "上午/下午") return "AM/PM";
    if (!/^a+$/iu.test(piece) || weekdayIsTagged) return piece;
    return piece.length === 3 ? WEEKDAY_SHORT : WEEKDAY_LONG;
  });
}

function patternOf(code: string): string {
  if (/^\[\$-F800\]/iu.test(code)) return SYSTEM_DATE;
  if (/^\[\$-F400\]/iu.test(code)) return SYSTEM_TIME;
  const pattern = rewrite(code);
  // Excel refuses to save a code it cannot read, so one that numfmt cannot read is shown as General, not as an error.
  return isValidFormat(pattern) ? pattern : "General";
}

/** The code as it stands in the workbook; "" counts as General. */
export function prepareNumberFormat(code: string): NumberFormat {
  const pattern = patternOf(code === "" ? "General" : code);
  const digits = DIGIT_STYLE.exec(code)?.[1];
  return {
    code,
    pattern,
    isGeneral: /^General$/iu.test(pattern),
    isDate: isDateFormat(pattern) || pattern.includes(WEEKDAY_SHORT) || pattern.includes(WEEKDAY_LONG),
    digits: digits === undefined ? null : (Number(digits) as DigitStyle),
    spellsWholeNumbers: /General/iu.test(pattern) || /^(\[[^\]]*\])+$/u.test(pattern),
    chineseHalfDay: code.includes("上午/下午"),
  };
}
