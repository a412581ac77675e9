// A year of a workbook as figures are made from it: the records of each kind that the year counts, and its budget.

import type { WorkbookFit } from "../fitting/fit";
import type { KindId } from "../kinds/kind";
import type { Namesake } from "../settings/settings";
import { Namesakes } from "./namesakes";
import { registersOf } from "./registers";
import type { Counted } from "./sources";
import type { FigureSource } from "./summary";
import { recordsOfYear, type YearRegister } from "./yearChoice";

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

export function yearBookOf(
  registers: readonly YearRegister[],
  budget: YearBudget | null,
  namesakes: readonly Namesake[] = [],
): YearBook {
  return {
    registers,
    budget,
    namesakesOf: (kind) => new Namesakes(namesakes, kind),
    of: (kind) => {
      const own = registers.filter((register) => register.kind === kind);
      if (own.length === 0) return null;
      return own.flatMap((register) => register.records.map((record) => ({ register, record })));
    },
  };
}

export interface KnownOfYear {
  /** Absent: no budget is known. */
  readonly budgetOf?: BudgetOf;
  /** 同名不同人 as declared; absent: nothing was. */
  readonly namesakes?: readonly Namesake[];
}

export function yearBookOfFit(fit: WorkbookFit, year: number, known: KnownOfYear = {}): YearBook {
  return yearBookOf(
    registersOf(fit).map((register) => recordsOfYear(register, year).register),
    known.budgetOf?.(year) ?? null,
    known.namesakes,
  );
}
