import fc from "fast-check";

import { cutFormula, moveFormula, withoutPrefixes } from "../../../../src/workbook/xlsx/read/formulaText";

test.each([
  ["A1+B2", 1, 2, "C2+D3"],
  ["$A1+A$1+$A$1", 1, 1, "$A2+B$1+$A$1"],
  ["SUM(E5:E40)", 3, 0, "SUM(E8:E43)"],
  ["SUM(A:B)+SUM($A:$A)+SUM(1:2)+SUM($1:3)", 1, 1, "SUM(B:C)+SUM($A:$A)+SUM(2:3)+SUM($1:4)"],
  ["经费支出!C3&'2020 年'!C3", 1, 0, "经费支出!C4&'2020 年'!C4"],
  ["'A1''s'!A1", 1, 0, "'A1''s'!A2"],
  ["Q1!A1", 1, 0, "Q1!A2"],
  ['"A1"&A1&"""A1"', 1, 0, '"A1"&A2&"""A1"'],
  ["LOG10(A1)+ATAN2(A1,B1)", 1, 0, "LOG10(A2)+ATAN2(A2,B2)"],
  ["表1[金额]+表1[[#This Row],[A1]]+A1", 1, 0, "表1[金额]+表1[[#This Row],[A1]]+A2"],
  ["[1]Sheet1!A1", 1, 0, "[1]Sheet1!A2"],
  ["税率A1+_A1+A1.b+A1_c+A1", 1, 0, "税率A1+_A1+A1.b+A1_c+A2"],
  ["XFE1+ABCD1+A1", 0, 1, "XFE1+ABCD1+B1"],
  ["1.5E3+A1", 1, 0, "1.5E3+A2"],
  ["A1#", 1, 0, "A2#"],
  ["A1", -1, 0, "#REF!"],
  ["A1:B2", 0, -1, "#REF!:A2"],
  ["XFD1", 0, 1, "#REF!"],
  ["A1048576", 1, 0, "#REF!"],
])("%s moved %d rows and %d columns is %s", (formula, rows, columns, moved) => {
  expect(moveFormula(cutFormula(formula), rows, columns)).toBe(moved);
});

test("whatever the formula, moved by nothing it is the same", () => {
  const piece = fc.constantFrom(
    "A1",
    "$B$2",
    "C:C",
    "3:4",
    '"A1"',
    "'A 1'!",
    "SUM(",
    ")",
    "+",
    "表!",
    "[x]",
    "#REF!",
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const formula = pieces.join("");
      expect(moveFormula(cutFormula(formula), 0, 0)).toBe(formula);
    }),
  );
});

test.each([
  ['_xlfn.IFS(A1>1,"_xlfn.IFS")', 'IFS(A1>1,"_xlfn.IFS")'],
  ["_xlfn._xlws.SORT(A1:A9)", "SORT(A1:A9)"],
  ["_xlfn.LET(_xlpm.x,1,_xlpm.x)", "LET(x,1,x)"],
  ["SUM(A1)", "SUM(A1)"],
])("%s is shown as %s", (stored, shown) => {
  expect(withoutPrefixes(stored)).toBe(shown);
});
