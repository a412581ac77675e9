// Where every record has a date, the quarters and the halves of a year add up to the year, and any way of cutting a stretch of
// months in two does too.

import fc from "fast-check";
import { runToEnd } from "../../../src/domain/stepwise";
import { buildSummary } from "../../../src/domain/summary/buildSummary";
import type { MonthStretch } from "../../../src/domain/summary/monthSpan";
import { monthsOfPart } from "../../../src/domain/summary/periodOf";
import type { Figure } from "../../../src/domain/summary/summary";
import { day, fitOf, type RegisterPlan } from "../../support/fitOf";

interface Row {
  readonly day: number;
  readonly fen: number;
  readonly name: string;
  readonly category: string;
}

const rows = fc.array(
  fc.record<Row>({
    day: fc.integer({ min: day(2019, 1, 1), max: day(2021, 12, 31) }),
    fen: fc.integer({ min: 1, max: 1_000_000 }),
    name: fc.constantFrom("林春晓", "叶知秋", "江月明"),
    category: fc.constantFrom("甲", "乙", ""),
  }),
  { maxLength: 40 },
);

const plans = (list: readonly Row[]): readonly RegisterPlan[] => [
  {
    sheet: "支出",
    kind: "expense",
    fields: ["date", "purpose", "category", "amount"],
    rows: list.map((row) => [row.day, "事", row.category, row.fen]),
  },
  {
    sheet: "走访",
    kind: "visit",
    fields: ["person", "date", "cash", "category"],
    rows: list.map((row) => [row.name, row.day, row.fen, row.category]),
  },
  {
    sheet: "活动",
    kind: "activity",
    fields: ["activity", "date", "people", "category"],
    rows: list.map((row) => ["课", row.day, row.fen % 100, row.category]),
  },
  {
    sheet: "学习",
    kind: "study",
    fields: ["person", "date"],
    rows: list.map((row) => [row.name, row.day]),
  },
];

/** Persons may come in several parts of a year, and a rate is no sum. */
const isAdditive = ({ unit, tally }: Figure): boolean => tally !== "people" && unit !== "ratio";

function figuresOf(list: readonly Row[], months: MonthStretch): readonly Figure[] {
  return runToEnd(buildSummary(fitOf(...plans(list)), { year: 2020, months })).figures.filter(isAdditive);
}

const sumOf = (parts: readonly (readonly Figure[])[], id: string): number =>
  parts.reduce((sum, figures) => sum + (figures.find((one) => one.id === id)?.value ?? 0), 0);

function expectSums(whole: readonly Figure[], parts: readonly (readonly Figure[])[]): void {
  expect(whole.length).toBeGreaterThan(5);
  for (const { id, value } of whole) expect([id, sumOf(parts, id)]).toEqual([id, value]);
  const known = new Set(whole.map(({ id }) => id));
  expect(parts.flat().filter(({ id }) => !known.has(id))).toEqual([]);
}

const of = (list: readonly Row[], kind: "half" | "quarter", count: number) =>
  Array.from({ length: count }, (_, at) => figuresOf(list, monthsOfPart(kind, at + 1)));

test("the quarters and the halves add up to the year", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const year = figuresOf(list, { firstMonth: 1, lastMonth: 12 });
      expectSums(year, of(list, "quarter", 4));
      expectSums(year, of(list, "half", 2));
    }),
    { numRuns: 100 },
  );
});

test("a stretch is what its two parts are, also over the end of the year", () => {
  const cut = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 11 }))
    .map(([first, more, after]) => ({ first, at: first + more, last: first + more + after }));
  fc.assert(
    fc.property(rows, cut, (list, { first, at, last }) => {
      const whole = figuresOf(list, { firstMonth: first, lastMonth: last });
      expectSums(whole, [
        figuresOf(list, { firstMonth: first, lastMonth: at }),
        figuresOf(list, { firstMonth: at + 1, lastMonth: last }),
      ]);
    }),
    { numRuns: 100 },
  );
});
