// The stand-in's formulas: what summaries and registers use, computed as Excel does.

import { textOf } from "../../support/excel/formula/values";
import { workbookFromSnapshot } from "../../support/excel/model/fromSnapshot";
import { dateCell, snapshotOf } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const register = snapshotOf(
  [
    ["日期", "类别", "金额", "文本金额"],
    [dateCell("2020-03-05"), "三好学生", 100, "100"],
    [dateCell("2020-06-01"), "考取本科", 200, "200"],
    [dateCell("2021-03-05"), "三好学生", 100.5, "100"],
    [null, null, null, null],
  ],
  { name: "支出" },
);

function evaluate(formula: string): unknown {
  const workbook = workbookFromSnapshot(workbookOf(register, snapshotOf([[1]], { name: "空 白" })));
  const sheet = workbook.findSheet("空 白")!;
  sheet.setCell(1, 0, { constant: null, formula });
  const value = workbook.valueOf(sheet, 1, 0);
  return typeof value === "object" ? textOf(value) : value;
}

test.each([
  ["=1+2*3^2-4/2", 17],
  ["=-(2+3)%", -0.05],
  ['="共"&2&"人"', "共2人"],
  ["=A1>0", true],
  ["='空 白'!A1+支出!C2", 101],
  ["=SUM(支出!C2:C4,支出!C2)", 500.5],
  ["=SUM(支出!C:C)", 400.5],
  ["=SUM(支出!D2:D4)", 0],
  ["=COUNT(支出!A1:D5)", 6],
  ["=COUNTA(支出!B2:B5)", 3],
  ['=COUNTIF(支出!B2:B4,"三好学生")', 2],
  ['=COUNTIFS(支出!B2:B4,"三*",支出!C2:C4,">100")', 1],
  ['=SUMIF(支出!B2:B4,"三好学生",支出!C2:C4)', 200.5],
  ['=SUMIFS(支出!C2:C4,支出!B2:B4,"<>考取本科",支出!A2:A4,">=44000")', 100.5],
  ["=SUMPRODUCT((YEAR(支出!A2)=2020)*支出!C2:C4)", 400.5],
  ["=SUMPRODUCT(支出!C2:C4,支出!C2:C4)", 60_100.25],
  ["=ROUND(2.345,2)", 2.35],
  ["=DATE(2020,9,18)", 44_092],
  ["=MONTH(支出!A3)", 6],
  ['=IF(支出!C2>支出!C3,"多","少")', "少"],
  ["=IFERROR(1/0,-1)", -1],
  ["=1/0", "#DIV/0!"],
  ['="甲"+1', "#VALUE!"],
  ["=SUM(没有!A1:A3)", "#REF!"],
  ["=NOSUCH(1)", "#NAME?"],
  ["=支出!E9", 0],
])("%s is %s", (formula, expected) => {
  expect(evaluate(formula)).toBe(expected);
});
