// From the fit of a workbook to the figures of one year.

import type { WorkbookFit } from "../fitting/fit";
import type { KindId } from "../kinds/kind";
import type { Namesake } from "../settings/settings";
import { awardFigures } from "./figures/awardFigures";
import { expenseFigures } from "./figures/expenseFigures";
import { visitFigures } from "./figures/visitFigures";
import { incompleteRows, unknownTables, unreadableMoney } from "./leftOutRows";
import { Namesakes } from "./namesakes";
import { registersOf } from "./registers";
import type { Counted } from "./sources";
import type { Figure, YearSummary } from "./summary";
import { countYears, defaultYear, recordsOfYear, type YearRegister } from "./yearChoice";

type FigureMaker = (counted: readonly Counted[], namesakes: Namesakes) => readonly Figure[];

/** In the order the committee reports: money, awards, visits. */
const MAKERS: readonly (readonly [KindId, FigureMaker])[] = [
  ["expense", expenseFigures],
  ["award", awardFigures],
  ["visit", visitFigures],
];

function figuresOf(registers: readonly YearRegister[], declared: readonly Namesake[]): readonly Figure[] {
  return MAKERS.flatMap(([kind, make]) => {
    const own = registers.filter((register) => register.kind === kind);
    if (own.length === 0) return [];
    const counted = own.flatMap((register) => register.records.map((record) => ({ register, record })));
    return make(counted, new Namesakes(declared, kind));
  });
}

/**
 * The figures of a year with the cells behind each.
 * @param options.year null: the year most records fall in.
 * @param options.namesakes 同名不同人 as declared; none where nothing was.
 */
export function buildSummary(
  fit: WorkbookFit,
  options: { readonly year: number | null; readonly namesakes?: readonly Namesake[] },
): YearSummary {
  const years = countYears(fit);
  const year = options.year ?? defaultYear(years);
  const split = registersOf(fit).map((register) => recordsOfYear(register, year));
  const registers = split.map((one) => one.register);
  return {
    year,
    years,
    figures: figuresOf(registers, options.namesakes ?? []),
    leftOut: [
      ...registers.flatMap(incompleteRows),
      ...split.flatMap((one) => one.leftOut),
      ...registers.flatMap(unreadableMoney),
      ...unknownTables(fit),
    ],
  };
}
