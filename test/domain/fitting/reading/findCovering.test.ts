import { findCovering } from "../../../../src/domain/fitting/reading/findCovering";
import { indexMerges } from "../../../../src/domain/fitting/locating/mergeIndex";
import { kindById } from "../../../../src/domain/kinds/catalogue";
import { fieldOf, type FieldId } from "../../../../src/domain/kinds/kind";
import { snapshotOf, type Grid } from "../../../support/snapshotOf";

function cover(grid: Grid, id: FieldId, merges: readonly string[] | "unknown" = []): [number, number][] {
  const sheet = snapshotOf(grid, { merges });
  const field = fieldOf(kindById("expense"), id)!;
  return [...findCovering(sheet, indexMerges(sheet.merges), [...grid.keys()], field, 0)];
}

test("a merged cell stands for the rows it covers, whatever its field", () => {
  expect(cover([["2020.9.18"], [], [], ["2020.9.20"]], "date", ["A1:A3"])).toEqual([
    [1, 0],
    [2, 0],
  ]);
});

test("money never does: one payment for two is not two payments", () => {
  expect(cover([[200], []], "amount", ["A1:A2"])).toEqual([]);
});

test("a category written once covers the blanks below it", () => {
  expect(cover([["奖优"], [], ["慰问"], [], []], "category", "unknown")).toEqual([
    [1, 0],
    [3, 2],
    [4, 2],
  ]);
});

test("so does one that comes again further down, and one of two rows", () => {
  expect(cover([["奖优"], [], ["慰问"], [], ["奖优"], []], "category")).toEqual([
    [1, 0],
    [3, 2],
    [5, 4],
  ]);
  expect(cover([["奖优"], [], ["慰问"]], "category")).toEqual([[1, 0]]);
});

test.each([
  ["written in every row but one", [["奖优"], ["奖优"], [], ["慰问"]]],
  ["seldom blank", [["奖优"], [], ["慰问"], ["油费"], ["会议"]]],
  ["blank at the top", [[], ["奖优"], [], []]],
])("a category %s covers nothing", (_, grid) => {
  expect(cover(grid, "category")).toEqual([]);
});

test("a purpose written once covers nothing", () => {
  expect(cover([["慰问"], [], []], "purpose")).toEqual([]);
});

test("where merges are unknown a date above blanks stands for them, as if merged", () => {
  const grid = [["2020.9.18"], [], [], ["2020.9.20"], []];
  expect(cover(grid, "date", "unknown")).toEqual([
    [1, 0],
    [2, 0],
    [4, 3],
  ]);
  expect(cover(grid, "date")).toEqual([]);
});

test.each([
  ["written on every row but one", [["2020.9.18"], ["2020.9.19"], [], ["2020.9.20"]]],
  ["written twice running", [["2020.9.18"], ["2020.9.18"], [], []]],
])("a date %s is missing where it is blank", (_, grid) => {
  expect(cover(grid, "date", "unknown")).toEqual([]);
});
