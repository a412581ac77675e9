import fc from "fast-check";
import { checkSheets } from "../../../support/checkSheets";
import { expenseRows, renamed } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import type { GridCell } from "../../../support/snapshotOf";

const RULE = "expense-twice";
const HEADINGS = "日期 摘要 费用类别 支出金额 凭证号 发票号码 收款单位";
const line = (...more: readonly GridCell[]): readonly GridCell[] => [
  "2020.6.1",
  "活动用品",
  "活动费",
  300,
  ...more,
];

test.each<[string, readonly GridCell[], readonly GridCell[], string | null]>([
  ["nothing tells them apart", line(null, null, "文具店"), line(null, null, "文具店"), "warning"],
  ["the payee is left out once", line(null, null, "文具店"), line(), "warning"],
  ["the same voucher", line("记-6-1", null, "文具店"), line("记-6-1", null, "文具店"), "error"],
  ["the same invoice", line(null, "05533127"), line(null, "05533127"), "error"],
  ["another invoice", line(null, "05533127"), line(null, "05533128"), null],
  ["another voucher", line("记-6-1"), line("记-6-2"), null],
  ["another payee", line(null, null, "文具店"), line(null, null, "书店"), null],
  ["another amount", line(), ["2020.6.1", "活动用品", "活动费", 301], null],
  ["another day", line(), ["2020.6.2", "活动用品", "活动费", 300], null],
  ["another purpose", line(), ["2020.6.1", "活动茶水", "活动费", 300], null],
  ["words that say there is no invoice", line(null, "票未交"), line(null, "未开"), "warning"],
])("%s", (_, one, other, severity) => {
  const said = severity === null ? [] : [`${severity} 经费支出!B3`, `${severity} 经费支出!B4`];
  expect(saying(RULE, [expenseRows(HEADINGS, one, other)])).toEqual(said);
});

test("a voucher may hold the fuel of two trips on a day", () => {
  const fuel = ["2020.6.1", "走访用车", "油费", 100, "记-6-1"];
  expect(saying(RULE, [expenseRows(HEADINGS, fuel, fuel)])).toEqual([
    "warning 经费支出!B3",
    "warning 经费支出!B4",
  ]);
});

test("a row without a number beside two that have each their own is undecided", () => {
  const sheet = expenseRows(HEADINGS, line(null, "05533127"), line(null, "05533128"), line());
  expect(saying(RULE, [sheet])).toEqual(["? 经费支出 rows-unjudged voucherNo 5"]);
});

test("of many the five nearest are named, in whichever sheet they stand", () => {
  const rows = Array.from({ length: 4 }, () => line());
  const sheets = [expenseRows(HEADINGS, ...rows), renamed(expenseRows(HEADINGS, ...rows), "下半年")];
  const [chinese, english] = sentences(RULE, sheets);
  expect(chinese).toBe(
    "『经费支出』B3（活动用品）：2020年6月1日“活动用品” 300.00元还登记在 『经费支出』B4、B5、B6、『下半年』B3、B4等7处，一笔支出只报一次。重复的请删去；确是两笔的，请填上各自的发票号码或凭证号。",
  );
  expect(english).toContain("and more (7 in all)");
});

test("another order of the rows changes nothing but the places", () => {
  const cell = fc.constantFrom<GridCell>(null, "甲", "乙", "05533127", "05533128", 300, 5);
  const row = fc.tuple(
    fc.constantFrom<GridCell>("2020.6.1", "2020.6.2", "某日"),
    fc.constantFrom<GridCell>("用品", "茶水"),
    cell,
    fc.constantFrom<GridCell>(100, 200, "一百"),
    cell,
    cell,
    cell,
  );
  const shuffled = fc
    .array(row, { minLength: 2, maxLength: 9 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  const keysOf = (rows: readonly (readonly GridCell[])[]) => {
    const first = ["2020.1.1", "会议", "会议费", 10, "记-1", "11111111", "某店"];
    const { findings } = checkSheets(RULE, [expenseRows(HEADINGS, first, ...rows)]);
    return findings.map(({ key, severity }) => `${severity} ${key}`).sort();
  };
  fc.assert(
    fc.property(shuffled, ([rows, others]) => expect(keysOf(others)).toEqual(keysOf(rows))),
    { numRuns: 60 },
  );
});
