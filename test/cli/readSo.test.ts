// The readings of the command's contract (DESIGN §4, "Read so"), one by one, in the shape that scripts read.

import { fitJson, type TableJson } from "../../src/cli/fitJson";
import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../src/domain/stepwise";
import { buildSummary } from "../../src/domain/summary/buildSummary";
import { formulaCell, snapshotOf, type Grid, type SnapshotOptions } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

function fitOf(grid: Grid, options: SnapshotOptions = {}) {
  return runToEnd(fitWorkbook(workbookOf(snapshotOf(grid, { name: "Sheet1", ...options }))));
}

function tablesOf(grid: Grid, options?: SnapshotOptions): readonly TableJson[] {
  return fitJson(fitOf(grid, options)).sheets[0]!.tables;
}

const VISIT_HEADINGS = ["序号", "走访日期", "慰问对象", "慰问金"];
const VISITS: Grid = [
  [1, "2020.9.18", "王小禾", 200],
  [2, "2020.9.18", "李小麦", 200],
];

describe("dataRows ends at the last record", () => {
  const cases: readonly (readonly [string, Grid, Partial<TableJson>])[] = [
    [
      "rows that only wait to be filled lie outside",
      [["走访慰问登记表"], VISIT_HEADINGS, ...VISITS, [3], [4], [5]],
      { headerRows: [2, 2], dataRows: [3, 4], records: 2 },
    ],
    [
      "so do rows with a formula that comes to nothing",
      [
        ["走访慰问登记表"],
        VISIT_HEADINGS,
        ...VISITS,
        [3, null, null, formulaCell("=B5*0", 0)],
        [4, null, null, formulaCell("=B6*0", 0)],
      ],
      { headerRows: [2, 2], dataRows: [3, 4], records: 2 },
    ],
    [
      "a row of codes lies outside the data and outside the header",
      [["走访慰问登记表"], VISIT_HEADINGS, ["甲", "乙", 1, 2], ...VISITS],
      { headerRows: [2, 2], dataRows: [4, 5], records: 2 },
    ],
    [
      "totals and footers lie outside",
      [
        ["走访慰问登记表"],
        VISIT_HEADINGS,
        ...VISITS,
        ["合计", null, null, 400],
        ["制表人：赵大江", null, "负责人：钱大海"],
      ],
      { headerRows: [2, 2], dataRows: [3, 4], totalRows: [5], footerRows: [6], records: 2 },
    ],
    [
      "subtotals among the records are no records",
      [
        ["走访慰问登记表"],
        VISIT_HEADINGS,
        VISITS[0]!,
        ["小计", null, null, 200],
        VISITS[1]!,
        ["小计", null, null, 200],
        ["合计", null, null, 400],
      ],
      { dataRows: [3, 5], totalRows: [4, 6, 7], records: 2 },
    ],
    [
      "a template without records has none",
      [["走访慰问登记表"], VISIT_HEADINGS, [1], [2], [3]],
      { headerRows: [2, 2], dataRows: null, records: 0 },
    ],
  ];

  test.each(cases)("%s", (_, grid, expected) => {
    expect(tablesOf(grid)).toEqual([expect.objectContaining({ kind: "visit", ...expected })]);
  });
});

test("records are the rows whose needed fields can all be read, hidden rows included", () => {
  const grid: Grid = [
    ["走访慰问登记表"],
    VISIT_HEADINGS,
    ...VISITS,
    [3, "某日", "陈小穗", 200],
    [4, "2020.9.20", null, 200],
  ];
  const [table] = tablesOf(grid, { hiddenRows: [4] });
  expect([table!.records, table!.dataRows]).toEqual([2, [3, 6]]);
});

const LEDGER: Grid = [
  ["2020年1月5日", "局拨经费", 3000, null],
  ["2020年6月1日", "学习书籍", null, 400],
  ["2020年9月18日", "慰问金", null, 800],
];

test("a ledger of income and outlay is two entries over the same rows, each with its own records", () => {
  const tables = tablesOf([["经费收支登记表"], ["日期", "摘要", "收入金额", "支出金额"], ...LEDGER]);
  expect(
    tables.map(({ kind, headerRows, dataRows, records }) => ({ kind, headerRows, dataRows, records })),
  ).toEqual([
    { kind: "expense", headerRows: [2, 2], dataRows: [3, 5], records: 2 },
    { kind: "income", headerRows: [2, 2], dataRows: [3, 5], records: 1 },
  ]);
});

test("so is one that is signed in one column", () => {
  const rows = LEDGER.map(([date, what, income, outlay]) => [date, what, income ?? -Number(outlay)]);
  const tables = tablesOf([["经费收支登记表"], ["日期", "摘要", "收支金额"], ...rows]);
  expect(tables.map(({ kind, records }) => [kind, records])).toEqual([
    ["expense", 2],
    ["income", 1],
  ]);
});

test("halves side by side are an entry each", () => {
  const tables = tablesOf([
    ["学习签到表"],
    ["日期：2020年9月15日"],
    ["姓名", "签到", "姓名", "签到"],
    ["赵大江", "赵大江", "钱大海", "钱大海"],
    ["孙大川", "孙大川", "吴大岭", null],
  ]);
  expect(
    tables.map(({ kind, headerRows, columns }) => [kind, headerRows, columns.map(({ column }) => column)]),
  ).toEqual([
    ["study", [3, 3], ["A", "B"]],
    ["study", [3, 3], ["C", "D"]],
  ]);
});

test("in a sign-in matrix each date column has field date, and records counts the sign-ins", () => {
  const [table] = tablesOf(
    [
      ["2020年学习签到表"],
      ["序号", "姓名", "1月15日", "2月15日", "3月15日"],
      [1, "赵大江", "√", "√", null],
      [2, "钱大海", "√", null, "√"],
    ],
    { name: "学习签到" },
  );
  expect(table!.columns.map(({ field }) => field)).toEqual([null, "person", "date", "date", "date"]);
  expect([table!.kind, table!.dataRows, table!.records]).toEqual(["study", [3, 4], 4]);
});

test("several registers stacked in one sheet are an entry each", () => {
  const tables = tablesOf([
    ["走访慰问登记表"],
    VISIT_HEADINGS,
    ...VISITS,
    [],
    ["捐款登记表"],
    ["捐款人", "捐款金额", "日期"],
    ["赵大江", 100, "2020.2.10"],
  ]);
  expect(tables.map(({ kind, headerRows, dataRows }) => [kind, headerRows, dataRows])).toEqual([
    ["visit", [2, 2], [3, 4]],
    ["donation", [7, 7], [8, 8]],
  ]);
});

test("by default the year is the one most records fall in", () => {
  const rows: Grid = [...VISITS, [3, "2019.9.18", "陈小穗", 200]];
  const grid: Grid = [["走访慰问登记表"], VISIT_HEADINGS, ...rows];
  expect(runToEnd(buildSummary(fitOf(grid), { year: null })).year).toBe(2020);
  expect(runToEnd(buildSummary(fitOf(grid), { year: 2019 })).year).toBe(2019);
});

test.each(["Sheet1", "工资表", "奖学奖优"])(
  "the sheet's content tells what it is, even under the name %s",
  (name) => {
    const [table] = tablesOf([["走访慰问登记表"], VISIT_HEADINGS, ...VISITS], { name });
    expect(table!.kind).toBe("visit");
  },
);

test("10,000 yuan: the unit is the heading's or the line's above the table", () => {
  const inHeading = tablesOf([["捐款登记表"], ["捐款人", "金额（万元）"], ["赵大江", 1.2]]);
  const above = tablesOf([["捐款登记表"], ["单位：万元"], ["捐款人", "金额"], ["赵大江", 1.2]]);
  const plain = tablesOf([["捐款登记表"], ["捐款人", "金额"], ["赵大江", 1.2]]);
  expect([inHeading, above, plain].map(([table]) => table!.unit)).toEqual(["wan", "wan", "yuan"]);
});
