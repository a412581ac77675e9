import { proposalsFor } from "../../../src/domain/entry/proposals";
import { SEED_STANDARDS } from "../../../src/domain/settings/seedStandards";
import { bookOf, draftOf, formOf } from "../../support/entries";
import { day } from "../../support/fitOf";
import { snapshotOf } from "../../support/snapshotOf";

const awards = bookOf(
  snapshotOf(
    [
      ["学生姓名", "奖励类别", "金额", "日期"],
      ["王小禾", "三好学生", 100, "2020.6.1"],
    ],
    { name: "奖学奖优" },
  ),
);
const visits = bookOf(
  snapshotOf(
    [
      ["慰问对象", "走访日期", "慰问金"],
      ["王小禾", "2020.6.1", 200],
    ],
    { name: "走访慰问" },
  ),
);
const expenses = bookOf(
  snapshotOf(
    [
      ["日期", "支出事由", "费用类别", "金额", "金额大写"],
      ["2020.6.1", "座谈会茶水", "会务费", 86.5, "人民币捌拾陆元伍角正"],
    ],
    { name: "经费支出" },
  ),
);
const risen = [
  { ...SEED_STANDARDS[0]!, until: day(2020, 8, 31) },
  { ...SEED_STANDARDS[0]!, amount: 150, from: day(2020, 9, 1) },
];

const said = (
  book: typeof awards,
  kind: "award" | "visit" | "expense",
  texts: Record<string, string>,
  standards = SEED_STANDARDS,
) => {
  const form = formOf(book, kind);
  return proposalsFor(form, draftOf(form, texts), { standards }).map(({ key, text }) => `${key} ${text}`);
};

test.each([
  [{ 奖励类别: "三好学生", 学生姓名: "李小麦", 日期: "9.18" }, ["C 100"]],
  [{ 奖励类别: "考取本科", 学生姓名: "李小麦", 日期: "9.18" }, ["C 200"]],
  [{ 奖励类别: "三好学生", 学生姓名: "李小麦、陈小穗", 日期: "9.18" }, ["C 200"]],
  [{ 奖励类别: "三好学生", 学生姓名: "李小麦", 日期: "9.18", 金额: "120" }, []],
  [{ 奖励类别: "书法比赛", 学生姓名: "李小麦", 日期: "9.18" }, []],
])("an award %j has %j proposed", (texts, expected) => {
  expect(said(awards, "award", texts)).toEqual(expected);
});

test("the standard is that of the record's own day", () => {
  const texts = { 奖励类别: "三好学生", 学生姓名: "李小麦" };
  expect(said(awards, "award", { ...texts, 日期: "2020.8.31" }, risen)).toEqual(["C 100"]);
  expect(said(awards, "award", { ...texts, 日期: "2020.9.1" }, risen)).toEqual(["C 150"]);
  expect(said(awards, "award", { ...texts, 日期: "" }, risen)).toEqual([]);
});

test("comfort money for each person of a visit", () => {
  expect(said(visits, "visit", { 慰问对象: "李小麦、陈小穗", 走访日期: "9.18" })).toEqual(["C 400"]);
});

test("fuel, and the amount in words as the sheet writes them", () => {
  const texts = { 日期: "9.18", 支出事由: "走访用车油费", 费用类别: "油费" };
  expect(said(expenses, "expense", texts)).toEqual(["D 100", "E 人民币壹佰元正"]);
  const tea = { 日期: "9.18", 支出事由: "茶水", 费用类别: "会务费" };
  expect(said(expenses, "expense", { ...tea, 金额: "1,470.05元" })).toEqual(["E 人民币壹仟肆佰柒拾元零伍分"]);
  expect(said(expenses, "expense", tea)).toEqual([]);
});
