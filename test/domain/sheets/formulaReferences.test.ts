import { afterInsertion, copiedDown } from "../../../src/domain/sheets/formulaReferences";

test.each([
  ["=D6*E6", 1, "=D7*E7"],
  ["=F5+D6-E6", 2, "=F7+D8-E8"],
  ["=D6*$E$2", 1, "=D7*$E$2"],
  ["=SUM(D$4:D6)", 1, "=SUM(D$4:D7)"],
  ['=IF(B6="A1","E6",VLOOKUP(B6,标准!$A$2:$B$9,2,0))', 1, '=IF(B7="A1","E6",VLOOKUP(B7,标准!$A$2:$B$9,2,0))'],
  ["='2020年 支出'!A6+LOG10(A6)", 1, "='2020年 支出'!A7+LOG10(A7)"],
  ["=表1[[#This Row],[金额A1]]*2", 1, "=表1[[#This Row],[金额A1]]*2"],
  ["=A1", -1, "=#REF!"],
  ["=ROW()-3", 1, "=ROW()-3"],
  ["=SUM(A:A)", 1, "=SUM(A:A)"],
])("%s copied %i rows down is %s", (formula, rows, expected) => {
  expect(copiedDown(formula, rows)).toBe(expected);
});

const inserted = { sheet: "经费支出", before: 6, count: 2 };

test.each([
  ["=SUM(E4:E6)", "经费支出", "=SUM(E4:E6)"],
  ["=SUM(E4:E7)", "经费支出", "=SUM(E4:E9)"],
  ["=E7-$E$8", "经费支出", "=E9-$E$10"],
  ["=E7", "汇总", "=E7"],
  ["=经费支出!E7+'经费支出'!7:8", "汇总", "=经费支出!E9+'经费支出'!9:10"],
  ['="E7"&E7', "经费支出", '="E7"&E9'],
])("%s on %s becomes %s when two rows come in before row 7", (formula, own, expected) => {
  expect(afterInsertion(formula, own, inserted)).toBe(expected);
});
