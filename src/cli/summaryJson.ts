// `guangong summary --json`: the figures in the shape that scripts outside the project read (DESIGN §4). Money is yuan
// as a decimal number exact to the fen.

import { sheetRangeAddress } from "../domain/sheets/address";
import type { Figure, LeftOut, YearSummary } from "../domain/summary/summary";
import { daysOf, isWholeYear, type MonthSpan } from "../domain/summary/monthSpan";
import { calendarDateOf } from "../domain/values/date";
import { type DayNumber, FEN_PER_YUAN } from "../domain/values/reading";

export interface FigureJson {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly sources: readonly string[];
}

export interface UndecidedJson {
  readonly rule: null;
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly reason: string;
}

export interface SummaryJson {
  readonly year: number | null;
  /** First and last day, where another span than a whole year was asked for. */
  readonly from?: string;
  readonly until?: string;
  readonly figures: readonly FigureJson[];
  readonly undecided: readonly UndecidedJson[];
}

export function figureJson({ id, value, unit, sources }: Figure): FigureJson {
  return {
    id,
    value: unit === "yuan" ? value / FEN_PER_YUAN : value,
    unit,
    sources: sources.map((source) => sheetRangeAddress(source.sheet, source.range)),
  };
}

/** 2020-06-30. */
function isoDate(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = calendarDateOf(day);
  return [year, month, dayOfMonth].map((part) => String(part).padStart(2, "0")).join("-");
}

function spanJson(span: MonthSpan): Required<Pick<SummaryJson, "from" | "until">> {
  const { from, until } = daysOf(span);
  return { from: isoDate(from), until: isoDate(until) };
}

/** @param describe says in a sentence why the rows are left out */
export function undecidedJson(one: LeftOut, describe: (one: LeftOut) => string): UndecidedJson {
  const rows = one.rows.map((rowIndex) => rowIndex + 1);
  return { rule: null, sheet: one.sheet, rows, reason: describe(one) };
}

/** @param describe says in a sentence why the rows are left out */
export function summaryJson(summary: YearSummary, describe: (one: LeftOut) => string): SummaryJson {
  const { span } = summary;
  return {
    year: summary.year,
    ...(span === null || isWholeYear(span) ? {} : spanJson(span)),
    figures: summary.figures.map(figureJson),
    undecided: summary.leftOut.map((one) => undecidedJson(one, describe)),
  };
}
