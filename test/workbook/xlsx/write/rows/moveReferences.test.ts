import {
  moveNamed,
  moveReferences,
  type RowMove,
} from "../../../../../src/workbook/xlsx/write/rows/moveReferences";

const SHEETS = ["经费支出", "2020年 支出", "1月", "2月", "3月"];
/** Two rows above row 6. */
const INSERTED: RowMove = {
  sheet: "经费支出",
  sheets: SHEETS,
  shift: { kind: "insert", before: 5, count: 2 },
};
const MONTH: RowMove = { ...INSERTED, sheet: "2月" };
/** Rows 6 and 7 go. */
const REMOVED: RowMove = { ...INSERTED, shift: { kind: "remove", first: 5, last: 6 } };

test.each([
  ["A5+A6", "A5+A8"],
  ["$A$6+a6", "$A$8+a8"],
  ["SUM(C3:C5)", "SUM(C3:C5)"],
  ["SUM(C3:C6)", "SUM(C3:C8)"],
  ["SUM(C9:C3)", "SUM(C11:C3)"],
  ["SUM(C:C)+SUM(3:5)+SUM($3:$6)", "SUM(C:C)+SUM(3:5)+SUM($3:$8)"],
  ["SUM(C3:C1048576)", "SUM(C3:C1048576)"],
  ["\"A6\"&A6&'经费支出'!A6", "\"A6\"&A8&'经费支出'!A8"],
  ["经费支出!A6+'2020年 支出'!A6", "经费支出!A8+'2020年 支出'!A6"],
  ["[1]经费支出!A6", "[1]经费支出!A6"],
  ["表1[[#This Row],[金额]]+LOG10(A6)+表A6", "表1[[#This Row],[金额]]+LOG10(A8)+表A6"],
  ["SUM(C3:INDEX(C:C,9))", "SUM(C3:INDEX(C:C,9))"],
  ["_xlfn.ANCHORARRAY(A6)+{6,7}", "_xlfn.ANCHORARRAY(A8)+{6,7}"],
  ["经费支出!#REF!+#REF!", "经费支出!#REF!+#REF!"],
  [" A6 +  B6 ", " A8 +  B8 "],
])("%s in the sheet itself becomes %s", (formula, expected) => {
  expect(moveReferences(formula, "经费支出", INSERTED)).toBe(expected);
});

test.each([
  ["A6", "A6"],
  ["经费支出!A6", "经费支出!A8"],
  ["经费支出!A6:B9", "经费支出!A8:B11"],
])("%s in another sheet becomes %s", (formula, expected) => {
  expect(moveReferences(formula, "1月", INSERTED)).toBe(expected);
});

test.each([
  ["A6+A8", "#REF!+A6"],
  ["SUM(A6:A7)", "SUM(#REF!)"],
  ["SUM(A3:A6)+SUM(A7:A9)", "SUM(A3:A5)+SUM(A6:A7)"],
  ["经费支出!A6", "经费支出!#REF!"],
])("%s becomes %s where rows go", (formula, expected) => {
  expect(moveReferences(formula, "经费支出", REMOVED)).toBe(expected);
});

test("over several sheets: refused where the row would move in one of them, else left", () => {
  expect(() => moveReferences("SUM('1月:3月'!D20)", "经费支出", MONTH)).toThrow("rows-fixed");
  expect(moveReferences("SUM('1月:3月'!D2)", "经费支出", MONTH)).toBe("SUM('1月:3月'!D2)");
  expect(moveReferences("SUM('1月:3月'!D20)", "经费支出", INSERTED)).toBe("SUM('1月:3月'!D20)");
});

test("what cannot be read for certain is refused, where it would be changed", () => {
  expect(() => moveReferences("DDE|经费支出!A6", "1月", INSERTED)).toThrow("rows-fixed");
  expect(moveReferences("DDE|经费支出!A1", "1月", INSERTED)).toBe("DDE|经费支出!A1");
});

test("of names what is relative stays: it says how far away", () => {
  expect(moveNamed("经费支出!$A$6:$B$9,经费支出!$3:$6", INSERTED)).toBe("经费支出!$A$8:$B$11,经费支出!$3:$8");
  expect(moveNamed("经费支出!$A6", INSERTED)).toBe("经费支出!$A6");
});
