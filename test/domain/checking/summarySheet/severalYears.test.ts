// summary-stale reads the years beside the summarised one back too.

import {
  TREND_HEADING,
  TREND_LINES,
  TREND_YEAR,
} from "../../../../src/domain/checking/summarySheet/trendWords";
import { placeDocument } from "../../../../src/domain/sheets/documentSnapshot";
import type { WorkbookSnapshot } from "../../../../src/domain/sheets/snapshot";
import { TREND_IDS } from "../../../../src/domain/summary/trend/trendFigures";
import { finding } from "../../../../src/texts/zh/findings";
import { finding as enFinding } from "../../../../src/texts/en/findings";
import { zhSummarySheet } from "../../../../src/texts/zhSummarySheet";
import { checkSheets } from "../../../support/checkSheets";
import { withCell, withoutRow } from "../../../support/sampleBook";
import { fiveYears, severalYears } from "../../../support/severalYears";
import { summarySheetOf } from "../../../support/summarySheetOf";

const withSummary = (book: WorkbookSnapshot): WorkbookSnapshot =>
  placeDocument(book, summarySheetOf(book, 2020));
const check = ({ sheets }: WorkbookSnapshot) => checkSheets("summary-stale", sheets);
const book = withSummary(fiveYears);
const textOf = (changed: WorkbookSnapshot): string => check(changed).findings.map(finding).join();

test.each([
  ["five years, a gap among them", fiveYears],
  [
    "three",
    severalYears({ year: 2018, expenses: [1, 2] }, { year: 2019, awards: [1] }, { year: 2020, meetings: 2 }),
  ],
  [
    "four",
    severalYears(
      { year: 2017, awards: [3] },
      { year: 2018, expenses: [1, 2] },
      { year: 2020, visits: [[1, 9]] },
    ),
  ],
])("just written it is not stale: %s", (_, fresh) => {
  expect(check(withSummary(fresh))).toEqual({ findings: [], undecided: [] });
});

test("a pupil less in a former year: its persons are a constant and no longer so", () => {
  const changed = withoutRow(book, "奖学奖优", 9);
  expect(check(changed).findings).toHaveLength(1);
  expect(textOf(changed)).toContain("“奖学奖优人数·2018年”写的是3人，现在是2人");
});

test("a live sum over the changed cell of a former year is not stale", () => {
  expect(check(withCell(book, "经费支出", 4, 3, 999)).findings).toEqual([]);
});

test("a row of a former year that is another category now leaves fuel without it", () => {
  expect(textOf(withCell(book, "经费支出", 5, 2, "会议费"))).toContain(
    "“其中：用车油费·2016年”写的是100.00元，现在是0.00元",
  );
});

test("a record of a former year where the sheet has a blank", () => {
  const changed = withCell(book, "走访慰问", 3, 0, "2018年1月1日");
  const text = textOf(changed);
  expect(text).toContain("“走访慰问人数·2018年”是空白，现在是1人");
  expect(check(changed).findings.map(enFinding).join()).toContain("“走访慰问人数·2018年” is blank, now 1");
});

test("a year that has no records any more", () => {
  const three = severalYears(
    { year: 2018, awards: [1, 2] },
    { year: 2019, awards: [3] },
    { year: 2020, awards: [4, 5] },
  );
  const changed = withCell(
    withCell(withSummary(three), "奖学奖优", 3, 5, "2015年1月1日"),
    "奖学奖优",
    4,
    5,
    "2015年1月1日",
  );
  expect(textOf(changed)).toContain("“奖学奖优人数·2018年”写的是2人，现在是没有这一项");
});

test("every line and year is known again by the words it is written with", () => {
  const { trend } = zhSummarySheet;
  expect(TREND_HEADING).toBe(trend.heading);
  expect(Object.entries(TREND_LINES).map(([label, id]) => [id, label])).toEqual(
    expect.arrayContaining(Object.entries(trend.lines)),
  );
  expect(new Set(Object.values(TREND_LINES))).toEqual(new Set(TREND_IDS));
  expect(TREND_YEAR.exec(trend.year(2018))?.[1]).toBe("2018");
});
