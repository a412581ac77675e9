import {
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
import { finding } from "../../../../src/texts/zh/findings";
import { zhSummarySheet } from "../../../../src/texts/zhSummarySheet";
import { checkSheets } from "../../../support/checkSheets";
import { committeeBook } from "../../../support/committeeBook";
import { sampleBook, withCell, withoutRow } from "../../../support/sampleBook";

function withSummary(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const fit = runToEnd(fitWorkbook(snapshot, { remembered: [], corrections: [] }));
  const summary = { ...runToEnd(buildSummary(fit, { year: 2020 })), year: 2020 };
  const document = runToEnd(
    buildSummaryDocument({
      summary,
      fit,
      snapshot,
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
  const { headings, lines, month, monthUnknown, constantMark, total } = zhSummarySheet;
  const { months } = headings;
  const written = Object.entries(headings)
    .filter(([section]) => section !== "months" && section !== "check")
    .map(([section, [first]]) => [section, first]);
  expect(Object.entries(SUMMARY_SECTIONS).map(([section, { heading }]) => [section, heading])).toEqual(
    expect.arrayContaining(written),
  );
  expect(Object.keys(SUMMARY_SECTIONS)).toHaveLength(written.length);
  expect(MONTHS_HEADING).toBe(months[0]);
  const known = Object.values(SUMMARY_SECTIONS).flatMap((section) => Object.keys(section.lines));
  expect([...known].sort()).toEqual(Object.values(lines).sort());
  expect(zhSummarySheet.title(2020)).toMatch(SUMMARY_WORDS.title);
  expect(month(12)).toMatch(SUMMARY_WORDS.month);
  expect([SUMMARY_WORDS.monthUnknown, SUMMARY_WORDS.mark, SUMMARY_WORDS.total]).toEqual([
    monthUnknown,
    constantMark,
    total,
  ]);
});
