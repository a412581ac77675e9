// The years before the summarised one, worked out by the makers of its own figures. What the summary has already — its own
// year's figures and the year before's — is taken from it.

import type { WorkbookFit } from "../../fitting/fit";
import { asPart, inTurn, type Stepwise } from "../../stepwise";
import { figuresOf } from "../buildSummary";
import { unreadableCounts, unreadableMoney } from "../leftOutRows";
import type { Figure, LeftOut, YearSummary } from "../summary";
import { type KnownOfYear, yearBookOf } from "../yearBook";
import type { YearRegister } from "../yearChoice";
import { registersByYear } from "./registersByYear";
import { hasSeveralYears, type Trend, type TrendYear, trendYears } from "./trend";
import { isSaid, TREND_IDS, trendFiguresOf } from "./trendFigures";

function* figuresOfFormer(
  year: number,
  registers: readonly YearRegister[],
  { budgetOf, namesakes }: KnownOfYear,
): Stepwise<readonly Figure[]> {
  if (registers.length === 0) return [];
  const book = yield* asPart(yearBookOf(registers, budgetOf?.(year) ?? null, namesakes), 0, 0.2);
  return yield* asPart(figuresOf(book), 0.2, 1);
}

function* unreadOf(registers: readonly YearRegister[]): Stepwise<readonly LeftOut[]> {
  const money = yield* asPart(inTurn(registers.map(unreadableMoney)), 0, 0.5);
  const counts = yield* asPart(inTurn(registers.map(unreadableCounts)), 0.5, 1);
  return [...money, ...counts].flat();
}

type Known = KnownOfYear & { readonly summary: YearSummary };

function* formerYear(year: number, registers: readonly YearRegister[], known: Known): Stepwise<TrendYear> {
  const { summary } = known;
  const isLastYear = year + 1 === summary.year;
  const figures = isLastYear
    ? summary.lastYear
    : yield* asPart(figuresOfFormer(year, registers, known), 0, 0.8);
  return { year, figures: trendFiguresOf(figures), unread: yield* asPart(unreadOf(registers), 0.8, 1) };
}

/** The years, however few; yields the fraction done (never falling). */
export function* trendOf(fit: WorkbookFit, summary: YearSummary, known: KnownOfYear): Stepwise<Trend> {
  const former = trendYears(summary).slice(0, -1);
  const registers = yield* asPart(registersByYear(fit, former), 0, 0.3);
  const works = former.map((year) => formerYear(year, registers.get(year) ?? [], { ...known, summary }));
  const before = yield* asPart(inTurn(works), 0.3, 1);
  const { year } = summary;
  const own = year === null ? [] : [{ year, figures: trendFiguresOf(summary.figures), unread: [] }];
  const years = [...before, ...own];
  const isTold = (id: (typeof TREND_IDS)[number]): boolean =>
    years.some(({ figures }) => {
      const figure = figures.get(id);
      return figure !== undefined && isSaid(figure);
    });
  return { years, ids: TREND_IDS.filter(isTold) };
}

/** null where the summary shows every year that there is already; yields the fraction done (never falling). */
export function* buildTrend(
  fit: WorkbookFit,
  summary: YearSummary,
  known: KnownOfYear,
): Stepwise<Trend | null> {
  return hasSeveralYears(summary) ? yield* trendOf(fit, summary, known) : null;
}
