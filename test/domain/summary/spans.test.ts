// The figures of a part of a year: what counts at its borders, what cannot be placed, what it is set beside.

import { runToEnd } from "../../../src/domain/stepwise";
import { buildSummary } from "../../../src/domain/summary/buildSummary";
import type { MonthSpan } from "../../../src/domain/summary/monthSpan";
import type { YearSummary } from "../../../src/domain/summary/summary";
import { Unreadable } from "../../../src/domain/values/reading";
import { day, fitOf, type RegisterPlan } from "../../support/fitOf";

const FIRST_HALF = { firstMonth: 1, lastMonth: 6 };
const SECOND_HALF = { firstMonth: 7, lastMonth: 12 };

function spending(...days: readonly number[]): RegisterPlan {
  return {
    sheet: "支出",
    kind: "expense",
    fields: ["date", "purpose", "amount"],
    rows: days.map((one, at) => [one, "事", 100 * (at + 1)]),
  };
}

const summed = (
  plans: readonly RegisterPlan[],
  year: number,
  months: Pick<MonthSpan, "firstMonth" | "lastMonth">,
): YearSummary => runToEnd(buildSummary(fitOf(...plans), { year, months }));

const figure = ({ figures }: Pick<YearSummary, "figures">, id: string): number | undefined =>
  figures.find((one) => one.id === id)?.value;

test.each([
  ["first half", FIRST_HALF, 300, [3, 4]],
  ["second half", SECOND_HALF, 700, [1, 2]],
  ["second quarter", { firstMonth: 4, lastMonth: 6 }, 200, [1, 3, 4]],
])("the last of June and the first of July part the year: %s", (_name, months, spent, elsewhere) => {
  const days = [day(2020, 1, 1), day(2020, 6, 30), day(2020, 7, 1), day(2020, 12, 31)];
  const summary = summed([spending(...days)], 2020, months);
  expect(figure(summary, "funds.expense")).toBe(spent);
  expect(summary.leftOut).toEqual([
    { sheet: "支出", kind: "expense", rows: elsewhere, reason: "outside-span" },
  ]);
});

test("the leap day lies in February", () => {
  const leap = [spending(day(2020, 2, 29), day(2020, 3, 1))];
  expect(figure(summed(leap, 2020, { firstMonth: 2, lastMonth: 2 }), "funds.expense")).toBe(100);
});

test("a school year goes from September into August", () => {
  const days = [day(2020, 8, 31), day(2020, 9, 1), day(2021, 8, 31), day(2021, 9, 1)];
  const summary = summed([spending(...days)], 2020, { firstMonth: 9, lastMonth: 20 });
  expect(figure(summary, "funds.expense")).toBe(500);
});

describe("of which only the year is known", () => {
  const books: RegisterPlan = {
    sheet: "2020年奖励",
    kind: "award",
    fields: ["student", "award", "amount", "date"],
    rows: [
      ["林春晓", "三好学生", 10_000, null],
      ["叶知秋", "三好学生", 10_000, new Unreadable("date-without-day", "2020.9")],
      ["江月明", "三好学生", 10_000, day(2020, 5, 1)],
      ["石小麦", "三好学生", 10_000, { month: 9, day: 18 }],
    ],
    year: 2020,
  };
  const reasons = ({ leftOut }: YearSummary) => leftOut.map(({ reason, rows }) => [reason, rows]);

  test("cannot be placed in a half of it, and that is said", () => {
    const summary = summed([books], 2020, FIRST_HALF);
    expect(figure(summary, "award.times")).toBe(1);
    expect(reasons(summary)).toEqual([
      ["day-unknown", [1, 2]],
      ["outside-span", [4]],
    ]);
  });

  test("counts where the whole year lies in the span", () => {
    for (const months of [
      { firstMonth: 1, lastMonth: 12 },
      { firstMonth: 1, lastMonth: 18 },
    ])
      expect(reasons(summed([books], 2020, months))).toEqual([]);
  });

  test("is outside a span of other years", () => {
    expect(reasons(summed([books], 2021, SECOND_HALF)).map(([reason]) => reason)).toEqual([
      "outside-span",
      "day-unknown-before",
    ]);
    expect(reasons(summed([books], 2022, FIRST_HALF))).toEqual([["outside-span", [1, 2, 3, 4]]]);
  });
});

test("a half-year is set beside the same half of the year before", () => {
  const days = [day(2019, 6, 30), day(2019, 7, 1), day(2020, 3, 3)];
  const summary = summed([spending(...days)], 2020, FIRST_HALF);
  expect(figure({ figures: summary.lastYear }, "funds.expense")).toBe(100);
});

test("a stretch longer than a year is set beside nothing", () => {
  const days = [day(2019, 6, 30), day(2020, 3, 3)];
  expect(summed([spending(...days)], 2020, { firstMonth: 1, lastMonth: 13 }).lastYear).toEqual([]);
});

test("the budget is the whole year's, and none is told of a stretch over two years", () => {
  const budgetOf = (year: number) => (year === 2020 ? { value: 500_000, sources: [] } : null);
  const budget = (lastMonth: number) =>
    runToEnd(
      buildSummary(fitOf(spending(day(2020, 3, 3))), {
        year: 2020,
        months: { firstMonth: 1, lastMonth },
        budgetOf,
      }),
    ).figures.find(({ id }) => id === "funds.budget")?.value;
  expect([budget(6), budget(12), budget(13)]).toEqual([500_000, 500_000, undefined]);
});
