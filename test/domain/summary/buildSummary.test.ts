import fc from "fast-check";
import { rangeAddress } from "../../../src/domain/sheets/address";
import { runToEnd } from "../../../src/domain/stepwise";
import { buildSummary } from "../../../src/domain/summary/buildSummary";
import type { YearSummary } from "../../../src/domain/summary/summary";
import { Unreadable } from "../../../src/domain/values/reading";
import { day, fitOf, type RegisterPlan } from "../../support/fitOf";

const awards: RegisterPlan = {
  sheet: "奖学奖优",
  kind: "award",
  fields: ["student", "school", "award", "amount", "date"],
  rows: [
    ["林春晓", "一小", "三好学生", 10_000, day(2020, 6, 1)],
    ["林春晓", "一小", "学习书籍", 10_000, day(2020, 6, 1)],
    ["林春晓", "二小", "学习书籍", 10_000, day(2020, 6, 1)],
    ["叶知秋", "一中", "", 20_000, day(2020, 8, 28)],
    ["江月明", "一中", "考取本科", 20_000, day(2019, 8, 28)],
  ],
};

const expenses: RegisterPlan = {
  sheet: "经费支出",
  kind: "expense",
  fields: ["date", "purpose", "category", "amount", "status"],
  rows: [
    [day(2020, 5, 29), "调研用车", "油费补助", 10_000, "已报销"],
    [day(2020, 6, 1), "书籍", "奖学奖优", 60_000, "未报销"],
    [day(2020, 9, 18), "慰问品：食用油", "走访慰问", 20_050, null],
    [day(2020, 9, 18), "加油", null, 10_000, null],
  ],
};

function value(summary: YearSummary, id: string): number | undefined {
  return summary.figures.find((figure) => figure.id === id)?.value;
}

function sources(summary: YearSummary, id: string): readonly string[] {
  const figure = summary.figures.find((one) => one.id === id);
  return (figure?.sources ?? []).map((source) => `${source.sheet}!${rangeAddress(source.range)}`);
}

describe("figures of a year", () => {
  const summary = runToEnd(buildSummary(fitOf(awards, expenses), { year: null }));

  test("the year is the one most records fall in", () => {
    expect(summary.year).toBe(2020);
    expect(summary.years).toEqual([
      { year: 2020, records: 8 },
      { year: 2019, records: 1 },
    ]);
  });

  test.each([
    ["award.people", 3],
    ["award.times", 4],
    ["award.amount", 50_000],
    ["award.byKind.学习书籍.people", 2],
    ["award.byKind.学习书籍.amount", 20_000],
    ["award.byKind.未分类.amount", 20_000],
    ["funds.expense", 100_050],
    ["funds.byCategory.油费补助", 10_000],
    ["funds.byCategory.未分类", 10_000],
    ["funds.unreimbursed", 60_000],
    ["fuel.trips", 2],
    ["fuel.amount", 20_000],
  ])("%s is %i", (id, expected) => {
    expect(value(summary, id)).toBe(expected);
  });

  test("a category of another year has no figure", () => {
    expect(value(summary, "award.byKind.考取本科.amount")).toBeUndefined();
  });

  test("each figure names its cells, consecutive rows as one range", () => {
    expect(sources(summary, "award.amount")).toEqual(["奖学奖优!D2:D5"]);
    expect(sources(summary, "fuel.amount")).toEqual(["经费支出!D2", "经费支出!D5"]);
  });

  test("rows of another year are left out and said so", () => {
    expect(summary.leftOut).toEqual([
      { sheet: "奖学奖优", kind: "award", rows: [5], reason: "outside-year" },
    ]);
  });

  test("a register without a record in the year gives 0", () => {
    const other = runToEnd(buildSummary(fitOf(awards, expenses), { year: 2019 }));
    expect(value(other, "funds.expense")).toBe(0);
    expect(value(other, "award.amount")).toBe(20_000);
  });

  test("a kind without a register has no figure", () => {
    expect(summary.figures.some((figure) => figure.id.startsWith("visit."))).toBe(false);
  });
});

describe("what cannot be counted is listed", () => {
  const visit = (rows: RegisterPlan["rows"], more: Partial<RegisterPlan> = {}): RegisterPlan => ({
    sheet: "走访",
    kind: "visit",
    fields: ["person", "date", "cash"],
    rows,
    ...more,
  });

  test.each<[string, RegisterPlan, string | null]>([
    ["no year anywhere", visit([["石小麦", { month: 9, day: 18 }, 20_000]]), "year-unknown"],
    ["the year of the title", visit([["石小麦", { month: 9, day: 18 }, 20_000]], { year: 2020 }), null],
    [
      "cash that cannot be read",
      visit([["石小麦", day(2020, 9, 18), new Unreadable("not-an-amount", "两百")]]),
      "amount-unreadable",
    ],
    ["blank cash is no fault", visit([["石小麦", day(2020, 9, 18), null]]), null],
    [
      "a row without a person",
      visit([[null, day(2020, 9, 18), 20_000]], { incomplete: [0] }),
      "required-missing",
    ],
    [
      "an unreadable date",
      visit([["石小麦", new Unreadable("not-a-date", "中秋"), 20_000]], { incomplete: [0] }),
      "date-unreadable",
    ],
    ["a table of no kind", visit([["x", null, null]], { kind: null }), "not-understood"],
  ])("%s", (_name, plan, reason) => {
    const summary = runToEnd(buildSummary(fitOf(plan), { year: null }));
    expect(summary.leftOut.map((one) => one.reason)).toEqual(reason === null ? [] : [reason]);
  });
});

test("money by category always adds up to the whole, and every figure to its records", () => {
  const row = fc.tuple(
    fc.integer({ min: 2019, max: 2021 }),
    fc.constantFrom("油费", "奖学奖优", "活动费", ""),
    fc.integer({ min: 1, max: 1_000_000 }),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const plan: RegisterPlan = {
        sheet: "支出",
        kind: "expense",
        fields: ["date", "purpose", "category", "amount"],
        rows: rows.map(([year, category, amount]) => [day(year, 3, 1), "事", category || null, amount]),
      };
      const summary = runToEnd(buildSummary(fitOf(plan), { year: 2020 }));
      const expected = rows.filter(([year]) => year === 2020).reduce((sum, [, , amount]) => sum + amount, 0);
      const parts = summary.figures
        .filter((figure) => figure.id.startsWith("funds.byCategory."))
        .reduce((sum, figure) => sum + figure.value, 0);
      expect(value(summary, "funds.expense")).toBe(expected);
      expect(parts).toBe(expected);
    }),
  );
});
