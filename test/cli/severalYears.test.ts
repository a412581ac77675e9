// What guangong summary says of several years, for people and for programs.

import { describeTrend } from "../../src/cli/describeTrend";
import { trendJson } from "../../src/cli/trendJson";
import { describeLeftOut } from "../../src/texts/describeLeftOut";
import { fiveYears } from "../support/severalYears";
import { summedUp } from "../support/summarySheetOf";

const trend = summedUp(fiveYears, 2020).trend!;

/** Columns of a terminal: Chinese letters take two. */
function columnsOf(text: string): number {
  return Array.from(text).reduce((width, letter) => width + (letter.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
}

test("a line a figure, a column a year, standing under each other", () => {
  const lines = describeTrend(trend);
  expect(lines[0]).toBe("历年对比");
  expect(lines[1]!.trim().split(/\s+/u)).toEqual([
    "历年项目",
    "2016年",
    "2017年",
    "2018年",
    "2019年",
    "2020年",
  ]);
  const visits = lines.find((line) => line.includes("慰问金"))!;
  expect(visits.trim().split(/\s+/u)).toEqual(["慰问金", "400.00", "-", "-", "400.00", "1,100.00"]);
  const table = lines.slice(1, 1 + trend.ids.length + 1);
  expect(new Set(table.map(columnsOf)).size).toBe(1);
  expect(lines.at(-1)).toBe("  2019年，『走访慰问』第6行：金额看不懂，金额未计入。");
});

test("for programs each year in the shape of the whole", () => {
  const json = trendJson(trend, describeLeftOut)!;
  expect(json.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
  expect(json[1]).toEqual({ year: 2017, figures: [], undecided: [] });
  expect(json[2]!.figures.find(({ id }) => id === "award.times")).toEqual({
    id: "award.times",
    value: 4,
    unit: "times",
    sources: ["奖学奖优!B6:B9"],
  });
  expect(json[0]!.figures.find(({ id }) => id === "funds.expense")?.value).toBe(1675.5);
  expect(json[3]!.undecided).toEqual([
    {
      rule: null,
      sheet: "走访慰问",
      rows: [6],
      reason: "『走访慰问』第6行：金额看不懂，金额未计入。",
    },
  ]);
});

test("no other years, nothing to set beside", () => {
  expect(trendJson(null, describeLeftOut)).toBeNull();
});
