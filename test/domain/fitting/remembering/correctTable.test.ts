// What the clerk says about a table on the screen holds at once, and nothing else changes with it.

import type { TableFit, WorkbookFit } from "../../../../src/domain/fitting/fit";
import { fitWorkbook } from "../../../../src/domain/fitting/fitWorkbook";
import {
  correctTable,
  settleCorrections,
  type TableChange,
} from "../../../../src/domain/fitting/remembering/correctTable";
import type { Correction } from "../../../../src/domain/fitting/remembering/remembered";
import { runToEnd } from "../../../../src/domain/stepwise";
import { snapshotOf, type Grid } from "../../../support/snapshotOf";
import { workbookOf } from "../../../support/workbookOf";

type Sides = readonly [TableFit, ...TableFit[]];

function fitted(grid: Grid, corrections: readonly Correction[]): WorkbookFit {
  const workbook = workbookOf(snapshotOf(grid, { name: "登记" }));
  return runToEnd(fitWorkbook(workbook, { remembered: [], corrections }));
}

function fitGrid(grid: Grid, corrections: readonly Correction[]): readonly TableFit[] {
  return fitted(grid, corrections).sheets[0]!.tables;
}

/** The fits after changes made one after the other, each to the tables of the header row given (as Excel counts). */
function correct(grid: Grid, ...changes: readonly (TableChange & { readonly headerRow: number })[]) {
  let corrections: readonly Correction[] = [];
  for (const { headerRow, ...change } of changes) {
    const sides = fitGrid(grid, corrections).filter(({ headerRows }) => headerRows.last === headerRow - 1);
    corrections = correctTable(corrections, "登记", sides as unknown as Sides, change);
    corrections = settleCorrections(corrections, fitted(grid, corrections));
  }
  return { corrections, tables: fitGrid(grid, corrections) };
}

function after(...all: Parameters<typeof correct>): readonly TableFit[] {
  return correct(...all).tables;
}

const describeTable = ({ kind, headerRows, columns, records }: TableFit) => ({
  kind,
  header: headerRows.first + 1,
  fields: columns.map(({ field }) => field),
  records: records.length,
});

const VISITS: Grid = [
  ["走访慰问登记表"],
  ["日期", "慰问对象", "慰问金", "经手"],
  ["2020.9.18", "王小禾", 200, "赵大江"],
  ["2020.9.18", "李小麦", 200, "赵大江"],
];

test("as the program sees it", () => {
  expect(after(VISITS).map(describeTable)).toEqual([
    { kind: "visit", header: 2, fields: ["date", "person", "cash", null], records: 2 },
  ]);
});

test("another kind: its columns are found anew, and nothing is left to doubt", () => {
  const [table, ...more] = after(VISITS, { what: "kind", kind: "donation", headerRow: 2 });
  expect(more).toEqual([]);
  expect([table!.kind, table!.confidence, table!.isAgreed]).toEqual(["donation", 1, true]);
});

test("no register", () => {
  const [table] = after(VISITS, { what: "kind", kind: null, headerRow: 2 });
  expect([table!.kind, table!.isAgreed, table!.records.length]).toEqual([null, true, 0]);
});

test("another field for a column: the others stay, and the column that had the field has none", () => {
  const fields = (...changes: Parameters<typeof after> extends [Grid, ...infer C] ? C : never) =>
    after(VISITS, ...changes)[0]!.columns.map(({ field }) => field);
  expect(fields({ what: "field", columnIndex: 3, field: "visitors", headerRow: 2 })).toEqual([
    "date",
    "person",
    "cash",
    "visitors",
  ]);
  expect(fields({ what: "field", columnIndex: 3, field: "person", headerRow: 2 })).toEqual([
    "date",
    null,
    "cash",
    "person",
  ]);
  expect(
    fields(
      { what: "field", columnIndex: 2, field: null, headerRow: 2 },
      { what: "field", columnIndex: 3, field: "remark", headerRow: 2 },
    ),
  ).toEqual(["date", "person", null, "remark"]);
});

test("a column without a heading can be given one of the fields", () => {
  const grid: Grid = [VISITS[0]!, ["日期", "慰问对象", null, "备注"], ...VISITS.slice(2)];
  const [table] = after(grid, { what: "field", columnIndex: 2, field: "cash", headerRow: 2 });
  expect(table!.records.map(({ fields }) => fields.cash)).toEqual([20_000, 20_000]);
});

const MISLEADING: Grid = [
  ["走访日期", "慰问对象", "慰问金"],
  ["（以下由各站填写）"],
  ["哪天", "哪个", "多少"],
  ["2020.9.18", "王小禾", 200],
  ["2020.9.18", "李小麦", 200],
];

test("other header rows: what stands above them is no table any more", () => {
  const tables = after(
    MISLEADING,
    { what: "header", rows: { first: 2, last: 2 }, headerRow: 3 },
    { what: "kind", kind: "visit", headerRow: 3 },
    { what: "field", columnIndex: 1, field: "person", headerRow: 3 },
    { what: "field", columnIndex: 0, field: "date", headerRow: 3 },
  );
  expect(tables.map(describeTable)).toEqual([
    { kind: "visit", header: 3, fields: ["date", "person", null], records: 2 },
  ]);
});

test("a header pointed out within a table ends it, and begins another", () => {
  const grid: Grid = [...VISITS, ["甲", "乙", "丙"], ["2020.9.20", "陈小穗", 200]];
  const tables = after(grid, { what: "header", rows: { first: 4, last: 4 }, headerRow: 2 });
  expect(tables.map(describeTable)).toEqual([
    { kind: "visit", header: 2, fields: ["date", "person", "cash", null], records: 2 },
    { kind: null, header: 5, fields: [null, null, null], records: 0 },
  ]);
});

const LEDGER: Grid = [
  ["经费收支登记表"],
  ["日期", "摘要", "收入金额", "支出金额"],
  ["2020.1.5", "局拨经费", 3000, null],
  ["2020.6.1", "学习书籍", null, 400],
];

test("a ledger's side keeps its fields when the other's change; one kind ends the ledger", () => {
  const before = after(LEDGER).map(describeTable);
  expect(before.map(({ kind }) => kind)).toEqual(["expense", "income"]);
  const expense = after(LEDGER, { what: "field", columnIndex: 1, field: null, headerRow: 2 }).map(
    describeTable,
  );
  expect(expense[0]!.fields).toEqual(["date", null, null, "amount"]);
  expect(expense[1]).toEqual(before[1]);
  const one = after(LEDGER, { what: "kind", kind: "expense", headerRow: 2 }).map(describeTable);
  expect(one.map(({ kind, records }) => [kind, records])).toEqual([["expense", 1]]);
});

test("a table can be said to be a ledger, signed in one column too", () => {
  const grid: Grid = [
    ["账"],
    ["日期", "事", "数"],
    ["2020.1.5", "局拨经费", 3000],
    ["2020.6.1", "学习书籍", -400],
  ];
  const tables = after(
    grid,
    { what: "header", rows: { first: 1, last: 1 }, headerRow: 2 },
    { what: "kind", kind: "ledger", headerRow: 2 },
  );
  expect(tables.map(({ kind }) => kind)).toEqual(["expense", "income"]);
});

test("a table beside another is corrected alone", () => {
  const grid: Grid = [
    ["日期", "慰问对象", "慰问金", null, "日期", "捐款人", "捐款金额"],
    ["2020.9.18", "王小禾", 200, null, "2020.2.10", "赵大江", 100],
    ["2020.9.18", "李小麦", 200, null, "2020.2.10", "钱大海", 150],
  ];
  expect(after(grid).map(({ kind }) => kind)).toEqual(["visit", "donation"]);
  const [left] = fitGrid(grid, []);
  const corrections = correctTable([], "登记", [left!], { what: "kind", kind: null });
  expect(fitGrid(grid, corrections).map(({ kind }) => kind)).toEqual([null, "donation"]);
});

test("what was said still holds when rows and columns come in before the table", () => {
  const { corrections } = correct(
    MISLEADING,
    { what: "header", rows: { first: 2, last: 2 }, headerRow: 3 },
    { what: "kind", kind: "visit", headerRow: 3 },
    { what: "field", columnIndex: 1, field: "person", headerRow: 3 },
    { what: "field", columnIndex: 0, field: "date", headerRow: 3 },
  );
  const moved: Grid = [["附件"], [], ...MISLEADING].map((row) => [null, ...row]);
  expect(fitGrid(moved, corrections).map(describeTable)).toEqual([
    { kind: "visit", header: 5, fields: ["date", "person", null], records: 2 },
  ]);
});
