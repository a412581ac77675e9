import { readColumnProfile } from "../../../../src/domain/fitting/matching/readColumnProfile";
import { contentEvidence } from "../../../../src/domain/fitting/matching/contentEvidence";
import type { FieldType } from "../../../../src/domain/kinds/kind";
import { dateCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";

function profileOf(cells: readonly GridCell[]): ReturnType<typeof readColumnProfile> {
  return readColumnProfile(snapshotOf(cells.map((cell) => [cell])), [...cells.keys()], 0);
}

const HOLDS: [FieldType, GridCell[]][] = [
  ["date", ["2020.9.18", "9月18日", dateCell("2020-09-18"), 20200918]],
  ["money", [100, "200元", "1,470.00", 99.5]],
  ["count", [1, 2, 30]],
  ["person", ["王小禾", "李 小麦", "欧阳大山"]],
  ["idNumber", ["110101200805120010", "11010120080512001X"]],
  ["phone", ["13900000001", 13900000002, "0451-12345678"]],
  ["yesNo", ["是", "√", "否"]],
];

test.each(HOLDS)("%s: what it holds speaks for it", (type, cells) => {
  expect(contentEvidence(type, profileOf(cells))).toBeGreaterThan(0.9);
});

const OTHERS: [FieldType, GridCell[]][] = [
  ["date", ["王小禾", "李小麦"]],
  ["date", ["上午两小时的活动", "下午三小时的活动"]],
  ["money", ["王小禾", "李小麦"]],
  ["money", ["13900000001", "13900000002"]],
  ["money", [dateCell("2020-09-18"), dateCell("2020-09-19")]],
  ["count", ["2020.9.18", "2020.9.19"]],
  ["person", [100, 200]],
  ["idNumber", ["王小禾", "李小麦"]],
  ["phone", ["王小禾", "李小麦"]],
  ["yesNo", [100.5, 200.5]],
  ["text", ["2020.9.18", "2020.9.19"]],
];

test.each(OTHERS)("%s: other things speak against it", (type, cells) => {
  expect(contentEvidence(type, profileOf(cells))).toBeLessThan(-0.9);
});

test("numbers may stand as text, amounts less so", () => {
  expect(contentEvidence("text", profileOf(["12", 13, "14"]))).toBe(0);
  expect(contentEvidence("text", profileOf([100.5, "200元"]))).toBe(-0.5);
});

test("an empty column, or one cell, proves nothing", () => {
  expect(contentEvidence("date", profileOf([null, "\u200b"]))).toBe(0);
  expect(contentEvidence("date", profileOf(["王小禾", null]))).toBe(0);
});

test("a long column is sampled, not read through", () => {
  const profile = profileOf(Array.from({ length: 5000 }, (_, at) => at));
  expect(profile.filled).toBeLessThanOrEqual(250);
  expect(profile.wholeNumbers).toBe(profile.filled);
});
