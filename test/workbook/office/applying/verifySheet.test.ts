import type { DocumentCell, SheetDocument } from "../../../../src/domain/sheets/sheetDocument";
import { buildDocumentSnapshot } from "../../../../src/domain/sheets/documentSnapshot";
import type { CellValue } from "../../../../src/domain/sheets/snapshot";
import { verifySheet } from "../../../../src/workbook/office/applying/verifySheet";
import type { Grid } from "../../../../src/workbook/office/reading/GridBuilder";
import { WorkbookFailure } from "../../../../src/workbook/port";
import { richDocument } from "../../../support/richDocument";

function documentOf(value: CellValue, formula: string | null = null): SheetDocument {
  const cell: DocumentCell = { value, formula, style: "label", link: null };
  return { ...richDocument(), rows: [{ height: null, cells: [null, cell] }] };
}

function gridOf(value: CellValue, formula: string | null = null): Grid {
  return { rows: [[null, value]], formulas: [formula === null ? null : [null, formula]], numberFormats: [] };
}

test("a document is verified by its own snapshot", () => {
  const document = richDocument();
  expect(() => verifySheet(document, buildDocumentSnapshot(document, 0))).not.toThrow();
});

describe("the same", () => {
  test.each([
    [documentOf("甲"), gridOf("甲")],
    [documentOf(""), { rows: [], formulas: [], numberFormats: [] }],
    [documentOf(0.1 + 0.2), gridOf(0.3)],
    [documentOf(3, "=SUM('支出'!A1:A2)"), gridOf(3, "=sum(支出!A1:A2)")],
    [documentOf(3, "=年度汇总!A1"), gridOf(3, "=A1")],
    [documentOf("", '=IF(A1,"","")'), gridOf(null, '=IF(A1,"","")')],
  ])("%#", (document, grid) => {
    expect(() => verifySheet(document, grid)).not.toThrow();
  });
});

describe("another", () => {
  test.each([
    ["a text", documentOf("甲"), gridOf("乙")],
    ["a number for a text", documentOf("12"), gridOf(12)],
    ["a number", documentOf(100), gridOf(100.01)],
    ["nothing", documentOf("甲"), gridOf(null)],
    ["something where nothing should be", documentOf(null), gridOf("甲")],
    ["a formula for a text", documentOf("=A1"), gridOf(0, "=A1")],
    ["a text for a formula", documentOf(3, "=A1"), gridOf("=A1")],
    ["another formula", documentOf(3, "=A1"), gridOf(3, "=A2")],
    ["an error", documentOf(3, "=A1"), gridOf("#REF!", "=A1")],
  ])("%s", (_, document, grid) => {
    expect(() => verifySheet(document, grid)).toThrow(WorkbookFailure);
  });

  test("a cell beyond the document, with its address and not its content", () => {
    const grid: Grid = { rows: [[], ["秘密"]], formulas: [null, null], numberFormats: [] };
    let thrown: unknown = null;
    try {
      verifySheet({ ...richDocument(), rows: [] }, grid);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: "not-verified", detail: "A2" });
  });
});
