import { parseRange } from "../../../../../src/domain/sheets/address";
import type { NameSnapshot } from "../../../../../src/domain/sheets/snapshot";
import { parseLocation } from "../../../../../src/workbook/xlsx/view/sheet/parseLocation";

const NAMES: readonly NameSnapshot[] = [
  { name: "合计", refersTo: "=经费支出!$E$23", sheet: null },
  { name: "合计", refersTo: "=奖学奖优!$I$20", sheet: "奖学奖优" },
  { name: "比例", refersTo: "=0.5", sheet: null },
];

test.each([
  ["经费支出!E5:E40", "经费支出", "E5:E40"],
  ["'2020年 支出'!A1", "2020年 支出", "A1"],
  ["'it''s'!$B$2", "it's", "B2"],
  ["#经费支出!E5", "经费支出", "E5"],
  ["C3", "表一", "C3"],
  ["合计", "经费支出", "E23"],
])("%s leads to %s, %s", (location, sheet, address) => {
  expect(parseLocation(location, "表一", NAMES)).toEqual({ sheet, range: parseRange(address) });
});

test("a name of the sheet's own comes before the workbook's", () => {
  expect(parseLocation("合计", "奖学奖优", NAMES)?.sheet).toBe("奖学奖优");
});

test.each(["", "没有这个名称", "比例", "经费支出!"])("%p leads nowhere", (location) => {
  expect(parseLocation(location, "表一", NAMES)).toBeNull();
});
