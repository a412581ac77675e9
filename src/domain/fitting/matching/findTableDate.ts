// The one date that is written above a table for all its rows: in the title, on a line of its own, or behind a label such
// as 学习日期：. When the sheet was filled in or printed is none of that.

import type { CellValue } from "../../sheets/snapshot";
import type { DateContext, DateReading } from "../../values/readDate";
import { readDate } from "../../values/readDate";
import { Unreadable } from "../../values/reading";
import { squeezeText } from "../../values/text";

/** A cell above the header, with its number format. */
export interface LineCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

const DATE_TEXT = /(?:(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}月\d{1,2}日)/gu;
const LABEL = /(?:日期|时间)[:：]/u;
const OTHER_LABEL = /填表|填报|制表|统计|打印|导出|截止|报送|上报|编制|公示/u;
const LONGEST_LINE = 60;

function datesOfText(text: string, context: DateContext): DateReading[] {
  const squeezed = squeezeText(text);
  if (squeezed.length > LONGEST_LINE || OTHER_LABEL.test(squeezed)) return [];
  return Array.from(squeezed.matchAll(DATE_TEXT), ([found]) => readDate(found, "General", context));
}

/** The date all rows share, null where the lines above the header give none or several. */
export function findTableDate(lines: readonly LineCell[], context: DateContext): DateReading {
  const found = new Map<string, DateReading>();
  for (const { value, numberFormat } of lines) {
    const dates =
      typeof value === "string" ? datesOfText(value, context) : [readDate(value, numberFormat, context)];
    for (const date of dates) {
      if (date !== null && !(date instanceof Unreadable)) found.set(JSON.stringify(date), date);
    }
  }
  const [only = null] = found.values();
  return found.size === 1 ? only : null;
}

/** Whether a line above the header has a place for such a date, filled in or not: 培训日期：＿＿. */
export function hasDateLabel(text: string): boolean {
  const squeezed = squeezeText(text);
  return LABEL.test(squeezed) && !OTHER_LABEL.test(squeezed);
}
