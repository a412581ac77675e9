import { rangeAddress } from "../../../../src/domain/sheets/address";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/XlsxWorkbook";
import { buildXlsx, cells, relationship } from "../../../support/buildXlsx";
import type { SheetLiteral } from "../../../support/buildXlsx";
import { quietWatch } from "../../../support/quietWatch";
import { buildForeignBook } from "../../../support/richBooks/foreignBook";

async function selectedIn(bytes: Uint8Array): Promise<string | null> {
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  const selection = await workbook.readSelection();
  return selection && `${selection.sheet} ${rangeAddress(selection.range)}`;
}

function sheet(name: string, views: string, more: Partial<SheetLiteral> = {}): SheetLiteral {
  return { name, content: `<dimension ref="A1"/>${views}${cells("")}`, ...more };
}

const view = (inner: string): string =>
  `<sheetViews><sheetView workbookViewId="0">${inner}</sheetView></sheetViews>`;
const FROZEN =
  '<pane xSplit="1" ySplit="2" topLeftCell="B9" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft" activeCell="A9" sqref="A9"/><selection pane="bottomRight" activeCell="C9" sqref="C9:D11"/>';

test.each([
  ["no views", "", "A1"],
  ["a view without a selection", view(""), "A1"],
  ["a selection that says nothing", view("<selection/>"), "A1"],
  ["a cell", view('<selection activeCell="C4" sqref="C4"/>'), "C4"],
  ["a block with the active cell inside", view('<selection activeCell="B3" sqref="A1:C4"/>'), "A1:C4"],
  ["several areas", view('<selection activeCell="B9" activeCellId="1" sqref="C4:C5 B9"/>'), "C4:C5"],
  ["whole columns", view('<selection activeCell="B1" sqref="B:C"/>'), "B1:C1048576"],
  ["whole rows", view('<selection activeCell="A3" sqref="A3:XFD5"/>'), "A3:XFD5"],
  ["frozen panes", view(FROZEN), "C9:D11"],
  ["a selection that cannot be read", view('<selection sqref="???"/>'), "A1"],
])("%s", async (_, views, address) => {
  expect(await selectedIn(buildXlsx({ sheets: [sheet("表", views)] }))).toBe(`表 ${address}`);
});

const AT_B2 = view('<selection activeCell="B2" sqref="B2"/>');
const AT_C3 = view('<selection activeCell="C3" sqref="C3"/>');
const chart: SheetLiteral = {
  name: "图",
  kind: "chartsheet",
  content: '<sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/>',
  relationships: relationship("rId1", "drawing", "/xl/drawings/drawing1.xml"),
};
const tabs = (activeTab: number): string => `<bookViews><workbookView activeTab="${activeTab}"/></bookViews>`;

test.each([
  ["the sheet in front", [sheet("甲", AT_B2), sheet("乙", AT_C3)], tabs(1), "乙 C3"],
  ["the first where none is named", [sheet("甲", AT_B2), sheet("乙", AT_C3)], "", "甲 B2"],
  ["the first where there is no such tab", [sheet("甲", AT_B2), sheet("乙", AT_C3)], tabs(7), "甲 B2"],
  [
    "the first to be seen where a hidden one is named",
    [sheet("甲", AT_B2, { state: "hidden" }), sheet("乙", AT_C3)],
    tabs(0),
    "乙 C3",
  ],
  ["none where a chart is in front", [sheet("甲", AT_B2), chart], tabs(1), null],
  ["the sheet's where a chart is behind it", [chart, sheet("甲", AT_B2)], tabs(1), "甲 B2"],
])("it is %s", async (_, sheets, beforeSheets, expected) => {
  const parts = { "xl/drawings/drawing1.xml": "<x/>" };
  expect(await selectedIn(buildXlsx({ sheets, beforeSheets, parts }))).toBe(expected);
});

test("a file of another program's, with prefixes, in UTF-16, without views", async () => {
  expect(await selectedIn(buildForeignBook())).toBe("走访 A1");
});

test("what is selected counts from then on, and is what the saved file opens at", async () => {
  const bytes = buildXlsx({ sheets: [sheet("甲", AT_B2), sheet("乙", AT_C3)], beforeSheets: tabs(1) });
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  await workbook.select("甲", { top: 4, left: 4, bottom: 5, right: 4 });
  expect(await workbook.readSelection()).toMatchObject({ sheet: "甲", range: { top: 4, bottom: 5 } });
  expect(await selectedIn(await workbook.save(quietWatch()))).toBe("甲 E5:E6");
  expect(await selectedIn(workbook.bytes())).toBe("乙 C3");
});
