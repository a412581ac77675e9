import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../../src/domain/stepwise";
import { Unreadable } from "../../../src/domain/values/reading";
import { snapshotOf } from "../../support/snapshotOf";
import { workbookOf, workbookWith } from "../../support/workbookOf";

const header = ["日期", "支出事由", "支出金额", "类别"];

function longSheet(rows: number): ReturnType<typeof snapshotOf> {
  const records = Array.from({ length: rows }, (_, at) => ["2020.1.15", `购买图书${at}`, at + 1, "图书"]);
  return snapshotOf([["经费支出"], header, ...records], { name: "支出" });
}

test("an empty workbook has no sheets", () => {
  expect(runToEnd(fitWorkbook(workbookOf()))).toEqual({ sheets: [], differences: [] });
});

test("progress rises from 0 to 1 and comes often", () => {
  const work = fitWorkbook(workbookOf(longSheet(3000), longSheet(3000)));
  const told: number[] = [];
  for (let step = work.next(); step.done !== true; step = work.next()) told.push(step.value);
  expect(told.length).toBeGreaterThan(6000 / 500);
  expect([...told].sort((one, other) => one - other)).toEqual(told);
  expect(told[0]).toBeGreaterThanOrEqual(0);
  expect(told.at(-1)).toBe(1);
});

test("a record keeps its place, and what could not be read with the reason", () => {
  const sheet = snapshotOf([header, ["2020.1.15", "茶水", 86.5], ["2020.2.30", "图书", "约100元"]], {
    name: "支出",
  });
  const [table] = runToEnd(fitWorkbook(workbookOf(sheet))).sheets[0]!.tables;
  expect(table!.records).toEqual([
    { rowIndex: 1, fields: { date: 18276, purpose: "茶水", amount: 8650, category: null } },
  ]);
  expect(table!.incomplete).toEqual([
    {
      rowIndex: 2,
      fields: {
        date: new Unreadable("no-such-day", "2020.2.30"),
        purpose: "图书",
        amount: new Unreadable("not-an-amount", "约100元"),
        category: null,
      },
    },
  ]);
});

test("the 1904 date system is heeded", () => {
  const sheet = snapshotOf([header, [42814, "茶水", 86.5]], { name: "支出" });
  const inSystem = (dateSystem: 1900 | 1904): unknown =>
    runToEnd(fitWorkbook(workbookWith([sheet], dateSystem))).sheets[0]!.tables[0]!.records[0]!.fields.date;
  expect(Number(inSystem(1904)) - Number(inSystem(1900))).toBe(1462);
});

test("fields given above or among the rows stand in each record", () => {
  const sheet = snapshotOf(
    [
      ["2020年奖励学生名单"],
      ["序号", "学生姓名", "金额"],
      ["一、三好学生（1人）："],
      [1, "王小禾", 100],
      ["二、考取本科"],
      [2, "陈小穗", 200],
    ],
    { name: "奖励" },
  );
  const [table] = runToEnd(fitWorkbook(workbookOf(sheet))).sheets[0]!.tables;
  expect(table!.records.map(({ fields }) => [fields.student, fields.award])).toEqual([
    ["王小禾", "三好学生"],
    ["陈小穗", "考取本科"],
  ]);
});

test("each sign-in of a matrix is a record with its date", () => {
  const sheet = snapshotOf(
    [["2020年学习签到"], ["姓名", "1月15日", "2月15日"], ["赵大江", "√", "√"], ["钱大海", "√", "×"]],
    { name: "学习" },
  );
  const [table] = runToEnd(fitWorkbook(workbookOf(sheet))).sheets[0]!.tables;
  expect(table!.records.map(({ rowIndex, fields }) => [rowIndex, fields.person, fields.date])).toEqual([
    [2, "赵大江", 18276],
    [2, "赵大江", 18307],
    [3, "钱大海", 18276],
  ]);
});

test("categories merged down reach every record they cover", () => {
  const sheet = snapshotOf(
    [
      ["类别", "日期", "支出事由", "支出金额"],
      ["奖优", "2020.6.1", "书", 10],
      [null, "2020.6.1", "笔", 20],
      ["慰问", "2020.9.18", "米", 30],
    ],
    { name: "支出", merges: ["A2:A3"] },
  );
  const [table] = runToEnd(fitWorkbook(workbookOf(sheet))).sheets[0]!.tables;
  expect(table!.records.map(({ fields }) => fields.category)).toEqual(["奖优", "奖优", "慰问"]);
});

test("an account book's month is written once for the days below it", () => {
  const sheet = snapshotOf(
    [
      ["2020年", null, "摘要", "支出金额"],
      ["月", "日", null, null],
      [1, 15, "茶水", 86.5],
      [null, 20, "图书", 40],
      [2, "3日", "象棋", 60],
    ],
    { name: "支出", merges: ["A1:B1", "C1:C2", "D1:D2"] },
  );
  const [table] = runToEnd(fitWorkbook(workbookOf(sheet))).sheets[0]!.tables;
  expect(table!.records.map(({ fields }) => fields.date)).toEqual([18276, 18281, 18295]);
});
