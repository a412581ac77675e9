// Which years stand side by side, and what is said of each.

import fc from "fast-check";
import { runToEnd } from "../../../../src/domain/stepwise";
import { buildSummary } from "../../../../src/domain/summary/buildSummary";
import type { YearSummary } from "../../../../src/domain/summary/summary";
import { trendOf } from "../../../../src/domain/summary/trend/buildTrend";
import { hasSeveralYears, type TrendYear, trendYears } from "../../../../src/domain/summary/trend/trend";
import {
  TREND_IDS,
  type TrendFigureId,
  trendFiguresOf,
} from "../../../../src/domain/summary/trend/trendFigures";
import { committeeBook } from "../../../support/committeeBook";
import { sampleBook } from "../../../support/sampleBook";
import { fiveYears, severalYears, type YearPlan } from "../../../support/severalYears";
import { summedUp } from "../../../support/summarySheetOf";

describe("which years", () => {
  const ofYears = (...years: readonly number[]): Pick<YearSummary, "years"> => ({
    years: years.map((year) => ({ year, records: 1 })),
  });

  test.each([
    ["three in a row", 2020, [2018, 2019, 2020], [2018, 2019, 2020], true],
    ["a gap stays a gap", 2020, [2016, 2018, 2020], [2016, 2017, 2018, 2019, 2020], true],
    [
      "no more than five",
      2020,
      [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020],
      [2016, 2017, 2018, 2019, 2020],
      true,
    ],
    [
      "those after the summarised one are not before it",
      2018,
      [2016, 2017, 2018, 2019, 2020],
      [2016, 2017, 2018],
      true,
    ],
    [
      "two, with a year between: the sheet's 上年 does not show the other",
      2020,
      [2018, 2020],
      [2018, 2019, 2020],
      true,
    ],
    ["two in a row: the sheet's 上年 shows them", 2020, [2019, 2020], [2019, 2020], false],
    ["one", 2020, [2020], [2020], false],
    ["another so long ago that no column is left for it", 2020, [2015, 2020], [2020], false],
  ] as const)("%s", (_, year, records, years, isSeveral) => {
    const summary = { year, ...ofYears(...records) };
    expect(trendYears(summary)).toEqual(years);
    expect(hasSeveralYears(summary)).toBe(isSeveral);
  });

  test("no year, no years", () => {
    expect(trendYears({ year: null, years: [] })).toEqual([]);
    expect(hasSeveralYears({ year: null, years: [] })).toBe(false);
  });

  test.each([
    ["the sample", sampleBook()],
    ["a committee of two years", committeeBook],
  ])("%s has none to set side by side", (_, book) => {
    expect(summedUp(book, 2020).trend).toBeNull();
  });
});

describe("what each year says", () => {
  const trend = summedUp(fiveYears, 2020).trend!;
  const valuesOf = (id: TrendFigureId): readonly (number | null)[] =>
    trend.years.map(({ figures }) => figures.get(id)?.value ?? null);

  test.each<readonly [TrendFigureId, readonly (number | null)[]]>([
    ["funds.budget", [300_000, null, null, 400_000, 500_000]],
    ["funds.expense", [167_550, null, 166_025, 276_880, 344_505]],
    ["funds.balance", [132_450, null, 183_975, 123_120, 155_495]],
    ["award.people", [3, null, 3, 5, 7]],
    ["award.times", [3, null, 4, 5, 7]],
    ["visit.people", [2, null, null, 3, 4]],
    ["visit.cash", [40_000, null, null, 40_000, 110_000]],
    ["study.days", [2, null, null, 3, 4]],
    ["study.rate", [5 / 6, null, null, 8 / 9, 12 / 16]],
    ["activity.people", [null, null, 42, 84, 137]],
  ])("%s", (id, values) => {
    expect(valuesOf(id)).toEqual(values);
  });

  test("a figure that no year has makes no line", () => {
    expect(trend.ids).not.toContain("donation.people");
    expect(trend.ids).not.toContain("visit.goodsValue");
    expect(trend.ids).toContain("activity.count");
  });

  test("an amount of a former year that cannot be read is told, with its year", () => {
    expect(trend.years.map(({ unread }) => unread)).toEqual([
      [],
      [],
      [],
      [{ sheet: "走访慰问", kind: "visit", rows: [5], reason: "amount-unreadable" }],
      [],
    ]);
  });

  test("what stands in the summary is not worked out again", () => {
    const { summary } = summedUp(fiveYears, 2020);
    const [before, own] = trend.years.slice(-2);
    const idsOf = ({ figures }: TrendYear): readonly string[] => [...figures.keys()];
    const { fit, known } = summedUp(fiveYears, 2020);
    const again = runToEnd(trendOf(fit, summary, known)).years;
    expect(again.at(-1)!.figures.get("award.people")).toBe(
      summary.figures.find(({ id }) => id === "award.people"),
    );
    expect(again.at(-2)!.figures.get("award.people")).toBe(
      summary.lastYear.find(({ id }) => id === "award.people"),
    );
    expect(idsOf(before!)).toContain("study.rate");
    expect(idsOf(own!)).toContain("study.rate");
  });
});

const amount = fc.integer({ min: 1, max: 200_000 }).map((fen) => fen / 100);
const number = fc.nat({ max: 9 });

const plan: fc.Arbitrary<Omit<YearPlan, "year">> = fc.record({
  income: fc.array(amount, { maxLength: 3 }),
  expenses: fc.array(amount, { minLength: 1, maxLength: 8 }),
  awards: fc.array(number, { maxLength: 6 }),
  visits: fc.array(fc.tuple(number, fc.oneof(amount, fc.constant("二百"), fc.constant(null))), {
    maxLength: 5,
  }),
  study: fc.array(fc.uniqueArray(number, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
  meetings: fc.nat({ max: 4 }),
  activities: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }),
});

test("whatever the years saw, each column is what the summary of that year says", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 2016, max: 2020 }), { minLength: 1, maxLength: 5 }),
      fc.array(plan, { minLength: 5, maxLength: 5 }),
      (years, plans) => {
        const book = severalYears(...[...years, 2020].map((year, at) => ({ year, ...plans[at % 5]! })));
        const { fit, known, summary } = summedUp(book, 2020);
        const trend = runToEnd(trendOf(fit, summary, known));
        expect(trend.years.at(-1)!.year).toBe(2020);
        for (const { year, figures } of trend.years) {
          const own = runToEnd(buildSummary(fit, { year, ...known }));
          const isEmpty = !own.years.some((one) => one.year === year);
          expect([...figures]).toEqual(isEmpty ? [] : [...trendFiguresOf(own.figures)]);
          const unread = own.leftOut.filter(
            ({ kind, reason }) => kind === "visit" && reason === "amount-unreadable",
          );
          expect(year === 2020 ? unread : trend.years.find((one) => one.year === year)!.unread).toEqual(
            unread,
          );
        }
        const said = TREND_IDS.filter((id) =>
          trend.years.some(({ figures }) => (figures.get(id)?.sources.length ?? 0) > 0),
        );
        expect(trend.ids).toEqual(expect.arrayContaining([...said]));
      },
    ),
    { numRuns: 40 },
  );
});
