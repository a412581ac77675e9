import { parsePlace } from "../../../src/browser/desk/parsePlace";
import { rangeAddress } from "../../../src/domain/sheets/address";

test.each([
  ["B5", null, "B5"],
  [" b5 ", null, "B5"],
  ["$B$5:c9", null, "B5:C9"],
  ["Ｂ５", null, "B5"],
  ["经费支出!E5", "经费支出", "E5"],
  ["经费支出！Ｅ５", "经费支出", "E5"],
  ["'2020年 支出'!A1:B2", "2020年 支出", "A1:B2"],
  ["C:B", null, "B1:C1048576"],
  ["3:2", null, "A2:XFD3"],
  ["XFD1048576", null, "XFD1048576"],
])("%s is %p %s", (typed, sheet, address) => {
  const place = parsePlace(typed)!;
  expect(place.sheet).toBe(sheet);
  expect(rangeAddress(place.range)).toBe(address);
});

test.each(["", "经费支出", "A0", "XFE1", "A1048577", "1:", "B5:", "!A1", "B5 C6"])(
  "%p is no place",
  (typed) => {
    expect(parsePlace(typed)).toBeNull();
  },
);
