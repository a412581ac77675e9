import {
  LIST_HEADING,
  LIST_TOTALS,
  MONTHS_HEADING,
  SUMMARY_SECTIONS,
  SUMMARY_WORDS,
} from "../../../../src/domain/checking/summarySheet/summarySheetWords";
import { fitWorkbook } from "../../../../src/domain/fitting/fitWorkbook";
import { placeDocument } from "../../../../src/domain/sheets/documentSnapshot";
import type { WorkbookSnapshot } from "../../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../../src/domain/stepwise";
import { buildSummary } from "../../../../src/domain/summary/buildSummary";
import { buildSummaryDocument } from "../../../../src/domain/summary/document/buildSummaryDocument";
import {
  SHEET_SECTIONS,
  type SheetChoice,
  WHOLE_SHEET,
} from "../../../../src/domain/summary/document/sheetChoice";
import { type MonthSpan, yearSpan } from "../../../../src/domain/summary/monthSpan";
import { finding } from "../../../../src/texts/zh/findings";
import { zhSummarySheet } from "../../../../src/texts/zhSummarySheet";
import { checkSheets } from "../../../support/checkSheets";
import { committeeBook } from "../../../support/committeeBook";
import { sampleBook, withCell, withoutRow } from "../../../support/sampleBook";

function withSummary(
  snapshot: WorkbookSnapshot,
  span: MonthSpan = yearSpan(2020),
  choice: SheetChoice = WHOLE_SHEET,
): WorkbookSnapshot {
  const fit = runToEnd(fitWorkbook(snapshot, { remembered: [], corrections: [] }));
  const { year } = span;
  const summary = { ...runToEnd(buildSummary(fit, { year, months: span })), year };
  const document = runToEnd(
    buildSummaryDocument({
      summary,
      fit,
      snapshot,
      choice,
      sheetName: "年度汇总",
      texts: zhSummarySheet,
      madeOn: "2020年12月31日",
    }),
  );
  return placeDocument(snapshot, document);
}

const check = ({ sheets }: WorkbookSnapshot) => checkSheets("summary-stale", sheets);
const book = withSummary(sampleBook());

test.each([
  ["the sample", book],
  ["a small committee's", withSummary(committeeBook)],
])("a summary just written is not stale: %s", (_, fresh) => {
  expect(check(fresh)).toEqual({ findings: [], undecided: [] });
});

describe("a summary of another span than a year", () => {
  const FIRST_HALF = { year: 2020, firstMonth: 1, lastMonth: 6 };
  const SCHOOL_YEAR = { year: 2019, firstMonth: 9, lastMonth: 20 };

  test.each([
    ["a half-year", FIRST_HALF, sampleBook()],
    ["the second half, with the year before", { ...FIRST_HALF, firstMonth: 7, lastMonth: 12 }, committeeBook],
    ["a quarter", { year: 2020, firstMonth: 7, lastMonth: 9 }, sampleBook()],
    ["over the end of a year", SCHOOL_YEAR, committeeBook],
    ["over the end of a year, with study days", SCHOOL_YEAR, sampleBook()],
  ])("just written is not stale: %s", (_, span, snapshot) => {
    expect(check(withSummary(snapshot, span))).toEqual({ findings: [], undecided: [] });
  });

  test("is stale by what changed within it, and is told by its name", () => {
    const half = withSummary(sampleBook(), FIRST_HALF);
    const { findings } = check(withCell(half, "经费支出", 5, 4, "181元"));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ facts: { year: 2020, months: { firstMonth: 1, lastMonth: 6 } } });
    expect(finding(findings[0]!)).toContain("2020年上半年的汇总表有");
  });

  test("and not by what changed outside of it", () => {
    const second = withSummary(sampleBook(), { ...FIRST_HALF, firstMonth: 7, lastMonth: 12 });
    expect(check(withCell(second, "经费支出", 5, 4, "181元")).findings).toEqual([]);
  });
});

describe("a summary with lists of names", () => {
  const LISTS: SheetChoice = { ...WHOLE_SHEET, lists: new Set(["awardList", "visitList"]) };
  const LISTS_ALONE: SheetChoice = { ...LISTS, without: new Set(SHEET_SECTIONS) };

  test.each([
    ["masked", LISTS, sampleBook()],
    ["whole", { ...LISTS, masksNames: false }, sampleBook()],
    ["of the committee", LISTS, committeeBook],
    ["alone", LISTS_ALONE, sampleBook()],
    ["with a category named after a child", LISTS, withCell(sampleBook(), "奖学奖优", 5, 7, "林春晓奖")],
  ])("just written is not stale: %s", (_, choice, snapshot) => {
    expect(check(withSummary(snapshot, yearSpan(2020), choice))).toEqual({ findings: [], undecided: [] });
  });

  test("is stale where an award turns out to be another year's, by the list alone", () => {
    const alone = withSummary(sampleBook(), yearSpan(2020), LISTS_ALONE);
    const { findings } = check(withCell(alone, "奖学奖优", 13, 9, "2019.8.28"));
    expect(findings).toHaveLength(1);
    expect(finding(findings[0]!)).toContain("“合计·奖励金额”");
  });

  test("and not where an amount has changed that it shows live", () => {
    const live = withSummary(sampleBook(), yearSpan(2020), LISTS_ALONE);
    expect(check(withCell(live, "走访慰问", 6, 6, 250)).findings).toEqual([]);
  });
});

test("a workbook without a summary has nothing to say", () => {
  expect(check(sampleBook())).toEqual({ findings: [], undecided: [] });
});

test("numbers of persons are constants: a pupil less makes them stale", () => {
  const { findings } = check(withoutRow(book, "奖学奖优", 13));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: "warning", sheet: "年度汇总", facts: { year: 2020 } });
  const text = finding(findings[0]!);
  expect(text).toContain("2020年的汇总表有");
  expect(text).toContain("“合计·人数”写的是8人，现在是7人");
});

test("a formula that sums the changed cell is live and not stale", () => {
  expect(check(withCell(book, "走访慰问", 6, 6, 250)).findings).toEqual([]);
});

test("an amount that no formula sums, and a formula whose cells are no longer all, are stale", () => {
  const sheet = book.sheets.find(({ name }) => name === "年度汇总")!;
  const at = sheet.rows.findIndex(([label]) => label === "走访慰问");
  const constant = withCell(book, "年度汇总", at + 1, 3, 900);
  const typed: WorkbookSnapshot = {
    ...constant,
    sheets: constant.sheets.map((one) =>
      one.name === "年度汇总"
        ? { ...one, formulas: one.formulas.map((row, n) => (n === at ? null : row)) }
        : one,
    ),
  };
  const { findings } = check(typed);
  expect(findings).toHaveLength(1);
  expect(finding(findings[0]!)).toContain("“走访慰问·金额”写的是900.00元，现在是1,000.00元");
  const moved = check(withCell(book, "经费支出", 8, 3, "走访慰问"));
  expect(moved.findings[0]!.facts).toMatchObject({
    figures: expect.arrayContaining([
      expect.objectContaining({ label: "走访慰问·金额", written: 100_000, now: 130_000 }),
    ]) as unknown,
  });
});

test("a formula beyond those the program writes is undecided", () => {
  const sheets = book.sheets.map((one) =>
    one.name === "年度汇总"
      ? {
          ...one,
          formulas: one.formulas.map(
            (row) =>
              row?.map((formula) => (formula?.startsWith("=SUM(经费支出") ? "=SUMIF(A:A,1)" : formula)) ??
              null,
          ),
        }
      : one,
  );
  const { findings, undecided } = check({ ...book, sheets });
  expect(findings).toEqual([]);
  expect(undecided.length).toBeGreaterThan(0);
  expect(undecided[0]).toMatchObject({ sheet: "年度汇总", reason: { code: "formula-unread" } });
});

test("the lines are known again by the words they are written with", () => {
  const { headings, lines, linesOfSpan, lists, month, monthUnknown, constantMark, total } = zhSummarySheet;
  const { months } = headings;
  const written = Object.entries(headings)
    .filter(([section]) => section !== "months" && section !== "check")
    .map(([section, [first]]) => [section, first]);
  expect(Object.entries(SUMMARY_SECTIONS).map(([section, { heading }]) => [section, heading])).toEqual(
    expect.arrayContaining(written),
  );
  expect(Object.keys(SUMMARY_SECTIONS)).toHaveLength(written.length);
  expect(MONTHS_HEADING).toBe(months[0]);
  for (const { headings: own } of Object.values(lists)) {
    expect(own[0]).toBe(LIST_HEADING);
    expect(LIST_TOTALS.has(own[3])).toBe(true);
  }
  const known = Object.values(SUMMARY_SECTIONS).flatMap((section) => Object.keys(section.lines));
  const said: readonly (string | undefined)[] = [lines, linesOfSpan].flatMap((words) => Object.values(words));
  expect([...known].sort()).toEqual([...said].sort());
  expect(month({ year: null, month: 12 })).toMatch(SUMMARY_WORDS.month);
  expect([SUMMARY_WORDS.monthUnknown, SUMMARY_WORDS.mark, SUMMARY_WORDS.total]).toEqual([
    monthUnknown,
    constantMark,
    total,
  ]);
});
