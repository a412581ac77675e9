import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { awards, donations, expenses, visits } from "../../../support/registerSheets";
import { dateCell, snapshotOf } from "../../../support/snapshotOf";

const DAY = dateCell("2020-09-18");

test("zero and less than nothing are told in each kind that pays or takes in", () => {
  const sheets = [
    expenses([
      [1, DAY, "茶水", 0, null],
      [2, DAY, "退款", -40, null],
      [3, DAY, "书籍", 0.01, null],
    ]),
    awards([
      [1, "王小禾", "三好学生", 0],
      [2, "李小麦", "三好学生", 100],
    ]),
    visits([
      [DAY, "王小禾", 0, null],
      [DAY, "李小麦", 200, null],
    ]),
    donations([
      ["赵大江", -5, "2020.3.5"],
      ["钱大海", 5, "2020.3.5"],
    ]),
  ];
  expect(placesFound("amount-not-positive", sheets)).toEqual([
    "经费支出!D3",
    "经费支出!D4",
    "奖学奖优!D3",
    "走访!C3",
    "捐款!B3",
  ]);
});

test("a visit with goods may bring no money", () => {
  expect(
    placesFound("amount-not-positive", [
      visits([
        [DAY, "王小禾", 0, "书包"],
        [DAY, "李小麦", 200, null],
      ]),
    ]),
  ).toEqual([]);
});

test("the other side of a ledger is none of this one", () => {
  const ledger = snapshotOf(
    [
      ["经费收支明细账"],
      ["日期", "摘要", "收入金额", "支出金额"],
      [DAY, "局机关拨款", 3000, 0],
      [DAY, "茶水", 0, 120],
      [DAY, "书籍", null, 60],
    ],
    { name: "收支" },
  );
  expect(placesFound("amount-not-positive", [ledger])).toEqual([]);
});

test.each([
  [0, "“金额”是 0。没有发生的不用登记，漏填的请补上。"],
  [-40, "“金额”是 -40.00元，是负数。冲回以前的一笔请在备注里写明冲的是哪一笔，写错的请改正。"],
])("its words for %p", (amount, words) => {
  const [one] = checkSheets("amount-not-positive", [
    expenses([
      [1, DAY, "茶水", amount, null],
      [2, DAY, "书籍", 9, null],
    ]),
  ]).findings;
  expect(finding(one!)).toBe(`『经费支出』D3（茶水）：${words}`);
});
