import { fitWorkbook } from "../../../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../../../src/domain/stepwise";
import { dateCell, snapshotOf, type Grid } from "../../../support/snapshotOf";
import { workbookOf } from "../../../support/workbookOf";

function kindOf(grid: Grid, name = "Sheet1"): string | null {
  return runToEnd(fitWorkbook(workbookOf(snapshotOf(grid, { name })))).sheets[0]!.tables[0]!.kind;
}

const SUMS = [79.9, 40, 39.1, 60, 18.9, 20];

function jotted(sums: readonly number[], headings: readonly string[] = ["时间", "金额"]): Grid {
  return [headings, ...sums.map((sum, at) => [dateCell(`2021-03-0${at + 1}`), sum])];
}

test("days and odd sums with nothing beside them are what was spent", () => {
  expect(kindOf(jotted(SUMS))).toBe("expense");
  expect(kindOf([...jotted(SUMS), [], ["合计", 257.9]])).toBe("expense");
});

test.each([
  ["round sums may have come in", jotted([100, 200, 100, 300, 100, 200]), "Sheet1"],
  ["a few rows show no habit", jotted(SUMS.slice(0, 4)), "Sheet1"],
  ["a sheet's name says what they are", jotted(SUMS), "营业额"],
  ["a title says what they are", [["食堂收款"], ...jotted(SUMS)], "Sheet1"],
  ["another column stands beside them", jotted(SUMS, ["时间", "金额", "客户"]), "Sheet1"],
  ["money that came back is among them", jotted([...SUMS, -79.9]), "Sheet1"],
  ["another sort of sum", jotted(SUMS, ["时间", "余额"]), "Sheet1"],
] as const)("%s", (_, grid, name) => {
  expect(kindOf(grid, name)).toBeNull();
});
