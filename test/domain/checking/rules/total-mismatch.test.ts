import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { dateCell, formulaCell, snapshotOf, type Grid, type GridCell } from "../../../support/snapshotOf";

const RULE = "total-mismatch";
const DAY = dateCell("2020-06-01");
const row = (amount: GridCell, what = "茶水"): readonly GridCell[] => [DAY, what, amount];
const total = (label: string, amount: GridCell): readonly GridCell[] => [label, null, amount];

const spent = (...rows: Grid) =>
  snapshotOf([["经费支出登记表"], ["日期", "事由", "支出金额"], ...rows], { name: "支出" });

test("a typed total that is one fen off is told, with both sides", () => {
  const { findings } = checkSheets(RULE, [spent(row(100), row(60.05), total("合计", 160.06))]);
  expect(findings).toMatchObject([
    {
      severity: "error",
      cells: [{ rowIndex: 4, columnIndex: 2 }],
      facts: { field: "amount", total: 16_006, sum: 16_005, of: "money", rows: [2, 3] },
    },
  ]);
});

test.each<[string, Grid]>([
  ["a total that is right", [row(100), row(60.05), total("合计", 160.05)]],
  ["sums with the noise of binary fractions", [row(0.1), row(0.2), total("合计", 0.3)]],
  ["amounts and a total that are text", [row("100元"), row("60"), total("合计", "160.00元")]],
  [
    "a total by formula, whatever it shows",
    [row(100), row(60), total("合计", formulaCell("=SUM(C3:C4)", 1))],
  ],
  ["no total written yet", [row(100), row(60), total("合计", null)]],
  [
    "subtotals of their own rows",
    [row(100), row(60), total("小计", 160), row(40), total("小计", 40), total("合计", 200)],
  ],
  [
    "totals month by month",
    [
      row(100),
      total("本月合计", 100),
      total("累计", 100),
      row(60),
      total("本月合计", 60),
      total("累计", 160),
    ],
  ],
  [
    "several tables' totals under one head",
    [row(100), row(60), total("合计", 160), row(40), total("合计", 40)],
  ],
  ["an income taken back", [row(100), row(-40), total("合计", 60)]],
  [
    "a line that bears the sum of those below it",
    [["一、会议", null, 160], row(100), row(60), total("合计", 160)],
  ],
])("%s is in order", (_, rows) => {
  expect(placesFound(RULE, [spent(...rows)])).toEqual([]);
});

test.each<[string, Grid, readonly string[]]>([
  [
    "a subtotal",
    [row(100), row(60), total("小计", 150), row(40), total("小计", 40), total("合计", 200)],
    ["支出!C5"],
  ],
  [
    "the total over subtotals",
    [row(100), total("小计", 100), row(40), total("小计", 40), total("合计", 40)],
    ["支出!C7"],
  ],
  [
    "what has run up",
    [row(100), total("本月合计", 100), row(60), total("本月合计", 60), total("累计", 150)],
    ["支出!C7"],
  ],
])("%s that is wrong is told at its own cell", (_, rows, places) => {
  expect(placesFound(RULE, [spent(...rows)])).toEqual(places);
});

test.each<[string, readonly GridCell[]]>([
  ["in capitals", ["合计：壹佰陆拾元整", null, null]],
  ["in figures", ["共计2人次 总金额160.00元", null, null]],
  ["in two cells", ["共计2人次", null, "总金额160"]],
  ["in both ways", ["合计（大写）：壹佰陆拾元整（¥160.00）", null, null]],
  ["with what it is made of", ["合计160元，其中会议100元", null, null]],
  ["with an average", ["共计2次，平均每次80元", null, null]],
])("a total in words, %s, that is right", (_, words) => {
  expect(placesFound(RULE, [spent(row(100), row(60), words)])).toEqual([]);
});

test.each<[readonly GridCell[], string, object]>([
  [["合计：壹佰元整", null, null], "支出!A5", { total: 10_000, sum: 16_000, of: "money" }],
  [["共计2人次 总金额1,470.00元", null, null], "支出!A5", { total: 147_000, of: "money" }],
  [["共计3人次 总金额160元", null, null], "支出!A5", { total: 3, sum: 2, of: "records" }],
  [["共计2人次", null, "总金额314540755.69"], "支出!C5", { total: 31_454_075_569 }],
])("the total %j is wrong", (words, place, facts) => {
  const sheets = [spent(row(100), row(60), words)];
  expect(placesFound(RULE, sheets)).toEqual([place]);
  expect(checkSheets(RULE, sheets).findings).toMatchObject([{ facts }]);
});

test("a number of persons may be of names or of rows", () => {
  const given = (words: string) =>
    snapshotOf(
      [
        ["走访慰问登记表"],
        ["走访日期", "慰问对象", "慰问金"],
        [DAY, "王小禾", 200],
        [dateCell("2020-09-18"), "王小禾", 200],
        [DAY, "李小麦", 200],
        [words],
      ],
      { name: "走访" },
    );
  expect(placesFound(RULE, [given("共计2人，600元")])).toEqual([]);
  expect(placesFound(RULE, [given("共计3人次，600元")])).toEqual([]);
  expect(placesFound(RULE, [given("共计4人次，600元")])).toEqual(["走访!A6"]);
});

test("columns of numbers are added up too; unit prices are not", () => {
  const sheet = snapshotOf(
    [
      ["设备用具登记表"],
      ["物品名称", "数量", "单价", "金额"],
      ["象棋", 2, 30, 60],
      ["桌子", 3, 100, 300],
      ["合计", 6, 1, 360],
    ],
    { name: "设备" },
  );
  expect(checkSheets(RULE, [sheet]).findings).toMatchObject([
    { severity: "warning", cells: [{ columnIndex: 1 }], facts: { total: 6, sum: 5, of: "number" } },
  ]);
});

test("records below the total are not in it, which is worth a look", () => {
  const { findings } = checkSheets(RULE, [spent(row(100), row(60), total("合计", 160), row(40), row(50))]);
  expect(findings).toMatchObject([{ severity: "warning", facts: { hasRowsBelow: true, sum: 25_000 } }]);
});

test("a formula that adds a subtotal to its own rows is told", () => {
  const rows = [
    row(100),
    row(60),
    total("小计", formulaCell("=SUM(C3:C4)", 160)),
    row(40),
    total("合计", formulaCell("=SUM(C3:C6)", 360)),
  ];
  expect(checkSheets(RULE, [spent(...rows)]).findings).toMatchObject([
    { severity: "error", facts: { total: 36_000, sum: 20_000, doubled: [4] } },
  ]);
});

test("SUBTOTAL passes over subtotals of its kind", () => {
  const rows = [
    row(100),
    row(60),
    total("小计", formulaCell("=SUBTOTAL(9,C3:C4)", 160)),
    row(40),
    total("合计", formulaCell("=SUBTOTAL(9,C3:C6)", 200)),
  ];
  expect(placesFound(RULE, [spent(...rows)])).toEqual([]);
});

test("rows that cannot be read leave it undecided", () => {
  expect(checkSheets(RULE, [spent(row(100), row("待定"), row(5), total("合计", 160))])).toEqual({
    findings: [],
    undecided: [{ rule: RULE, sheet: "支出", reason: { code: "rows-unjudged", rows: [3], field: "amount" } }],
  });
});

test("each side of a ledger has its own total", () => {
  const ledger = snapshotOf(
    [
      ["经费收支明细账"],
      ["日期", "摘要", "收入金额", "支出金额"],
      [DAY, "局机关拨款", 3000, null],
      [DAY, "茶水", null, 120],
      ["合计", null, 3000, 121],
    ],
    { name: "收支" },
  );
  expect(placesFound(RULE, [ledger])).toEqual(["收支!D5"]);
});

test.each<[Grid, string]>([
  [
    [row(100), row(60), total("合计", 170)],
    "C5：合计写的是 170.00元，第3—4行的“金额”加起来是 160.00元，相差 10.00元。请核对哪一边错了，建议用公式求和。",
  ],
  [
    [row(100), row(60), ["共计3人次，160元"]],
    "A5：合计写的是 3人（人次），第3—4行实际有2条记录，相差 1人（人次）。请核对哪一边错了，建议用公式求和。",
  ],
])("its words for %j", (rows, words) => {
  const [one] = checkSheets(RULE, [spent(...rows)]).findings;
  expect(finding(one!)).toBe(`『支出』${words}`);
});
