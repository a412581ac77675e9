// The forms in which a day stands in a cell as text: 2020.9.18, 2020-9-18 14:04:13, 2020年9月18日（星期五）, 20200918, 9月18日,
// 9.18, 20.9.18, 18日, 二〇二〇年九月十八日. What the text leaves out (year, month, day) stays null; nothing is filled in here.

import { parseChineseNumeral } from "./parseChineseNumeral";
import { foldText } from "./text";

/** What the text says of a day; it says at least a month or a day. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const CLOCK = "\\d{1,2}(?:[:时点]\\d{1,2}分?|[时点]半?)(?::?\\d{1,2}(?:\\.\\d+)?秒?)?";
/** Of zones only China's own: another could make it another day. */
const TIME = `(?:[ T]*${CLOCK}(?: ?[AaPp][Mm])?(?:\\+08:?00)?)?`;
const WEEKDAY = " ?(?:\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?)?";
const PART_OF_DAY = " ?(?:上午|下午|早上|晚上|中午|晚|全天)?";
const TAIL = `[.。,;]?${WEEKDAY}${PART_OF_DAY}${TIME}`;
const YEAR = "(?<year>\\d{4})";
const MONTH = "(?<month>\\d{1,2})";
const DAY = "(?<day>\\d{1,2})";
const IN_COMPACT = "(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])";
/** Tried in this order; the groups are what the form says. */
const FORMS = [
  `${YEAR} ?[-./年、,。\\\\–—] ?${MONTH} ?[-./月、,。\\\\–—] ?${DAY} ?[日号]?${TAIL}`,
  `${YEAR} ${MONTH} ${DAY}`,
  `${IN_COMPACT}(?<day>\\d{2})(?: ?\\d{2}:?\\d{2}(?::?\\d{2})?)?`,
  `${MONTH} ?[-./月] ?${DAY} ?[日号]?${TAIL}`,
  `${YEAR} ?[-./年] ?${MONTH} ?月?份?`,
  `${YEAR} ?年 ?${MONTH} ?月(?:[上中下]旬|[初中底末])`,
  IN_COMPACT,
  `${DAY} ?[日号]`,
  `${MONTH} ?月份?`,
].map((form) => new RegExp(`^${form}$`, "u"));
/** A two-digit year only where the number cannot be a month, or is called 年. */
const SHORT_YEAR = new RegExp(
  `^'?(?<year>\\d{2})(?<mark>[-./年]) ?${MONTH}[-./月] ?${DAY}[日号]?${TAIL}$`,
  "u",
);
const CHINESE_DIGITS = /[〇○零一二三四五六七八九十]+(?=[年月日号])/gu;

const MONTHS = 12;
const CENTURY = 2000;

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function inDigits(text: string): string {
  if (!/[〇○零一二三四五六七八九十]+[年月日号]/u.test(text)) return text;
  return text.replace(CHINESE_DIGITS, (numeral) => String(parseChineseNumeral(numeral) ?? numeral));
}

function parseShortYear(text: string): DateParts | null {
  const { year, mark, month, day } = SHORT_YEAR.exec(text)?.groups ?? {};
  if (year === undefined || (mark !== "年" && Number(year) <= MONTHS)) return null;
  return { year: CENTURY + Number(year), month: numberOf(month), day: numberOf(day) };
}

/**
 * 5月29日-30日, 2020.5.29～6.2, 9月18、19日: what begins on a day is of that day. A hyphen parts days only where it is not
 * inside one.
 */
const STRETCH =
  /^(?<from>.+?)(?:[~～—–至到、]+|(?<=日)-|(?<=\d\.\d{1,2})-(?=\d{1,4}\.)|(?<=(?:\d{4}[./]\d{1,2}[./]|月)\d{1,2})-)(?<to>.+)$/u;
const BARE_DAY = /^(\d{1,2}) ?[日号]?$/u;

function parseOneDay(folded: string): DateParts | null {
  for (const form of FORMS) {
    const match = form.exec(folded);
    const { year, month, day } = match?.groups ?? {};
    if (match) return { year: numberOf(year), month: numberOf(month), day: numberOf(day) };
  }
  return parseShortYear(folded);
}

/** Whether a stretch may end so: on a later day of the month it began in, or on a day of its own month. */
function isEnd(to: string, firstDay: number): boolean {
  const bare = BARE_DAY.exec(to)?.[1];
  if (bare !== undefined) return Number(bare) > firstDay;
  return typeof parseOneDay(to)?.day === "number";
}

/** The first day of a stretch of days; null where either end is no day. */
function parseStretch(folded: string): DateParts | null {
  const { from = "", to = "" } = STRETCH.exec(folded)?.groups ?? {};
  const first = from === "" ? null : parseOneDay(from.trim());
  return typeof first?.day === "number" && isEnd(to.trim(), first.day) ? first : null;
}

/** What the text says of a day, or null when it is none of the forms. Whether the day exists is not asked here. */
export function parseDateText(text: string): DateParts | null {
  const folded = inDigits(foldText(text).replace(/^'/u, ""));
  return parseOneDay(folded) ?? parseStretch(folded);
}
