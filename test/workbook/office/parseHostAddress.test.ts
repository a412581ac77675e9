import { rangeAddress } from "../../../src/domain/sheets/address";
import { parseFirstArea, parseHostAddress } from "../../../src/workbook/office/parseHostAddress";
import { WorkbookFailure } from "../../../src/workbook/port";

describe("parseHostAddress", () => {
  test.each([
    ["经费支出!B3", { top: 2, left: 1, bottom: 2, right: 1 }],
    ["'it''s!'!A1:C5", { top: 0, left: 0, bottom: 4, right: 2 }],
    ["Sheet1!$A$1:$C$5", { top: 0, left: 0, bottom: 4, right: 2 }],
    ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
    ["Sheet1!3:5", { top: 2, left: 0, bottom: 4, right: 16_383 }],
    ["Sheet1!B:C", { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
  ])("%s", (address, expected) => {
    expect(parseHostAddress(address)).toEqual(expected);
  });

  test.each(["Sheet1!", "Sheet1!A1:B2,C3", "#REF!"])("%s is no address", (address) => {
    expect(() => parseHostAddress(address)).toThrow(WorkbookFailure);
  });
});

describe("parseFirstArea", () => {
  test.each([
    ["Sheet1!B2", "B2"],
    ["Sheet1!A1:B4, Sheet1!D1:D4", "A1:B4"],
    ["Sheet1!D4,Sheet1!B2", "D4"],
    ["'it''s'!B2,'it''s'!D4", "B2"],
    ["'甲, 乙!丙'!C3:C5,'甲, 乙!丙'!D4", "C3:C5"],
    ["支出!3:5,支出!A:A", "A3:XFD5"],
    ["支出!A:B,支出!D:D", "A1:B1048576"],
    ["B2,D4", "B2"],
  ])("of %s it is %s", (addresses, first) => {
    expect(rangeAddress(parseFirstArea(addresses))).toBe(first);
  });

  test.each(["", ",A1", "Sheet1!", "#REF!,A1"])("%p has none", (addresses) => {
    expect(() => parseFirstArea(addresses)).toThrow(WorkbookFailure);
  });
});
