import { sampleValues } from "../../src/app/sampleValues";
import type { DateSystem } from "../../src/domain/sheets/snapshot";
import { formatDate } from "../../src/domain/values/date";
import { dateCell, formatCell, formulaCell, type GridCell, snapshotOf } from "../support/snapshotOf";
import { workbookWith } from "../support/workbookOf";

/** The samples of a column with these cells below its heading; the row numbers of totals count from the first of them. */
function samplesOf(
  column: readonly GridCell[],
  totals: readonly number[] = [],
  dateSystem: DateSystem = 1900,
): readonly string[] {
  const sheet = snapshotOf([["标题"], ...column.map((cell) => [cell])]);
  const table = {
    dataRows: column.length === 0 ? null : { first: 1, last: column.length },
    totalRows: totals.map((at) => at + 1),
  };
  return sampleValues(workbookWith([sheet], dateSystem), sheet, table, {
    columnIndex: 0,
    showDay: formatDate,
  });
}

test.each<[string, readonly GridCell[], readonly string[]]>([
  ["dates as the sheet shows them", [dateCell("2020-09-18")], ["2020年9月18日"]],
  ["a number that is no date stays one", [formatCell(44_092, "0.00")], ["44092"]],
  ["sums without the noise of their last digits", [formulaCell("=0.1+0.2", 0.1 + 0.2)], ["0.3"]],
  ["an identity number in full", [410_000_200_801_010_000], ["410000200801010000"]],
  ["texts as they stand, blanks and breaks folded", [" 青山村\n一组 "], ["青山村 一组"]],
  ["yes and no as Excel has it", [true, false], ["TRUE", "FALSE"]],
  ["different ones only, three at most", ["甲", "甲", "乙", "甲", "丙", "丁"], ["甲", "乙", "丙"]],
  ["blank cells passed over", [null, "　", "甲"], ["甲"]],
  ["a long text cut", ["召开全县关心下一代工作座谈会并慰问"], ["召开全县关心下一代工作座谈会…"]],
  ["none of a blank column", [null, null], []],
  ["none of a table without rows", [], []],
])("%s", (_, column, expected) => {
  expect(samplesOf(column)).toEqual(expected);
});

test("totals are no samples", () => {
  expect(samplesOf([100, 150, 250], [2])).toEqual(["100", "150"]);
});

test("a date of the 1904 system is that day", () => {
  expect(samplesOf([formatCell(0, "yyyy/m/d")], [], 1904)).toEqual(["1904年1月1日"]);
});
