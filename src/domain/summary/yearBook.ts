// A year of a workbook as figures are made from it: the records of each kind that the year counts, and its budget.

import type { WorkbookFit } from "../fitting/fit";
import type { KindId } from "../kinds/kind";
import type { Namesake } from "../settings/settings";
import { asPart, inTurn, type Stepwise } from "../stepwise";
import { groupBy } from "./groups";
import { Namesakes } from "./namesakes";
import { yearSpan } from "./monthSpan";
import { registersOf } from "./registers";
import { type Counted, countRecords } from "./sources";
import type { FigureSource } from "./summary";
import { recordsInSpan, type YearRegister } from "./yearChoice";

/** What 关工设置 says a year may cost: fen, and the cell that says so. */
export interface YearBudget {
  readonly value: number;
  readonly sources: readonly FigureSource[];
}

/** null for a year of which 关工设置 says nothing. */
export type BudgetOf = (year: number) => YearBudget | null;

export interface YearBook {
  readonly registers: readonly YearRegister[];
  /** The records of a kind; null where the kind has no register. */
  readonly of: (kind: KindId) => readonly Counted[] | null;
  readonly budget: YearBudget | null;
  /** 同名不同人 as declared of the persons of a kind. */
  readonly namesakesOf: (kind: KindId) => Namesakes;
}

export function* yearBookOf(
  registers: readonly YearRegister[],
  budget: YearBudget | null,
  namesakes: readonly Namesake[] = [],
): Stepwise<YearBook> {
  const counted = new Map<KindId, readonly Counted[]>();
  for (const [kind, own] of groupBy(registers, (register) => register.kind))
    counted.set(kind, yield* countRecords(own));
  return {
    registers,
    budget,
    namesakesOf: (kind) => new Namesakes(namesakes, kind),
    of: (kind) => counted.get(kind) ?? null,
  };
}

export interface KnownOfYear {
  /** Absent: no budget is known. */
  readonly budgetOf?: BudgetOf;
  /** 同名不同人 as declared; absent: nothing was. */
  readonly namesakes?: readonly Namesake[];
}

/** The year of a workbook; yields the fraction done (never falling). */
export function* yearBookOfFit(fit: WorkbookFit, year: number, known: KnownOfYear): Stepwise<YearBook> {
  const split = yield* asPart(
    inTurn(registersOf(fit).map((register) => recordsInSpan(register, yearSpan(year)))),
    0,
    0.6,
  );
  const registers = split.map(({ register }) => register);
  const budget = known.budgetOf?.(year) ?? null;
  return yield* asPart(yearBookOf(registers, budget, known.namesakes), 0.6, 1);
}
