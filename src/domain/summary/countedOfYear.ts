// The records of one kind that a year counts, for what stands in the summary beside its figures.

import type { WorkbookFit } from "../fitting/fit";
import type { KindId } from "../kinds/kind";
import { inTurn, type Stepwise } from "../stepwise";
import { registersOf } from "./registers";
import { type Counted, countRecords } from "./sources";
import { recordsOfYear } from "./yearChoice";

/** null where the kind has no register. */
export function* countedOfYear(
  fit: WorkbookFit,
  kind: KindId,
  year: number,
): Stepwise<readonly Counted[] | null> {
  const registers = registersOf(fit).filter((register) => register.kind === kind);
  if (registers.length === 0) return null;
  const split = yield* inTurn(registers.map((register) => recordsOfYear(register, year)));
  return yield* countRecords(split.map(({ register }) => register));
}
