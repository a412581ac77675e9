// A row's amount beside the standard of its own day, times the persons, sets or trips that the row speaks of.

import type { SourceRecord } from "../fitting/fit";
import type { FieldId } from "../kinds/kind";
import type { Fen } from "../values/reading";
import type { UndecidedReason } from "./finding";
import type { OffStandard } from "./facts/standardsFacts";
import type { RegisterView } from "./registerView";
import { fenOfStandard, type StandardBook, type When } from "./StandardBook";

export interface Measured {
  readonly rowIndex: number;
  readonly fen: Fen;
  readonly when: When;
  /** How many times the standard it may be, the likeliest first; null where nobody knows. */
  readonly times: readonly number[] | null;
  /** The field that leaves it unknown. */
  readonly timesFrom: FieldId;
}

export type StandardVerdict = { readonly off: OffStandard } | { readonly reason: UndecidedReason } | null;

/** The row's own date; without one, the year that title or sheet name gives. */
export function whenOf({ fields }: SourceRecord, { table }: RegisterView): When {
  const { date } = fields;
  return typeof date === "number" ? { day: date, year: null } : { day: null, year: table.year };
}

/** null also where there is no standard of that name at all: another rule's matter. */
export function judgeByStandard(book: StandardBook, name: string, measured: Measured): StandardVerdict {
  const { rowIndex, fen, when, times, timesFrom } = measured;
  const standard = book.find(name, when);
  const rows = [rowIndex];
  if (standard === "absent") return null;
  if (standard === "gap") return { reason: { code: "no-standard", standard: name, day: when.day, rows } };
  if (standard === "unsure") return { reason: { code: "rows-unjudged", rows, field: "date" } };
  if (times === null) return { reason: { code: "rows-unjudged", rows, field: timesFrom } };
  const each = fenOfStandard(standard);
  if (times.some((count) => count * each === fen)) return null;
  const count = times[0] ?? 1;
  return { off: { fen, expected: each * count, times: count, standard, day: when.day } };
}
