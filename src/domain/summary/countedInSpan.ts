// The records of one kind that a span counts, for what stands in the summary beside its figures.

import type { WorkbookFit } from "../fitting/fit";
import type { KindId } from "../kinds/kind";
import { inTurn, type Stepwise } from "../stepwise";
import type { MonthSpan } from "./monthSpan";
import { registersOf } from "./registers";
import { type Counted, countRecords } from "./sources";
import { recordsInSpan } from "./yearChoice";

/** null where the kind has no register. */
export function* countedInSpan(
  fit: WorkbookFit,
  kind: KindId,
  span: MonthSpan,
): Stepwise<readonly Counted[] | null> {
  const registers = registersOf(fit).filter((register) => register.kind === kind);
  if (registers.length === 0) return null;
  const split = yield* inTurn(registers.map((register) => recordsInSpan(register, span)));
  return yield* countRecords(split.map(({ register }) => register));
}
