// What stands around a table: its title, the unit of its amounts, the year and month that its dates leave out.

import type { Span } from "../sheets/address";
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";
import { parseChineseNumeral } from "../values/chineseNumeral";
import type { MoneyUnit } from "../values/money";
import { squeezeText, cleanText } from "../values/text";
import { isFilled } from "./rowFacts";

export interface TableContext {
  readonly title: string;
  /** All short texts above the header, squeezed: where words speak for a kind. */
  readonly words: string;
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
  readonly month: number | null;
}

/** A filling note above the header is no title. */
const LONGEST_TITLE = 60;
const TITLE_END =
  /(?:表|册|单|记录|台账|帐|账|登记|名录|情况|汇总|公示|明细|清册|簿|底册|统计|通知|公告)(?:[(（].*[)）])?$/u;
const UNIT_LINE = /单位[:：]?(?:人民币)?(万元|元)/u;
const YEARS = /(?<!\d)((?:19|20)\d{2})(?!\d)/gu;
const CHINESE_YEAR = /([二一][〇○零九][〇○零一二三四五六七八九]{2})年/u;
const MONTH = /(?<![\d.\-/])(\d{1,2})月份?/gu;

/** The one year a text names, null where it names none or several. */
export function yearInText(text: string): number | null {
  const squeezed = squeezeText(text);
  const years = new Set(Array.from(squeezed.matchAll(YEARS), (match) => Number(match[1])));
  const chinese = parseChineseNumeral(CHINESE_YEAR.exec(squeezed)?.[1] ?? "");
  if (chinese !== null) years.add(chinese);
  const [only = null] = years;
  return years.size === 1 ? only : null;
}

/** The one month a text names, null where it names none or several. */
export function monthInText(text: string): number | null {
  const months = new Set(Array.from(squeezeText(text).matchAll(MONTH), (match) => Number(match[1])));
  const [only = null] = months;
  return months.size === 1 && only !== null && only >= 1 && only <= 12 ? only : null;
}

function textsOf(sheet: SheetSnapshot, rows: Span, columns: Span): string[] {
  const texts: string[] = [];
  for (let rowIndex = rows.first; rowIndex <= rows.last; rowIndex += 1) {
    for (let column = columns.first; column <= columns.last; column += 1) {
      const value = valueAt(sheet, rowIndex, column);
      if (typeof value === "string" && isFilled(value)) texts.push(cleanText(value));
    }
  }
  return texts;
}

/** A date line with nothing filled in, or a date alone, is no title. */
const DATE_LINE = /^[\d_\s./-]*(?:年[\d_\s]*)?(?:月[\d_\s]*)?(?:日[\d_\s]*)?$/u;

function titleOf(texts: readonly string[]): string {
  const short = texts.filter(
    (text) => text.length <= LONGEST_TITLE && !/[:：]/u.test(text) && !DATE_LINE.test(text),
  );
  return short.find((text) => TITLE_END.test(squeezeText(text))) ?? short[0] ?? "";
}

/** Reads the rows above a header (null: none) and the sheet's name. */
export function readTableContext(sheet: SheetSnapshot, rows: Span | null, columns: Span): TableContext {
  const texts = rows === null ? [] : textsOf(sheet, rows, columns);
  const title = titleOf(texts);
  const unit = UNIT_LINE.exec(squeezeText(texts.join(" ")))?.[1];
  const short = texts.filter((text) => text.length <= LONGEST_TITLE);
  return {
    title,
    words: squeezeText(short.join(" ")),
    unit: unit === undefined ? null : unit === "万元" ? "wan" : "yuan",
    year: yearInText(title) ?? yearInText(short.join(" ")) ?? yearInText(sheet.name),
    month: monthInText(title) ?? monthInText(sheet.name),
  };
}
