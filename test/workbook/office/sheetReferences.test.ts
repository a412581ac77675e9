import fc from "fast-check";
import { quoteSheetName } from "../../../src/domain/sheets/address";
import { mentionsSheet, withoutOwnSheet } from "../../../src/workbook/office/sheetReferences";

describe("mentionsSheet", () => {
  test.each([
    ["=年度汇总!B3", true],
    ["='年度汇总'!B3", true],
    ["=SUM(经费支出!A1,年度汇总!$B$3:$B$9)", true],
    ["=年度汇总:经费支出!B3", true],
    ["='一月:年度汇总'!B3", true],
    ["=经费支出!B3", false],
    ["=新年度汇总!B3", false],
    ["=年度汇总2!B3", false],
    ["=[旧帐.xlsx]年度汇总!B3", false],
    ["='[旧帐.xlsx]年度汇总'!B3", false],
    ['="年度汇总!B3"', false],
    ['=经费支出!A1&"年度汇总!"', false],
    ["=年度汇总", false],
  ])("%s: %s", (formula, expected) => {
    expect(mentionsSheet(formula, "年度汇总")).toBe(expected);
  });

  test.each([
    ["it's", "='it''s'!A1"],
    ["2020 年", "='2020 年'!A1"],
    ["Sheet1", "=sheet1!A1"],
  ])("knows %s in %s", (sheet, formula) => {
    expect(mentionsSheet(formula, sheet)).toBe(true);
  });

  test("knows every name as formulas write it", () => {
    const name = fc.string({
      unit: fc.constantFrom("年", "度", "a", "B", "1", " ", "'", "_", "."),
      minLength: 1,
    });
    fc.assert(
      fc.property(name, (sheet) => {
        fc.pre(!sheet.startsWith("'") && !sheet.endsWith("'"));
        expect(mentionsSheet(`=1+${quoteSheetName(sheet)}!A1`, sheet)).toBe(true);
        expect(mentionsSheet(`=1+${quoteSheetName(`${sheet}x`)}!A1`, sheet)).toBe(false);
      }),
    );
  });
});

describe("withoutOwnSheet", () => {
  test.each([
    ["=年度汇总!B3*2", "=B3*2"],
    ["=SUM('年度汇总'!B3:B9,经费支出!B3)", "=SUM(B3:B9,经费支出!B3)"],
    ['="年度汇总!B3"&年度汇总!A1', '="年度汇总!B3"&A1'],
    ["=一月:年度汇总!B3", "=一月:年度汇总!B3"],
    ["=经费支出!B3", "=经费支出!B3"],
  ])("%s → %s", (formula, expected) => {
    expect(withoutOwnSheet(formula, "年度汇总")).toBe(expected);
  });
});
