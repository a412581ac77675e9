// From the fit of a workbook to the figures of one year, with those of the year before beside them.

import type { WorkbookFit } from "../fitting/fit";
import type { KindId } from "../kinds/kind";
import type { Namesake } from "../settings/settings";
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
import { registersOf } from "./registers";
import type { Counted } from "./sources";
import type { Figure, YearSummary } from "./summary";
import { type BudgetOf, type YearBook, yearBookOf } from "./yearBook";
import { countYears, defaultYear, isRoster, recordsOfYear } from "./yearChoice";

type FigureMaker = (book: YearBook) => readonly Figure[];
type FiguresOfKind = (counted: readonly Counted[], namesakes: Namesakes) => readonly Figure[];

/** Figures that one kind's records make; none where it has no register. */
function ofKind(kind: KindId, make: FiguresOfKind): FigureMaker {
  return ({ of, namesakesOf }) => {
    const counted = of(kind);
    return counted === null ? [] : make(counted, namesakesOf(kind));
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

const figuresOf = (book: YearBook): readonly Figure[] => MAKERS.flatMap((make) => make(book));

/** Rosters stand as they are now, and a register without a record of that year says nothing of it. */
function figuresOfLastYear(
  fit: WorkbookFit,
  year: number,
  { budgetOf, namesakes }: Pick<SummaryOptions, "budgetOf" | "namesakes">,
): readonly Figure[] {
  const registers = registersOf(fit)
    .filter(({ kind }) => !isRoster(kind))
    .map((register) => recordsOfYear(register, year).register)
    .filter(({ records }) => records.length > 0);
  if (registers.length === 0) return [];
  return figuresOf(yearBookOf(registers, budgetOf?.(year) ?? null, namesakes));
}

export interface SummaryOptions {
  /** null: the year most records fall in. */
  readonly year: number | null;
  /** Absent: no budget is known. */
  readonly budgetOf?: BudgetOf;
  /** 同名不同人 as declared; absent: nothing was. */
  readonly namesakes?: readonly Namesake[];
}

/** The figures of a year with the cells behind each. */
export function buildSummary(fit: WorkbookFit, options: SummaryOptions): YearSummary {
  const { budgetOf, namesakes } = options;
  const years = countYears(fit);
  const year = options.year ?? defaultYear(years);
  const split = registersOf(fit).map((register) => recordsOfYear(register, year));
  const registers = split.map((one) => one.register);
  return {
    year,
    years,
    figures: figuresOf(yearBookOf(registers, year === null ? null : (budgetOf?.(year) ?? null), namesakes)),
    lastYear: year === null ? [] : figuresOfLastYear(fit, year - 1, options),
    leftOut: [
      ...registers.flatMap(incompleteRows),
      ...split.flatMap((one) => one.leftOut),
      ...registers.flatMap(unreadableMoney),
      ...registers.flatMap(unreadableCounts),
      ...unknownTables(fit),
    ],
  };
}
