import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { expenseSheet, visitSheet } from "../../../support/paidBook";
import { snapshotOf } from "../../../support/snapshotOf";

const visits = visitSheet([
  ["2020.9.18", "石小麦", 200],
  ["2020.9.18", "田小豆", 200],
  ["2020.9.18", "谷小雨", null],
]);
const one = ["2020.9.18", "慰问金", "走访慰问", 200] as const;

test("of two visits alike and one payment one is named, and that it is one of two; goods alone need none", () => {
  const { findings } = checkSheets("visit-without-expense", [visits, expenseSheet([one])]);
  expect(findings).toHaveLength(1);
  expect(findings[0]!.facts).toMatchObject({ alike: { count: 2, lacking: 1 }, fen: 20_000 });
  expect(finding(findings[0]!)).toContain(
    "2020年9月18日慰问金200.00元，『经费支出』里没有对应的支出。情况相同的有2行，其中1行没有对应的支出，分不出是哪一行，先标在这里。",
  );
});

test("both paid: nothing is said", () => {
  const options = [visits, expenseSheet([one, one])];
  expect(checkSheets("visit-without-expense", options)).toEqual({ findings: [], undecided: [] });
});

test("the nearest expense that has no counterpart either is told", () => {
  const expenses = expenseSheet([one, ["2020.9.18", "慰问金", "走访慰问", 250]]);
  const [first] = checkSheets("visit-without-expense", [visits, expenses]).findings;
  expect(finding(first!)).toContain("最接近的是『经费支出』D5：2020年9月18日250.00元，那一行也没有对上。");
});

test("goods are not matched to the cash", () => {
  const expenses = expenseSheet([one, ["2020.9.18", "慰问物品书包", "走访慰问", 200]]);
  expect(placesFound("visit-without-expense", [visits, expenses])).toHaveLength(1);
});

test("without an expense register nothing can be judged; a register of goods alone asks nothing", () => {
  expect(checkSheets("visit-without-expense", [visits]).undecided).toMatchObject([
    { reason: { code: "no-register", kind: "expense" } },
  ]);
  const goods = snapshotOf(
    [["走访慰问登记表"], ["走访日期", "慰问对象", "慰问物品"], ["2020.9.18", "石小麦", "书包"]],
    { name: "走访慰问" },
  );
  expect(checkSheets("visit-without-expense", [goods])).toEqual({ findings: [], undecided: [] });
});
