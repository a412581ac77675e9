import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { expenses } from "../../../support/registerSheets";
import { dateCell, type GridCell } from "../../../support/snapshotOf";

const DAY = dateCell("2020-06-01");
const row = (serial: number): readonly GridCell[] => [serial, DAY, "茶水", 50, null];

test("blank rows between records are told once, row by row", () => {
  const sheet = expenses([row(1), [], row(2), [null, "\u200b"], [], row(3)]);
  expect(placesFound("blank-row-inside", [sheet])).toEqual(["经费支出!A4,A6,A7"]);
});

test.each([
  ["nothing between", [row(1), row(2)]],
  ["blank rows before the total", [row(1), row(2), [], ["合计", null, null, 100, null]]],
  ["rows that wait with their serials", [row(1), row(2), [3], [4]]],
  ["a blank row that parts sections", [row(1), ["小计", null, null, 50, null], [], row(2)]],
])("%s is in order", (_, rows) => {
  expect(placesFound("blank-row-inside", [expenses(rows)])).toEqual([]);
});

test("a row under merged cells is not blank", () => {
  const sheet = expenses([row(1), [], row(2)], { merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4"] });
  expect(placesFound("blank-row-inside", [sheet])).toEqual([]);
});

test("it is a note, and its words", () => {
  const [one] = checkSheets("blank-row-inside", [expenses([row(1), [], row(2)])]).findings;
  expect(one?.severity).toBe("note");
  expect(finding(one!)).toBe(
    "『经费支出』A4：记录中间有空行（第4行）。筛选、排序和求和到空行就断了，可能漏掉下面的记录，建议删去空行。",
  );
});
