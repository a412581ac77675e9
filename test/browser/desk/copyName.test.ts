import { copyName, mediaTypeOf } from "../../../src/browser/desk/copyName";
import { zhDesk } from "../../../src/texts/zhDesk";

test.each([
  ["经费.xlsx", 1, "经费（副本）.xlsx"],
  ["经费.xlsx", 2, "经费（副本2）.xlsx"],
  ["经费.XLSM", 1, "经费（副本）.XLSM"],
  ["2020.9.18.xlsx", 1, "2020.9.18（副本）.xlsx"],
  ["没有扩展名", 1, "没有扩展名（副本）.xlsx"],
  ["其实是工作簿.csv", 1, "其实是工作簿.csv（副本）.xlsx"],
])("a copy of %s, the %d., is %s", (fileName, time, name) => {
  expect(copyName(fileName, time, zhDesk)).toBe(name);
  expect(name).not.toBe(fileName);
});

test("a workbook with macros keeps its own kind", () => {
  expect(mediaTypeOf("a.xlsm")).toContain("macroEnabled");
  expect(mediaTypeOf("a.xlsx")).not.toContain("macroEnabled");
});
