// From the fit of a workbook to the figures of a year or of another span, with those of a year earlier beside them.

import type { WorkbookFit } from "../fitting/fit";
import type { KindId } from "../kinds/kind";
import type { Namesake } from "../settings/settings";
import { asPart, inTurn, type Stepwise } from "../stepwise";
import { awardFigures } from "./figures/awardFigures";
import { fundsFigures } from "./figures/fundsFigures";
import { pupilFigures } from "./figures/pupilFigures";
import { studyFigures } from "./figures/studyFigures";
import { visitFigures } from "./figures/visitFigures";
import { volunteerFigures } from "./figures/volunteerFigures";
import {
  activityFigures,
  assetFigures,
  donationFigures,
  meetingFigures,
  opinionFigures,
  publicityFigures,
} from "./figures/workFigures";
import { incompleteRows, unknownTables, unreadableCounts, unreadableMoney } from "./leftOutRows";
import {
  canBeCompared,
  isWithinYear,
  type MonthSpan,
  type MonthStretch,
  WHOLE_YEAR,
  yearEarlier,
} from "./monthSpan";
import type { Namesakes } from "./namesakes";
import { type Register, registersOf } from "./registers";
import type { Counted } from "./sources";
import type { Figure, LeftOut, YearSummary } from "./summary";
import { type BudgetOf, type YearBook, type YearBudget, yearBookOf } from "./yearBook";
import { countYears, defaultYear, isRoster, recordsInSpan, type YearSplit } from "./yearChoice";

type FigureMaker = (book: YearBook) => Stepwise<readonly Figure[]>;
type FiguresOfKind = (counted: readonly Counted[], namesakes: Namesakes) => Stepwise<readonly Figure[]>;

/** Figures that one kind's records make; none where it has no register. */
function ofKind(kind: KindId, make: FiguresOfKind): FigureMaker {
  return function* ({ of, namesakesOf }) {
    const counted = of(kind);
    return counted === null ? [] : yield* make(counted, namesakesOf(kind));
  };
}

/** In the order the committee reports. */
const MAKERS: readonly FigureMaker[] = [
  fundsFigures,
  ofKind("award", awardFigures),
  ofKind("visit", visitFigures),
  pupilFigures,
  ofKind("volunteer", volunteerFigures),
  studyFigures,
  ofKind("meeting", meetingFigures),
  ofKind("activity", activityFigures),
  ofKind("donation", donationFigures),
  ofKind("publicity", publicityFigures),
  ofKind("asset", assetFigures),
  ofKind("opinion", opinionFigures),
];

/** Every figure that the records of a year make. */
export function* figuresOf(book: YearBook): Stepwise<readonly Figure[]> {
  return (yield* inTurn(MAKERS.map((make) => make(book)))).flat();
}

function* splitRegisters(
  registers: readonly Register[],
  span: MonthSpan | null,
): Stepwise<readonly YearSplit[]> {
  return yield* inTurn(registers.map((register) => recordsInSpan(register, span)));
}

/** A year's, so that a part of the year is told it too; a stretch over two years has none. */
function budgetIn(span: MonthSpan, { budgetOf }: SummaryOptions): YearBudget | null {
  return isWithinYear(span) ? (budgetOf?.(span.year) ?? null) : null;
}

type EarlierFigures = Pick<YearSummary, "figures" | "leftOut">;

const NOTHING: EarlierFigures = { figures: [], leftOut: [] };

/** Rosters stand as they are now, and a register without a record of that time says nothing of it. */
function* figuresOfYearEarlier(
  fit: WorkbookFit,
  span: MonthSpan,
  options: SummaryOptions,
): Stepwise<EarlierFigures> {
  const dated = registersOf(fit).filter(({ kind }) => !isRoster(kind));
  const split = yield* asPart(splitRegisters(dated, span), 0, 0.5);
  const registers = split.map(({ register }) => register).filter(({ records }) => records.length > 0);
  const leftOut = split
    .flatMap((one) => one.leftOut)
    .filter(({ reason }) => reason === "day-unknown")
    .map((one) => ({ ...one, reason: "day-unknown-before" as const }));
  if (registers.length === 0) return { figures: [], leftOut };
  const budget = budgetIn(span, options);
  const book = yield* asPart(yearBookOf(registers, budget, options.namesakes), 0.5, 0.6);
  return { figures: yield* asPart(figuresOf(book), 0.6, 1), leftOut };
}

export interface SummaryOptions {
  /** null: the year most records fall in. */
  readonly year: number | null;
  /** Which months, counted from January of that year; absent: the whole year. */
  readonly months?: MonthStretch;
  /** Absent: no budget is known. */
  readonly budgetOf?: BudgetOf;
  /** 同名不同人 as declared; absent: nothing was. */
  readonly namesakes?: readonly Namesake[];
}

/** In the order they are told. */
function* rowsLeftOut(fit: WorkbookFit, split: readonly YearSplit[]): Stepwise<readonly LeftOut[]> {
  const registers = split.map(({ register }) => register);
  const incomplete = yield* inTurn(registers.map(incompleteRows));
  const money = yield* inTurn(registers.map(unreadableMoney));
  const counts = yield* inTurn(registers.map(unreadableCounts));
  const ofOtherYears = split.map(({ leftOut }) => leftOut);
  return [...[...incomplete, ...ofOtherYears, ...money, ...counts].flat(), ...unknownTables(fit)];
}

/** The figures of a year, or of some months, with the cells behind each; yields the fraction done (never falling). */
export function* buildSummary(fit: WorkbookFit, options: SummaryOptions): Stepwise<YearSummary> {
  const years = yield* asPart(countYears(fit), 0, 0.1);
  const year = options.year ?? defaultYear(years);
  const span = year === null ? null : { year, ...(options.months ?? WHOLE_YEAR) };
  const split = yield* asPart(splitRegisters(registersOf(fit), span), 0.1, 0.25);
  const registers = split.map(({ register }) => register);
  const budget = span && budgetIn(span, options);
  const book = yield* asPart(yearBookOf(registers, budget, options.namesakes), 0.25, 0.3);
  const figures = yield* asPart(figuresOf(book), 0.3, 0.8);
  const before =
    span === null || !canBeCompared(span)
      ? NOTHING
      : yield* asPart(figuresOfYearEarlier(fit, yearEarlier(span), options), 0.8, 0.95);
  const leftOut = yield* asPart(rowsLeftOut(fit, split), 0.95, 1);
  return {
    year,
    span,
    years,
    figures,
    lastYear: before.figures,
    leftOut: [...leftOut, ...before.leftOut],
  };
}
