// Of what time a 年度汇总 is, as it says itself: by the line of its days, or else, where the clerk took that away, by its title.

import type { SheetSnapshot } from "../../sheets/snapshot";
import { type MonthSpan, spanBetween, WHOLE_YEAR } from "../../summary/monthSpan";
import { monthsOfPart } from "../../summary/periodOf";
import { squeezeText } from "../../values/text";
import { SUMMARY_WORDS as WORDS } from "./summarySheetWords";

/** Title and days stand in the first rows. */
const ROWS_OF_HEAD = 3;

function betweenMonths([, fromYear, fromMonth, untilYear, untilMonth]: RegExpExecArray): MonthSpan | null {
  const from = { year: Number(fromYear), month: Number(fromMonth) };
  return spanBetween(from, {
    year: Number(untilYear ?? fromYear),
    month: Number(untilMonth ?? fromMonth),
  });
}

const inYear = ([, year]: RegExpExecArray): number => Number(year);

/** What titles say, and what they mean by it. */
const TITLES: readonly (readonly [RegExp, (match: RegExpExecArray) => MonthSpan | null])[] = [
  [WORDS.year, (match) => ({ year: inYear(match), ...WHOLE_YEAR })],
  [
    WORDS.half,
    (match) => ({ year: inYear(match), ...monthsOfPart("half", "上下".indexOf(match[2] ?? "") + 1) }),
  ],
  [
    WORDS.quarter,
    (match) => ({ year: inYear(match), ...monthsOfPart("quarter", "一二三四".indexOf(match[2] ?? "") + 1) }),
  ],
  [WORDS.months, betweenMonths],
];

function spanOfTitle(title: string): MonthSpan | null {
  for (const [words, spanOf] of TITLES) {
    const match = words.exec(title);
    if (match) return spanOf(match);
  }
  return null;
}

function firstOf(texts: readonly string[], read: (text: string) => MonthSpan | null): MonthSpan | null {
  for (const text of texts) {
    const span = read(text);
    if (span !== null) return span;
  }
  return null;
}

function headTexts(sheet: SheetSnapshot): readonly string[] {
  return sheet.rows
    .slice(0, ROWS_OF_HEAD)
    .flatMap((row) => row.flatMap((value) => (typeof value === "string" ? [squeezeText(value)] : [])));
}

/** null where this is no summary. */
export function spanOfSummarySheet(sheet: SheetSnapshot): MonthSpan | null {
  const texts = headTexts(sheet).filter((text) => text !== "");
  if (!texts.some((text) => WORDS.title.test(text))) return null;
  const ofDays = firstOf(texts, (text) => {
    const match = WORDS.days.exec(text);
    return match && betweenMonths(match);
  });
  return ofDays ?? firstOf(texts, spanOfTitle);
}
