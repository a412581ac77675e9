// From the fit of a workbook to the figures of one year, with those of the year before beside them.

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
import type { Namesakes } from "./namesakes";
import { type Register, registersOf } from "./registers";
import type { Counted } from "./sources";
import type { Figure, LeftOut, YearSummary } from "./summary";
import { type BudgetOf, type YearBook, yearBookOf } from "./yearBook";
import { countYears, defaultYear, isRoster, recordsOfYear, type YearSplit } from "./yearChoice";

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
  year: number | null,
): Stepwise<readonly YearSplit[]> {
  return yield* inTurn(registers.map((register) => recordsOfYear(register, year)));
}

/** Rosters stand as they are now, and a register without a record of that year says nothing of it. */
function* figuresOfLastYear(
  fit: WorkbookFit,
  year: number,
  { budgetOf, namesakes }: Pick<SummaryOptions, "budgetOf" | "namesakes">,
): Stepwise<readonly Figure[]> {
  const dated = registersOf(fit).filter(({ kind }) => !isRoster(kind));
  const split = yield* asPart(splitRegisters(dated, year), 0, 0.5);
  const registers = split.map(({ register }) => register).filter(({ records }) => records.length > 0);
  if (registers.length === 0) return [];
  const book = yield* asPart(yearBookOf(registers, budgetOf?.(year) ?? null, namesakes), 0.5, 0.6);
  return yield* asPart(figuresOf(book), 0.6, 1);
}

export interface SummaryOptions {
  /** null: the year most records fall in. */
  readonly year: number | null;
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

/** The figures of a year with the cells behind each; yields the fraction done (never falling). */
export function* buildSummary(fit: WorkbookFit, options: SummaryOptions): Stepwise<YearSummary> {
  const { budgetOf, namesakes } = options;
  const years = yield* asPart(countYears(fit), 0, 0.1);
  const year = options.year ?? defaultYear(years);
  const split = yield* asPart(splitRegisters(registersOf(fit), year), 0.1, 0.25);
  const registers = split.map(({ register }) => register);
  const budget = year === null ? null : (budgetOf?.(year) ?? null);
  const book = yield* asPart(yearBookOf(registers, budget, namesakes), 0.25, 0.3);
  const figures = yield* asPart(figuresOf(book), 0.3, 0.8);
  const lastYear = year === null ? [] : yield* asPart(figuresOfLastYear(fit, year - 1, options), 0.8, 0.95);
  const leftOut = yield* asPart(rowsLeftOut(fit, split), 0.95, 1);
  return { year, years, figures, lastYear, leftOut };
}
