// Which months a summary is of: --half 1, --quarter 3, or --from 2020-03 --until 2020-11; the whole year without any of them.

import {
  type CalendarMonth,
  MONTHS_IN_YEAR,
  type MonthSpan,
  type MonthStretch,
  spanBetween,
} from "../domain/summary/monthSpan";
import { monthsOfPart } from "../domain/summary/periodOf";
import { CliError } from "./cliError";

export interface SpanOptions {
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly from?: CalendarMonth;
  readonly until?: CalendarMonth;
}

/** As `buildSummary` takes it. */
export interface WantedSpan {
  /** null: the year most records fall in. */
  readonly year: number | null;
  readonly months?: MonthStretch;
}

const MONTH = /^((?:19|20)\d{2})-(\d{1,2})$/u;

function parsePart(text: string, option: string, parts: number, what: string): number {
  if (/^\d$/u.test(text) && Number(text) >= 1 && Number(text) <= parts) return Number(text);
  throw new CliError(`${option} 后面请写 1 到 ${parts}，表示${what}；“${text}”不行。`);
}

export const parseHalf = (text: string): number => parsePart(text, "--half", 2, "上半年、下半年");
export const parseQuarter = (text: string): number => parsePart(text, "--quarter", 4, "第几季度");

/** Throws `CliError` for anything but a year and a month. */
export function parseMonth(text: string): CalendarMonth {
  const [, year, month] = MONTH.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > MONTHS_IN_YEAR)
    throw new CliError(`月份“${text}”不对，请写年份和月份，例如 2020-03。`);
  return { year: Number(year), month: Number(month) };
}

function between(from: CalendarMonth, until: CalendarMonth, year: number | undefined): MonthSpan {
  if (year !== undefined) throw new CliError("--from、--until 里已经写了年份，不要再写 --year。");
  const span = spanBetween(from, until);
  if (span === null) throw new CliError("--until 的月份在 --from 前面，请把两个月份对调。");
  return span;
}

/** Throws `CliError` where the options contradict one another. */
export function wantedSpan({ year, half, quarter, from, until }: SpanOptions): WantedSpan {
  const isMonths = from !== undefined || until !== undefined;
  if ([half !== undefined, quarter !== undefined, isMonths].filter(Boolean).length > 1)
    throw new CliError("--half、--quarter、--from 和 --until 只能选一种时段，请去掉多余的。");
  if (isMonths) {
    if (from === undefined || until === undefined)
      throw new CliError("--from 和 --until 要一起写，例如 --from 2020-03 --until 2020-11。");
    const { year: firstYear, ...months } = between(from, until, year);
    return { year: firstYear, months };
  }
  const wanted = { year: year ?? null };
  if (half !== undefined) return { ...wanted, months: monthsOfPart("half", half) };
  return quarter === undefined ? wanted : { ...wanted, months: monthsOfPart("quarter", quarter) };
}
