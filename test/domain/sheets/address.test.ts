import fc from "fast-check";
import {
  cellAddress,
  columnIndexOf,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  parseRange,
  quoteSheetName,
  rangeAddress,
} from "../../../src/domain/sheets/address";

describe("columnName", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [MAX_COLUMNS - 1, "XFD"],
  ])("column %i is %s, and back", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndexOf(name)).toBe(index);
  });
});

describe("parseRange", () => {
  test("reads back every range that rangeAddress writes", () => {
    const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });
    const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
    fc.assert(
      fc.property(row, row, column, column, (a, b, c, d) => {
        const range = {
          top: Math.min(a, b),
          bottom: Math.max(a, b),
          left: Math.min(c, d),
          right: Math.max(c, d),
        };
        expect(parseRange(rangeAddress(range))).toEqual(range);
      }),
    );
  });

  test.each(["", "A", "1", "A1:B2:C3", "经费!A1", "A0x"])("%s is no address", (text) => {
    expect(parseRange(text)).toBeNull();
  });

  test("takes dollar signs", () => {
    expect(parseRange("$B$2:C$9")).toEqual({ top: 1, left: 1, bottom: 8, right: 2 });
  });
});

describe("parseArea", () => {
  test.each([
    ["C:C", "C1:C1048576"],
    ["$C:$A", "A1:C1048576"],
    ["A:XFD", "A1:XFD1048576"],
    ["3:5", "A3:XFD5"],
    ["$5:$3", "A3:XFD5"],
    ["1:1048576", "A1:XFD1048576"],
    ["$B$2:C9", "B2:C9"],
  ])("%s is %s", (text, address) => {
    expect(rangeAddress(parseArea(text)!)).toBe(address);
  });

  test.each(["", "A", "3", "A:3", "3:A", "A:B:C", "支出!A:A"])("%p is none", (text) => {
    expect(parseArea(text)).toBeNull();
  });
});

describe("quoteSheetName", () => {
  test.each([
    ["经费支出", "经费支出"],
    ["2020年支出", "'2020年支出'"],
    ["经费 支出", "'经费 支出'"],
    ["it's", "'it''s'"],
    ["A1", "'A1'"],
    ["R1C1", "'R1C1'"],
  ])("%s stands in a formula as %s", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});

test("cellAddress counts from A1", () => {
  expect(cellAddress(4, 2)).toBe("C5");
});
