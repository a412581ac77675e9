// After any edit the rows read again give what fitting anew gives, or it is said that everything has to be read.

import fc from "fast-check";
import { fitWorkbook } from "../../../../src/domain/fitting/fitWorkbook";
import { refitRows } from "../../../../src/domain/fitting/rereading/refitRows";
import { patchSnapshot } from "../../../../src/domain/sheets/patchSnapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../../src/domain/stepwise";
import { editedCell } from "../../../support/cellEdits";
import { awardSheet, committeeBook, expenseSheet } from "../../../support/committeeBook";
import { layouts } from "../../../support/layouts/layouts";
import { sampleBook } from "../../../support/sampleBook";
import { dateCell, formulaCell, type GridCell } from "../../../support/snapshotOf";
import { workbookOf } from "../../../support/workbookOf";

interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

function refit(book: WorkbookSnapshot, edits: readonly Edit[]) {
  const fit = runToEnd(fitWorkbook(book));
  const blocks = edits.map(({ sheet, row, column, cell }) => editedCell(sheet, row, column, cell));
  const patched = patchSnapshot(book, blocks);
  if (patched === null) return null;
  const again = refitRows(fit, book, patched.snapshot, patched.changes);
  return again === null ? null : { ...again, anew: runToEnd(fitWorkbook(patched.snapshot)) };
}

const value = fc.constantFrom<GridCell>(
  null,
  "",
  "王小五",
  "王　小五",
  "三好学生",
  "收入",
  "支出",
  "小计",
  "合计",
  "备注：无",
  "日期",
  "金额",
  "2020.9.18",
  "9月",
  "200元",
  "√",
  "缺",
  0,
  1,
  18,
  100,
  200,
  43_000,
  -5,
  110_101,
  dateCell("2020-09-18"),
  formulaCell("=SUM(C3:C5)", 12),
  formulaCell("=1+1", 2),
  true,
  "#REF!",
);

function editOf(sheets: readonly SheetSnapshot[]): fc.Arbitrary<Edit> {
  return fc.constantFrom(...sheets).chain((sheet) =>
    fc.record({
      sheet: fc.constant(sheet.name),
      row: fc.nat(sheet.rows.length),
      column: fc.nat(Math.max(1, ...sheet.rows.map((row) => row.length))),
      cell: value,
    }),
  );
}

function expectSame(book: WorkbookSnapshot, edits: readonly Edit[]): boolean {
  const again = refit(book, edits);
  if (again === null) return false;
  expect(again.fit).toEqual(again.anew);
  return true;
}

const unmerged = (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, merges: null });

test.each([
  ["as files tell merges", layouts.map(({ sheet }) => sheet)],
  ["where nobody tells merges", layouts.map(({ sheet }) => unmerged(sheet))],
])("in every layout, %s", (_, sheets) => {
  let narrow = 0;
  fc.assert(
    fc.property(
      fc
        .constantFrom(...sheets)
        .chain((sheet) =>
          fc.tuple(fc.constant(workbookOf(sheet)), fc.array(editOf([sheet]), { minLength: 1, maxLength: 2 })),
        ),
      ([book, edits]) => {
        if (expectSame(book, edits)) narrow += 1;
      },
    ),
    { numRuns: 250 },
  );
  expect(narrow).toBeGreaterThan(15);
});

test("in the sample workbook, over several sheets", () => {
  const book = sampleBook();
  let narrow = 0;
  fc.assert(
    fc.property(fc.array(editOf(book.sheets), { minLength: 1, maxLength: 3 }), (edits) => {
      if (expectSame(book, edits)) narrow += 1;
    }),
    { numRuns: 30 },
  );
  expect(narrow).toBeGreaterThan(0);
});

const sheet = expenseSheet.name;

test.each<[string, Edit, readonly number[]]>([
  ["an amount", { sheet, row: 4, column: 3, cell: 250 }, [4]],
  ["an amount that is emptied", { sheet, row: 3, column: 3, cell: null }, [3]],
  ["a date that becomes unreadable", { sheet, row: 3, column: 0, cell: "待定" }, [3]],
])("%s is read again by itself", (_, edit, rows) => {
  const again = refit(committeeBook, [edit]);
  expect(again?.reread).toEqual([{ sheet, rows: new Set(rows) }]);
  expect(again?.fit).toEqual(again?.anew);
});

test("an amount and the total that follows it, over a foot", () => {
  const book = sampleBook();
  const name = "经费支出";
  const rows = book.sheets.find((one) => one.name === name)!.rows;
  const total = rows.findIndex(([label]) => label === "合  计");
  const again = refit(book, [
    { sheet: name, row: 5, column: 4, cell: -5 },
    { sheet: name, row: total, column: 4, cell: formulaCell(`=SUM(E4:E${total})`, 3745) },
  ]);
  expect(again?.reread).toEqual([{ sheet: name, rows: new Set([5, total]) }]);
  expect(again?.fit).toEqual(again?.anew);
});

test.each<[string, Edit]>([
  ["a heading", { sheet, row: 1, column: 3, cell: "收入金额" }],
  ["the title", { sheet, row: 0, column: 0, cell: "2021年经费收入" }],
  ["a row below the last", { sheet, row: 7, column: 0, cell: "2020年9月20日" }],
  ["a total's label", { sheet: awardSheet.name, row: 5, column: 0, cell: "甲小四" }],
  ["a row that becomes a total", { sheet, row: 4, column: 0, cell: "合计" }],
  ["a cell beside the table", { sheet, row: 4, column: 9, cell: "？" }],
])("%s needs the whole", (_, edit) => {
  expect(refit(committeeBook, [edit])).toBeNull();
});
