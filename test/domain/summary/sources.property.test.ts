// Every number is what its listed cells say, whatever the clerk changes, adds or takes away; and what the sheet shows is
// what its formulas yield.

import fc from "fast-check";
import { evaluateFormula } from "../../../src/domain/checking/summarySheet/evaluateFormula";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import {
  type CellValue,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../src/domain/stepwise";
import { buildSummary } from "../../../src/domain/summary/buildSummary";
import { buildSummaryDocument } from "../../../src/domain/summary/document/buildSummaryDocument";
import { monthsOfPart } from "../../../src/domain/summary/periodOf";
import type { Figure } from "../../../src/domain/summary/summary";
import { zhSummarySheet } from "../../../src/texts/zhSummarySheet";
import { fiveYears } from "../../support/severalYears";
import { summarySheetOf, summedUp } from "../../support/summarySheetOf";
import { sampleBook, withCell, withoutRow } from "../../support/sampleBook";
import { workbookOf } from "../../support/workbookOf";

/** The sample's sheets by their first row of records (as Excel shows it), how many, and the numbers among their columns. */
const SHEETS = [
  { name: "经费支出", first: 4, count: 16, columns: [4] },
  { name: "奖学奖优", first: 4, count: 11, columns: [8] },
  { name: "走访慰问", first: 5, count: 4, columns: [6, 8] },
  { name: "帮扶对象", first: 3, count: 4, columns: [] },
  { name: "五老名册", first: 3, count: 14, columns: [] },
  { name: "学习签到", first: 4, count: 14, columns: [] },
  { name: "会议记录", first: 3, count: 7, columns: [] },
  { name: "活动情况", first: 3, count: 7, columns: [5, 7, 9] },
  { name: "抗疫捐款", first: 4, count: 14, columns: [2] },
  { name: "宣传报道", first: 3, count: 2, columns: [] },
  { name: "设备用具", first: 3, count: 8, columns: [2] },
  { name: "意见建议", first: 3, count: 5, columns: [] },
  { name: "经费收入", first: 4, count: 2, columns: [3] },
] as const;

type Edit = readonly [
  sheet: number,
  row: number,
  column: number,
  amount: number,
  kind: "change" | "add" | "remove",
];

const edits = fc.array(
  fc.tuple(
    fc.nat({ max: SHEETS.length - 1 }),
    fc.nat({ max: 15 }),
    fc.nat({ max: 2 }),
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom("change" as const, "add" as const, "remove" as const),
  ),
  { minLength: 1, maxLength: 4 },
);

/** The row once more beneath itself; those below move down. */
function withRowTwice(book: WorkbookSnapshot, name: string, rowNumber: number): WorkbookSnapshot {
  const twice = <T>(rows: readonly T[]): readonly T[] =>
    rows.flatMap((row, at) => (at === rowNumber - 1 ? [row, row] : [row]));
  const grow = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    rows: twice(sheet.rows),
    formulas: twice(sheet.formulas),
    numberFormats: twice(sheet.numberFormats),
  });
  return workbookOf(...book.sheets.map((sheet) => (sheet.name === name ? grow(sheet) : sheet)));
}

function applied(book: WorkbookSnapshot, [at, row, column, amount, kind]: Edit): WorkbookSnapshot {
  const sheet = SHEETS[at]!;
  // One row is always left, so that the sheet stays a register.
  const rowNumber = sheet.first + 1 + (row % Math.max(1, sheet.count - 3));
  if (kind === "remove" && sheet.count > 6) return withoutRow(book, sheet.name, rowNumber);
  if (kind === "add") return withRowTwice(book, sheet.name, rowNumber);
  const columnIndex = sheet.columns[column % sheet.columns.length];
  return columnIndex === undefined ? book : withCell(book, sheet.name, rowNumber, columnIndex, amount);
}

function cellsOf(book: WorkbookSnapshot, { sources }: Figure): readonly Exclude<CellValue, null>[] {
  return sources.flatMap(({ sheet: name, range }) => {
    const sheet = book.sheets.find((one) => one.name === name)!;
    const cells: Exclude<CellValue, null>[] = [];
    for (let r = range.top; r <= range.bottom; r += 1)
      for (let c = range.left; c <= range.right; c += 1) {
        const value = valueAt(sheet, r, c);
        if (value !== null) cells.push(value);
      }
    return cells;
  });
}

/** What the listed cells say by themselves; null for a figure that follows from others. */
function saidByCells(book: WorkbookSnapshot, figure: Figure): number | null {
  const cells = cellsOf(book, figure);
  const numbers = cells.filter((cell) => typeof cell === "number");
  const sum = numbers.reduce((total, one) => total + one, 0);
  if (figure.tally === "sum") return figure.unit === "yuan" ? Math.round(sum * 100) : sum;
  if (figure.tally === "cells") return cells.length;
  if (figure.tally === "sumOrOne") return sum + cells.length - numbers.length;
  return figure.tally === "people"
    ? new Set(cells.map((cell) => String(cell).replace(/\s/gu, ""))).size
    : null;
}

/** The figures that follow from others, worked out from those. */
const FOLLOWS: Readonly<Record<string, (of: (id: string) => number) => number>> = {
  "funds.balance": (of) => of("funds.income") - of("funds.expense"),
  "study.rate": (of) => of("study.attendance") / (of("study.days") * of("volunteer.count")),
};

const understood = (book: WorkbookSnapshot) =>
  runToEnd(fitWorkbook(book, { remembered: [], corrections: [] }));

test("the parts of the sample stand where this test takes them to stand", () => {
  const { sheets } = understood(sampleBook());
  for (const { name, first, count } of SHEETS) {
    const table = sheets.find((one) => one.sheet === name)?.tables[0];
    expect([name, table?.dataRows]).toEqual([name, { first: first - 1, last: first + count - 2 }]);
  }
});

const months = fc.constantFrom(
  { firstMonth: 1, lastMonth: 12 },
  ...[1, 2].map((half) => monthsOfPart("half", half)),
  monthsOfPart("quarter", 3),
);

test("every figure is the sum over its listed cells, after any change, in a year as in a half of it", () => {
  fc.assert(
    fc.property(edits, months, (list, stretch) => {
      const book = list.reduce(applied, sampleBook());
      const { figures } = runToEnd(buildSummary(understood(book), { year: 2020, months: stretch }));
      const of = (id: string): number => figures.find((figure) => figure.id === id)?.value ?? NaN;
      for (const figure of figures) {
        const said =
          figure.id === "study.days"
            ? stretch.lastMonth - stretch.firstMonth + 1
            : (saidByCells(book, figure) ?? FOLLOWS[figure.id]!(of));
        expect([figure.id, figure.value]).toEqual([figure.id, said]);
      }
    }),
    { numRuns: 60 },
  );
});

test("and each live formula over the registers yields what its cell shows", () => {
  fc.assert(
    fc.property(edits, months, (list, stretch) => {
      const book = list.reduce(applied, sampleBook());
      const fit = understood(book);
      const { rows } = runToEnd(
        buildSummaryDocument({
          summary: { ...runToEnd(buildSummary(fit, { year: 2020, months: stretch })), year: 2020 },
          fit,
          snapshot: book,
          sheetName: "年度汇总",
          texts: zhSummarySheet,
          madeOn: "2020年12月31日",
        }),
      );
      const live = rows.flatMap(({ cells }) =>
        cells.filter((cell) => cell?.formula?.includes("!") && !cell.isHosts),
      );
      expect(live.length).toBeGreaterThan(20);
      for (const cell of live)
        expect(evaluateFormula(cell!.formula!, book)).toBeCloseTo(Number(cell!.value), 6);
    }),
    { numRuns: 20 },
  );
});

/** Of the workbook of several years: its rows of money, and where that stands. */
const OF_YEARS = [
  { name: "经费支出", rows: 26, column: 3 },
  { name: "走访慰问", rows: 10, column: 4 },
  { name: "经费收入", rows: 6, column: 3 },
] as const;

const editsOfYears = fc.array(
  fc.tuple(fc.constantFrom(...OF_YEARS), fc.nat(), fc.option(fc.integer({ min: 1, max: 99_999 }))),
  { minLength: 1, maxLength: 5 },
);

test("several years: every figure is the sum over its cells, every formula yields its cell, after any change", () => {
  fc.assert(
    fc.property(editsOfYears, (list) => {
      const book = list.reduce(
        (before, [{ name, rows, column }, row, fen]) =>
          withCell(before, name, 3 + (row % rows), column, fen === null ? null : fen / 100),
        fiveYears,
      );
      const { trend } = summedUp(book, 2020);
      for (const { year, figures } of trend!.years)
        for (const [id, figure] of figures) {
          const said = saidByCells(book, figure);
          if (said !== null) expect([year, id, figure.value]).toEqual([year, id, said]);
        }
      const cells = summarySheetOf(book, 2020).rows.flatMap((row) => row.cells);
      const live = cells.filter((cell) => cell?.formula?.includes("!") && !cell.isHosts);
      expect(live.length).toBeGreaterThan(50);
      for (const cell of live)
        expect(evaluateFormula(cell!.formula!, book)).toBeCloseTo(Number(cell!.value), 6);
    }),
    { numRuns: 30 },
  );
});

test("a record more, a record less and another amount change the figure by exactly that", () => {
  const spent = (book: WorkbookSnapshot): number =>
    runToEnd(buildSummary(understood(book), { year: 2020 })).figures.find(({ id }) => id === "funds.expense")!
      .value;
  const book = sampleBook();
  const whole = spent(book);
  expect(spent(withCell(book, "经费支出", 5, 4, 181.25))).toBe(whole + 125);
  expect(spent(withRowTwice(book, "经费支出", 5))).toBe(whole + 18_000);
  expect(spent(withoutRow(book, "经费支出", 5))).toBe(whole - 18_000);
});
