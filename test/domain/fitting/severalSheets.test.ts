// Workbooks that spread a register over sheets: one a month, one a person, one a year. Each sheet is a register of its
// own, and its name fills in what its dates leave out.

import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../../src/domain/stepwise";
import { dayNumberOf } from "../../../src/domain/values/date";
import { snapshotOf } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const header = ["日期", "支出事由", "支出金额"];

test("one sheet a month: days take month from the sheet and year from the title", () => {
  const months = ["1月", "2月", "3月"].map((name) =>
    snapshotOf([["2020年经费支出"], header, ["15日", "购买象棋", 60], ["9号", "购买跳棋", 40]], { name }),
  );
  const { sheets } = runToEnd(fitWorkbook(workbookOf(...months)));
  expect(sheets.map(({ tables }) => tables.map(({ kind }) => kind))).toEqual([
    ["expense"],
    ["expense"],
    ["expense"],
  ]);
  const dates = sheets.flatMap(({ tables }) => tables[0]!.records.map(({ fields }) => fields.date));
  expect(dates).toEqual(
    [1, 2, 3].flatMap((month) => [dayNumberOf(2020, month, 15), dayNumberOf(2020, month, 9)]),
  );
});

test("one sheet a year: the sheet's name gives the year, a title with another goes before it", () => {
  const years = [
    snapshotOf([header, ["9月18日", "慰问品", 240]], { name: "2019年支出" }),
    snapshotOf([["2021年经费支出"], header, ["9月18日", "慰问品", 240]], { name: "2020" }),
  ];
  const { sheets } = runToEnd(fitWorkbook(workbookOf(...years)));
  expect(sheets.map(({ tables }) => tables[0]!.records[0]!.fields.date)).toEqual([
    dayNumberOf(2019, 9, 18),
    dayNumberOf(2021, 9, 18),
  ]);
});

test("two years in a title, or none, leave the date without one, and the fit says so", () => {
  const sheet = snapshotOf([["2019—2020学年支出"], header, ["9月18日", "慰问品", 240]], { name: "支出" });
  const [table] = runToEnd(fitWorkbook(workbookOf(sheet))).sheets[0]!.tables;
  expect(table!.records[0]!.fields.date).toEqual({ month: 9, day: 18 });
  expect(table!.unclear).toContainEqual({ code: "year-unknown", rows: [2] });
});

test("when a sheet was filled in says nothing of its records' year", () => {
  const sheet = snapshotOf([["经费支出"], ["填报日期：2021年1月5日"], header, ["9月18日", "慰问品", 240]], {
    name: "支出",
  });
  const [table] = runToEnd(fitWorkbook(workbookOf(sheet))).sheets[0]!.tables;
  expect(table!.year).toBeNull();
});

test("one sheet a person, two registers of a kind beside a roster", () => {
  const persons = ["赵大江", "钱大海"].map((name) =>
    snapshotOf([header, ["2020.9.18", "油费补助", 100]], { name }),
  );
  const roster = snapshotOf([["五老名册"], ["姓名", "性别", "五老类别"], ["赵大江", "男", "老干部"]], {
    name: "名册",
    visibility: "hidden",
  });
  const { sheets } = runToEnd(fitWorkbook(workbookOf(...persons, roster)));
  expect(sheets.map(({ tables }) => tables[0]!.kind)).toEqual(["expense", "expense", "volunteer"]);
});
