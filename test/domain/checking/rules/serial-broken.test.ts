import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { expenses } from "../../../support/registerSheets";
import { dateCell, snapshotOf, type Grid, type GridCell } from "../../../support/snapshotOf";

const DAY = dateCell("2020-06-01");
const numbered = (...serials: readonly GridCell[]) =>
  expenses(serials.map((serial) => [serial, DAY, "茶水", 50, null]));

test.each<[string, readonly GridCell[], string]>([
  ["a gap", [1, 2, 4, 5], "A5"],
  ["a repeat", [1, 2, 2, 3], "A5"],
  ["a new start", [1, 2, 3, 1, 2], "A6"],
  ["a gap among texts", ["1", "2", "4"], "A5"],
  ["only the first of two", [1, 3, 4, 6], "A4"],
])("%s is told at %s", (_, serials, cell) => {
  expect(placesFound("serial-broken", [numbered(...serials)])).toEqual([`经费支出!${cell}`]);
});

test.each<[string, readonly GridCell[]]>([
  ["one after the other", [1, 2, 3, 4]],
  ["from where another sheet ended", [12, 13, 14]],
  ["sorted by something else", [3, 1, 2, 4]],
  ["backwards", [4, 3, 2, 1]],
  ["codes", ["A01", "A02", "A05"]],
  ["too few to say", [1, 3]],
  ["left out where one row belongs to the one above", [1, 2, null, 3]],
  ["begun anew again and again", [1, 2, 1, 2, 1, 2]],
])("%s is in order", (_, serials) => {
  expect(placesFound("serial-broken", [numbered(...serials)])).toEqual([]);
});

test.each<[string, Grid]>([
  [
    "below a line",
    [
      ["一、会议"],
      [1, DAY, "茶水", 5, null],
      [2, DAY, "茶水", 5, null],
      ["二、学习"],
      [1, DAY, "书", 5, null],
      [2, DAY, "书", 5, null],
    ],
  ],
  [
    "below a subtotal",
    [
      [1, DAY, "茶水", 5, null],
      [2, DAY, "茶水", 5, null],
      ["小计", null, null, 10, null],
      [1, DAY, "书", 5, null],
      [2, DAY, "书", 5, null],
    ],
  ],
])("a new start %s is in order", (_, rows) => {
  expect(placesFound("serial-broken", [expenses(rows)])).toEqual([]);
});

test("a document's number is no serial", () => {
  const sheet = snapshotOf(
    [
      ["经费支出登记表"],
      ["编号", "日期", "事由", "支出金额"],
      ...[101, 105, 109, 120].map((number) => [number, DAY, "茶水", 5]),
    ],
    { name: "支出" },
  );
  expect(placesFound("serial-broken", [sheet])).toEqual([]);
});

test("it is a note, and its words", () => {
  const [one] = checkSheets("serial-broken", [numbered(1, 2, 4)]).findings;
  expect(one?.severity).toBe("note");
  expect(finding(one!)).toBe(
    "『经费支出』A5（茶水）：序号到这里不连：应是3，写的是4。可能删过行、插过行或漏登了一笔，请核对；没有漏的，重新编一下号就好。",
  );
});
