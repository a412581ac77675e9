// A table whose headings repeat from left to right (姓名 签到 ∣ 姓名 签到) is several tables over the same rows: the clerk
// folded a long list to fit the page, keeps morning and afternoon side by side, or income and outlay each with its dates.

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

/** Groups that are each other's opposite. */
const OPPOSITES = [/收|借方|进/u, /支|付|贷方|发放|使用/u];
const DAY = /日期|时间|年月/u;

/** Runs of columns under one group heading each, if they all have one date of their own. */
function findSides(header: Header): Span[] | null {
  const sides: { group: string; first: number; days: number }[] = [];
  header.headings.forEach(({ group, base }, at) => {
    if (group !== "" && group !== sides.at(-1)?.group) sides.push({ group, first: at, days: 0 });
    const side = sides.at(-1);
    if (side?.group === group && DAY.test(base)) side.days += 1;
  });
  const isPair = sides.length === OPPOSITES.length && sides.every(({ days }) => days === 1);
  const [one, other] = sides;
  if (!isPair || !one || !other) return null;
  const areOpposite = OPPOSITES.every((side) => side.test(one.group) !== side.test(other.group));
  if (!areOpposite) return null;
  const { first, last } = header.columns;
  return [
    { first, last: first + other.first - 1 },
    { first: first + other.first, last },
  ];
}

/** The columns of each half; one span, the header's own, where nothing repeats. */
export function splitHalves(header: Header): readonly Span[] {
  const headings = header.headings.map(({ base }) => base);
  const period = findPeriod(headings);
  const begins = headings.slice(0, 2).some(isBeginning);
  if (period === null || !begins || new Set(headings).size < LEAST_COLUMNS)
    return findSides(header) ?? [header.columns];
  const halves: Span[] = [];
  for (let first = header.columns.first; first <= header.columns.last; first += period) {
    const last = Math.min(first + period - 1, header.columns.last);
    const isGapBehind = headings[last - header.columns.first] === "";
    halves.push({ first, last: isGapBehind ? last - 1 : last });
  }
  return halves;
}
