// What kind of texts a row holds: how many look like headings, how many are labels with their value (部门：学生处), how many
// are prose, how many are numbers. A header is known by this, not by where it stands.

import type { Span } from "../../sheets/address";
import type { CellValue, SheetSnapshot } from "../../sheets/snapshot";
import { isDateFormat } from "../../values/isDateFormat";
import { parseDateText } from "../../values/parseDateText";
import { squeezeText } from "../../values/text";
import { ENDING_WEIGHT, headingWeight } from "./headingWeight";
import { firstLine } from "./readHeading";
import { isFilled } from "./readRowFacts";

export interface RowShape {
  readonly filled: number;
  /** Texts short enough and plain enough to head a column, known or not. */
  readonly headingTexts: number;
  /** Sum of heading weights. */
  readonly weight: number;
  readonly numbers: number;
  /** Years, months and days, which head columns as well as they fill cells. */
  readonly periods: number;
  /** 标签：值, lines of prose, and amounts written as text. */
  readonly others: number;
  readonly isDistinct: boolean;
}

const LONGEST_HEADING_TEXT = 30;
const BRACKETS = /\([^()]*\)|（[^（）]*）|【[^【】]*】|\[[^[\]]*\]/gu;
const PROSE = /[。；！？;!]/u;
const STRETCH =
  "(?:(?:19|20)\\d{2}年度?)?(?:(?:\\d{1,2}|十?[一二三四五六七八九十])月份?|第?[一二三四1-4]季度|[上下]半年)|(?:19|20)\\d{2}年度?";
const LONG_PERIOD = new RegExp(`^(?:${STRETCH})$`, "u");
const PERIOD = new RegExp(
  `^(?:${STRETCH}|(?:19|20)\\d{2}|\\d{1,2}[日号]|(?:星期|周)[一二三四五六日天])$`,
  "u",
);
const NUMBER_TEXT = /^[¥￥]?[-+]?[\d,]+(?:\.\d+)?[%元]?$/u;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** 其中：女 heads a column as well as 女 does. */
const OF_WHICH = /^其中[:：]?/u;

function isPlainHeading(text: string): boolean {
  const bare = squeezeText(text.replace(BRACKETS, "")).replace(OF_WHICH, "");
  if (bare.length > LONGEST_HEADING_TEXT || PROSE.test(bare) || /[:：]/u.test(bare)) return false;
  return !NUMBER_TEXT.test(bare) && /\p{L}/u.test(squeezeText(text));
}

/**
 * Whether a text could head a column: short, no prose, no label before its value. How to fill the column in may stand on
 * further lines of the cell.
 */
export function isHeadingText(text: string): boolean {
  return isPlainHeading(text) || isPlainHeading(firstLine(text));
}

/** Whether a cell names a stretch of time, as a heading may. */
export function isPeriod(value: CellValue, numberFormat: string): boolean {
  if (typeof value === "number") {
    return (
      (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) || isDateFormat(numberFormat)
    );
  }
  if (typeof value !== "string") return false;
  return PERIOD.test(squeezeText(value)) || parseDateText(value) !== null;
}

/** Whether a text names a month, a quarter, half a year or a year: 2020年1月, 第一季度. */
export function isLongPeriod(text: string): boolean {
  return LONG_PERIOD.test(squeezeText(text));
}

/** A number, or digits that stand as text. */
export function isNumberLike(value: CellValue): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && NUMBER_TEXT.test(squeezeText(value));
}

/** The shape of a row within the columns given. */
export function readRowShape(sheet: SheetSnapshot, rowIndex: number, columns: Span): RowShape {
  const row = sheet.rows[rowIndex] ?? [];
  const formats = sheet.numberFormats[rowIndex] ?? [];
  const shape = { filled: 0, headingTexts: 0, weight: 0, numbers: 0, periods: 0, others: 0 };
  const seen = new Set<string>();
  for (let column = columns.first; column <= Math.min(columns.last, row.length - 1); column += 1) {
    const value = row[column] ?? null;
    if (!isFilled(value)) continue;
    shape.filled += 1;
    if (isPeriod(value, formats[column] ?? "General")) {
      shape.periods += 1;
    } else if (typeof value !== "string") {
      shape.numbers += 1;
    } else if (isHeadingText(value)) {
      shape.headingTexts += 1;
      shape.weight += headingWeight(value) || headingWeight(firstLine(value));
      seen.add(value);
    } else {
      shape.others += 1;
    }
  }
  // One date is what a record holds, several are a row of sessions, months or years.
  const weight = shape.weight + (shape.periods > 1 ? shape.periods * ENDING_WEIGHT : 0);
  return { ...shape, weight, isDistinct: seen.size === shape.headingTexts };
}
