// Whether a year is over, as far as anybody knows without a clock.

import { yearOf } from "../values/date";
import type { CheckContext } from "./rule";

/** A year before the one that is checked is over whatever today is; null where it cannot be told. */
export function yearIsOver(
  year: number,
  { today, year: checked }: Pick<CheckContext, "today" | "year">,
): boolean | null {
  if (today !== null) return yearOf(today) > year;
  return checked !== null && year < checked ? true : null;
}
