// Whether what stands right of an empty column is a table of its own, or the rest of the one to its left that somebody
// spaced out.

import { catalogue } from "../../kinds/catalogue";
import { countsForRecord } from "../../kinds/kind";
import type { Located } from "./located";
import { isBeginning, isSerialHeading } from "./splitHalves";

/** Headings of the day without which a record is none; a journal begins with it, and has more than a signature beside. */
const DAYS = new Set(
  catalogue.flatMap((kind) =>
    kind.fields
      .filter(({ id, type }) => type === "date" && countsForRecord(kind, id))
      .flatMap(({ headings }) => headings),
  ),
);
const LEAST_OF_JOURNAL = 3;

function headingsOf(located: readonly Located[]): ReadonlySet<string> {
  return new Set(
    located.flatMap(({ header }) => header.headings.map(({ base }) => base)).filter((base) => base !== ""),
  );
}

function lastRecord({ body }: Located): number {
  return body.dataRows.at(-1) ?? -1;
}

/** A table's columns end together; another table beside it has its own length, and begins with whom or what it lists. */
function beginsAnew(beside: readonly Located[], right: Located): boolean {
  const { headings } = right.header;
  const begin = headings[0]?.base ?? "";
  if (isSerialHeading(begin)) return true;
  const begins = DAYS.has(begin) ? headings.length >= LEAST_OF_JOURNAL : isBeginning(begin);
  return begins && beside.every((left) => lastRecord(left) !== lastRecord(right));
}

/** `left` and `right` are the tables of two neighbouring bands of columns. */
export function standsAlone(left: readonly Located[], right: readonly Located[]): boolean {
  const [first] = right;
  if (!first) return false;
  const beside = left.filter(({ header }) => header.rows.first === first.header.rows.first);
  if (beside.length === 0) return true;
  const before = headingsOf(left);
  const repeats = [...headingsOf(right)].some((heading) => before.has(heading));
  return repeats || beginsAnew(beside, first);
}
