import type { CellRange } from "../../../../src/domain/sheets/address";
import { parseRange } from "../../../../src/domain/sheets/address";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/XlsxWorkbook";
import { buildXlsx, cells, partsOf, zipParts } from "../../../support/buildXlsx";
import { elementsIn, partText } from "../../../support/packageOf";
import { quietWatch } from "../../../support/quietWatch";

const DATA = cells('<row r="1"><c r="A1"><v>1</v></c></row>');

async function viewsAfterSelecting(views: string, address: string): Promise<string> {
  const range: CellRange = parseRange(address)!;
  const bytes = buildXlsx({
    sheets: [{ name: "表", content: `<sheetPr/><dimension ref="A1"/>${views}${DATA}` }],
  });
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  await workbook.select("表", range);
  const xml = partText(await workbook.save(quietWatch()), "xl/worksheets/sheet1.xml");
  expect(xml.endsWith(`${DATA}</worksheet>`)).toBe(true);
  return elementsIn(xml, "sheetViews").join("");
}

const views = (inner: string, attributes = ""): string =>
  `<sheetViews><sheetView${attributes} workbookViewId="0">${inner}</sheetView></sheetViews>`;
const selection = (cell: string, range: string, pane = ""): string =>
  `<selection${pane} activeCell="${cell}" sqref="${range}"/>`;

test.each([
  [
    "no views",
    "",
    "B2:C3",
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0">${selection("B2", "B2:C3")}</sheetView></sheetViews>`,
  ],
  [
    "no views, far down",
    "",
    "B40",
    `<sheetViews><sheetView tabSelected="1" topLeftCell="A35" workbookViewId="0">${selection("B40", "B40")}</sheetView></sheetViews>`,
  ],
  [
    "a scrolled view",
    views(selection("A1", "A1"), ' topLeftCell="C99"'),
    "B2",
    `<sheetViews><sheetView workbookViewId="0" tabSelected="1">${selection("B2", "B2")}</sheetView></sheetViews>`,
  ],
  [
    "a view without a selection",
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    "Z2",
    `<sheetViews><sheetView workbookViewId="0" tabSelected="1" topLeftCell="Y1">${selection("Z2", "Z2")}</sheetView></sheetViews>`,
  ],
])("%s", async (_name, before, address, after) => {
  expect(await viewsAfterSelecting(before, address)).toBe(after);
});

const FROZEN =
  '<pane xSplit="1" ySplit="2" topLeftCell="B9" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomRight" activeCell="C9" sqref="C9"/>';

test.each([
  ["A1", "topLeft", "B3"],
  ["B1", "topRight", "B3"],
  ["A3", "bottomLeft", "B3"],
  ["C50:C60", "bottomRight", "B45"],
])("with frozen panes, %s lies in pane %s, scrolled to %s", async (address, pane, corner) => {
  const after = await viewsAfterSelecting(views(FROZEN), address);
  expect(after).toContain(`topLeftCell="${corner}" activePane="${pane}"`);
  expect(elementsIn(after, "selection")).toEqual([
    selection(address.split(":")[0]!, address, ` pane="${pane}"`),
  ]);
});

test("split panes stay where they are", async () => {
  const split = '<pane ySplit="2000" topLeftCell="A9" activePane="bottomLeft"/>';
  expect(await viewsAfterSelecting(views(split), "A1")).toContain(
    `${split}${selection("A1", "A1", ' pane="bottomLeft"')}`,
  );
});

test("a sheet in another encoding is written in UTF-8 and says so", async () => {
  const parts = partsOf({ sheets: [{ name: "表", content: DATA }] });
  const declared = '<?xml version="1.0" encoding="GBK"?>';
  const gbk = Uint8Array.from([0xb9, 0xd8]); // 关
  const text = (xml: string): Uint8Array => new TextEncoder().encode(xml);
  parts["xl/worksheets/sheet1.xml"] = Uint8Array.from([
    ...text(`${declared}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>`),
    ...gbk,
    ...text("</t></is></c></row></sheetData></worksheet>"),
  ]);
  const workbook = await XlsxWorkbook.open(zipParts(parts), quietWatch());
  await workbook.select("表", { top: 0, left: 0, bottom: 0, right: 0 });
  const xml = partText(await workbook.save(quietWatch()), "xl/worksheets/sheet1.xml");
  expect(xml).toContain('encoding="UTF-8"');
  expect(xml).toContain("<t>关</t>");
});
