import { withPrefixes } from "../../../../src/workbook/xlsx/write/withPrefixes";
import { withoutPrefixes } from "../../../../src/workbook/xlsx/read/formulaText";

test.each([
  ["IFS(A1>1,2)", "_xlfn.IFS(A1>1,2)"],
  ["SUM(MAXIFS(A:A,B:B,1),1)", "SUM(_xlfn.MAXIFS(A:A,B:B,1),1)"],
  ['SUMIFS(A:A,B:B,"IFS(")', 'SUMIFS(A:A,B:B,"IFS(")'],
  ["'IFS(1)'!A1+COUNTIFS(A:A,1)", "'IFS(1)'!A1+COUNTIFS(A:A,1)"],
])("%s is stored as %s, and read as it was", (shown, stored) => {
  expect(withPrefixes(shown)).toBe(stored);
  expect(withoutPrefixes(stored)).toBe(shown);
});
