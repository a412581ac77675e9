// A table whose headings repeat from left to right (姓名 签到 ∣ 姓名 签到) is several tables over the same rows: the clerk
// folded a long list to fit the page, or keeps morning and afternoon side by side.

import { catalogue } from "../../kinds/catalogue";
import type { Span } from "../../sheets/address";
import type { Header } from "./readHeader";

/** Headings by which a row begins: a serial, or what the kinds have first. */
const SERIALS = ["序号", "编号"];
const BEGINNINGS = new Set([
  ...SERIALS,
  ...catalogue.flatMap((kind) => kind.fields.slice(0, 1).flatMap((field) => field.headings)),
]);
const LEAST_COLUMNS = 2;

/** Whether a heading numbers the rows, as only a table's first one does. */
export function isSerialHeading(heading: string): boolean {
  return SERIALS.includes(heading);
}

/** Whether a table may begin with this heading. */
export function isBeginning(heading: string): boolean {
  return BEGINNINGS.has(heading);
}

function repeatsAfter(headings: readonly string[], period: number): boolean {
  return headings.every((heading, at) => at < period || heading === headings[at - period]);
}

/** The shortest run of headings that the whole header repeats; null where there is none. */
function findPeriod(headings: readonly string[]): number | null {
  for (let period = LEAST_COLUMNS; period <= Math.ceil(headings.length / 2); period += 1) {
    const run = headings.slice(0, period);
    const named = run.filter((heading) => heading !== "");
    const isWhole =
      headings.length % period === 0 || (run.at(-1) === "" && headings.length % period === period - 1);
    if (isWhole && named.length >= LEAST_COLUMNS && repeatsAfter(headings, period)) return period;
  }
  return null;
}

/** The columns of each half; one span, the header's own, where nothing repeats. */
export function splitHalves(header: Header): readonly Span[] {
  const headings = header.headings.map(({ base }) => base);
  const period = findPeriod(headings);
  const begins = headings.slice(0, 2).some(isBeginning);
  if (period === null || !begins || new Set(headings).size < LEAST_COLUMNS) return [header.columns];
  const halves: Span[] = [];
  for (let first = header.columns.first; first <= header.columns.last; first += period) {
    const last = Math.min(first + period - 1, header.columns.last);
    const isGapBehind = headings[last - header.columns.first] === "";
    halves.push({ first, last: isGapBehind ? last - 1 : last });
  }
  return halves;
}
