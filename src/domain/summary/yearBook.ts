// A year of a workbook as figures are made from it: the records of each kind that the year counts, and its budget.

import type { KindId } from "../kinds/kind";
import type { Namesake } from "../settings/settings";
import type { Stepwise } from "../stepwise";
import { groupBy } from "./groups";
import { Namesakes } from "./namesakes";
import { type Counted, countRecords } from "./sources";
import type { FigureSource } from "./summary";
import type { YearRegister } from "./yearChoice";

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
