// A date far from the year that the register is about, as a slip of the keys makes it (2002 for 2020). A register kept
// over several years is in order: what most records say, or many, is right.

import { yearOf } from "../../values/date";
import { daysOf, type DayOfRecords } from "../daysOf";
import { foundIn } from "../foundIn";
import type { KindId } from "../../kinds/kind";
import type { RegisterView } from "../registerView";
import type { RegisterRule } from "../rule";

/** What an office owns was bought over many years, one thing at a time. */
const KINDS: readonly KindId[] = [
  "award",
  "visit",
  "expense",
  "income",
  "study",
  "meeting",
  "activity",
  "donation",
  "publicity",
  "opinion",
];
/** So many records make a year one that the register is about; fewer, where the register is small. */
const MANY = 3;
const FEW = 2;
const SHARE = 0.25;
/** More strays than this share are no slips: the register goes through the years. */
const MOST_STRAYS = 0.25;

interface Years {
  /** Years that the register is about. */
  readonly kept: ReadonlySet<number>;
  /** The one of them with the most records; null where it has none. */
  readonly usual: number | null;
}

function countYears({ rows }: RegisterView): { readonly counts: ReadonlyMap<number, number>; total: number } {
  const counts = new Map<number, number>();
  let total = 0;
  for (const { fields } of rows) {
    if (typeof fields.date !== "number") continue;
    const year = yearOf(fields.date);
    counts.set(year, (counts.get(year) ?? 0) + 1);
    total += 1;
  }
  return { counts, total };
}

function findYears(register: RegisterView, checked: number | null): Years & { readonly strays: number } {
  const { counts, total } = countYears(register);
  const isKept = (year: number, count: number): boolean =>
    year === checked ||
    year === register.table.year ||
    count >= MANY ||
    (count >= FEW && count >= total * SHARE);
  const kept = [...counts].filter(([year, count]) => isKept(year, count));
  const [usual] = [...kept].sort(([, one], [, other]) => other - one);
  const strays = total - kept.reduce((sum, [, count]) => sum + count, 0);
  const isOverYears = strays > Math.max(FEW, total * MOST_STRAYS);
  return {
    kept: new Set((isOverYears ? [...counts] : kept).map(([year]) => year)),
    usual: usual?.[0] ?? checked,
    strays,
  };
}

export const dateOutsideYear: RegisterRule<"date-outside-year"> = {
  id: "date-outside-year",
  severity: "warning",
  scope: "register",
  kinds: KINDS,
  *judge(register, { year: checked }) {
    const { kept, usual, strays } = findYears(register, checked);
    if (strays === 0 || usual === null) return;
    const isStray = ({ day }: DayOfRecords): boolean => !kept.has(yearOf(day));
    for (const one of daysOf(register)) {
      if (isStray(one)) yield foundIn(register, [one.place], { field: "date", day: one.day, year: usual });
    }
  },
};
