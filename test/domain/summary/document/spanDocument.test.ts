// The sheet of a part of a year: what it calls itself, its lines and its months, and that it is known again.

import { spanOfSummarySheet } from "../../../../src/domain/checking/summarySheet/spanOfSummarySheet";
import { buildDocumentSnapshot } from "../../../../src/domain/sheets/documentSnapshot";
import type { SheetDocument } from "../../../../src/domain/sheets/sheetDocument";
import type { SheetSnapshot } from "../../../../src/domain/sheets/snapshot";
import { type MonthSpan, yearSpan } from "../../../../src/domain/summary/monthSpan";
import { zhSummarySheet } from "../../../../src/texts/zhSummarySheet";
import { committeeBook } from "../../../support/committeeBook";
import { summarySheetOf } from "../../../support/summarySheetOf";
import { sampleBook } from "../../../support/sampleBook";

const documentOf = (span: MonthSpan, snapshot = sampleBook()): SheetDocument =>
  summarySheetOf(snapshot, span.year, { span });

const labels = ({ rows }: SheetDocument): readonly string[] =>
  rows.map(({ cells }) => String(cells[0]?.value ?? ""));

const FIRST_HALF = { year: 2020, firstMonth: 1, lastMonth: 6 };
const AUTUMN = { year: 2020, firstMonth: 7, lastMonth: 9 };
const SCHOOL_YEAR = { year: 2020, firstMonth: 9, lastMonth: 20 };
const ONE_MONTH = { year: 2020, firstMonth: 9, lastMonth: 9 };

test.each([
  [yearSpan(2020), "2020年度关心下一代工作汇总表", "2020年1月1日至12月31日　金额单位：元"],
  [FIRST_HALF, "2020年上半年关心下一代工作汇总表", "2020年1月1日至6月30日　金额单位：元"],
  [AUTUMN, "2020年第三季度关心下一代工作汇总表", "2020年7月1日至9月30日　金额单位：元"],
  [SCHOOL_YEAR, "2020年9月至2021年8月关心下一代工作汇总表", "2020年9月1日至2021年8月31日　金额单位：元"],
])("%j is in the head, and the sheet is known again by it", (span, title, days) => {
  const document = documentOf(span);
  const [first, second] = document.rows;
  expect(first?.cells[0]?.value).toBe(title);
  expect(second?.cells.at(-1)?.value).toBe(days);
  expect(spanOfSummarySheet(buildDocumentSnapshot(document, 0))).toEqual(span);
});

describe("known again where the clerk changed the head", () => {
  const head = (...rows: SheetSnapshot["rows"]): SheetSnapshot => ({
    ...buildDocumentSnapshot(documentOf(yearSpan(2020)), 0),
    rows,
  });
  test.each<[string, SheetSnapshot["rows"], MonthSpan | null]>([
    [
      "the days taken away: the title",
      [["2020年下半年本局工作汇总表"]],
      { ...FIRST_HALF, firstMonth: 7, lastMonth: 12 },
    ],
    ["a quarter", [["2020年第三季度关心下一代工作汇总表"]], AUTUMN],
    ["one month", [["2020年9月关心下一代工作汇总表"]], ONE_MONTH],
    ["a school year", [["2020年9月至2021年8月关心下一代工作汇总表"]], SCHOOL_YEAR],
    ["a year", [["2020年度关心下一代工作汇总表"]], yearSpan(2020)],
    ["the days say more than the title", [["2020年关工委汇总表"], ["2020年1月1日至6月30日"]], FIRST_HALF],
    ["days that end before they begin", [["2020年关工委汇总表"], ["2020年7月1日至6月30日"]], null],
    ["no summary", [["2020年检查结果"], ["2020年1月1日至6月30日"]], null],
  ])("%s", (_name, rows, span) => {
    expect(spanOfSummarySheet(head(...rows))).toEqual(span);
  });
});

test("a half-year lists its six months, and its lines do not call it a year", () => {
  const all = labels(documentOf(FIRST_HALF));
  expect(all.filter((label) => /^\d{1,2}月$/u.test(label)).slice(-6)).toEqual([
    "1月",
    "2月",
    "3月",
    "4月",
    "5月",
    "6月",
  ]);
  expect(all).toEqual(expect.arrayContaining(["本期收入", "收支相抵（收入减支出）"]));
  expect(all.some((label) => label.includes("本年"))).toBe(false);
  expect(all).toContainEqual(expect.stringContaining("检查情况（按2020年全年检查）"));
});

test("the months of two years say which", () => {
  expect(labels(documentOf(SCHOOL_YEAR))).toEqual(
    expect.arrayContaining(["2020年12月", "2021年1月", "2021年8月"]),
  );
});

test("a quarter's chart is as high as one can read, and one month has none", () => {
  const chartOf = (span: MonthSpan) =>
    documentOf(span).charts.find(({ name }) => name === zhSummarySheet.chartByMonth);
  const chart = chartOf(AUTUMN)!;
  expect(chart.categories.bottom - chart.categories.top).toBe(2);
  expect(chart.anchor.bottom - chart.anchor.top).toBeGreaterThanOrEqual(9);
  expect(chartOf(ONE_MONTH)).toBeUndefined();
});

test("what lies in other months is one line, so that it hides nothing else", () => {
  const outside = labels(documentOf(FIRST_HALF)).filter((label) => label.includes("不在这一时段"));
  expect(outside).toHaveLength(1);
  expect(outside[0]).toContain("『经费支出』");
});

test("the same half of the year before stands beside it under that name", () => {
  const document = documentOf({ year: 2020, firstMonth: 7, lastMonth: 12 }, committeeBook);
  expect(document.rows.some(({ cells }) => cells.some((cell) => cell?.value === "上年同期"))).toBe(true);
  expect(labels(document)).toContainEqual(expect.stringContaining("上年同期一栏是本工作簿里2019年下半年的"));
  const whole = documentOf(yearSpan(2020), committeeBook);
  expect(whole.rows.some(({ cells }) => cells.some((cell) => cell?.value === "上年（2019）"))).toBe(true);
});
