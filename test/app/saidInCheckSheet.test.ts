// 检查结果 lists what the clerk has declared beside what has been settled, and says nothing of it where nothing was.

import type { CellValue } from "../../src/domain/sheets/snapshot";
import { zhCheckSheet } from "../../src/texts/zhCheckSheet";
import { expenseSheet, visitSheet } from "../support/paidBook";
import { readSession, type SessionUnderTest } from "../support/sessionOver";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const awards = snapshotOf(
  [
    ["2020年奖学奖优登记表"],
    ["学生姓名", "家长姓名", "奖励类别", "奖励金额", "发放日期"],
    ["王小禾", "王大山", "三好学生", 100, "2020.7.10"],
    ["王小禾", "王二河", "三好学生", 100, "2020.7.10"],
  ],
  { name: "奖学奖优" },
);
const visits = (cash = 200) =>
  visitSheet([
    ["2020.9.1", "石小麦", 200],
    ["2020.9.1", "田小豆", cash],
  ]);
const expenses = expenseSheet([["2020.12.18", "补发慰问金", "走访慰问", 380]]);
const row = (sheet: string, rowIndex: number, about: string) => ({ sheet, rowIndex, about });

async function declared(): Promise<SessionUnderTest> {
  const all = await readSession(workbookOf(awards, visits(), expenses));
  const persons = [2, 3].map((rowIndex) => [{ sheet: "奖学奖优", rowIndex }]);
  await all.session.declareDifferent({ name: "王小禾", kind: "award", persons, note: "堂兄弟" });
  await all.session.pairRows({
    payment: row("经费支出", 3, "补发慰问金 380.00元"),
    grounds: [row("走访慰问", 2, "石小麦"), row("走访慰问", 3, "田小豆")],
    note: "两户合报",
  });
  return all;
}

async function written({ session, workbook }: SessionUnderTest): Promise<readonly (readonly CellValue[])[]> {
  await session.writeCheckSheet();
  return workbook.snapshot().sheets.find(({ name }) => name === "检查结果")!.rows;
}

const titles = Object.values(zhCheckSheet.sections).filter((title) => typeof title === "string");
const sectionsIn = (rows: readonly (readonly CellValue[])[]) =>
  rows.map(([first]) => first).filter((first) => titles.some((title) => title === first));

test("persons of one name a line each, with what tells them apart; each pairing with what is paid", async () => {
  const rows = await written(await declared());
  const { namesakes, pairings } = zhCheckSheet.sections;
  expect(sectionsIn(rows).slice(-2)).toEqual([namesakes, pairings]);
  expect(rows).toContainEqual([1, "王小禾", "奖学奖优", "第1位：家长“王大山”", "堂兄弟"]);
  expect(rows).toContainEqual([2, "王小禾", "奖学奖优", "第2位：家长“王二河”", "堂兄弟"]);
  expect(rows).toContainEqual([1, "补发慰问金 380.00元", null, "石小麦\n田小豆", "两户合报"]);
  expect(rows[2]?.[0]).toContain("；1个姓名记明是同名不同人，1笔支出是手工配对的");
});

test("a pairing that holds no longer says so", async () => {
  const all = await declared();
  all.workbook.change(visits(210));
  const rows = await written(all);
  const said = `两户合报\n${zhCheckSheet.pairingEnded}`;
  expect(rows).toContainEqual([1, "补发慰问金 380.00元", null, "石小麦\n田小豆", said]);
});

test("where nothing was declared there is nothing of it", async () => {
  const rows = await written(await readSession(workbookOf(awards, visits(), expenses)));
  const { namesakes, pairings } = zhCheckSheet.sections;
  expect(sectionsIn(rows)).not.toContain(namesakes);
  expect(sectionsIn(rows)).not.toContain(pairings);
  expect(rows[2]?.[0]).not.toMatch(/同名|配对/u);
});
