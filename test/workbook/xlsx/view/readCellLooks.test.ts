import type { CellLook } from "../../../../src/domain/sheets/sheetDocument";
import { WorkbookFailure } from "../../../../src/workbook/port";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/XlsxWorkbook";
import { parseRange } from "../../../../src/domain/sheets/address";
import { buildXlsx, cells } from "../../../support/buildXlsx";
import type { WorkbookLiteral } from "../../../support/buildXlsx";
import { quietWatch } from "../../../support/quietWatch";

const FONTS =
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="18"/><color theme="4" tint="-0.25"/><name val="黑体"/></font></fonts>';
const FILLS = `<fills count="5">
  <fill><patternFill patternType="none"/></fill>
  <fill><patternFill patternType="gray125"/></fill>
  <fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill>
  <fill><gradientFill><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill></fill>
  <fill><patternFill patternType="mediumGray"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFFFF"/></patternFill></fill></fills>`;
const BORDERS = `<borders count="3">
  <border><left/><right/><top/><bottom/><diagonal/></border>
  <border><left style="thin"/><right style="double"/><top style="dashed"/><bottom style="hair"/><diagonal/></border>
  <border><left style="medium"/><right/><top style="thick"/><bottom/><diagonal/></border></borders>`;
const xf = (numbers: string, alignment = ""): string =>
  `<xf ${numbers}>${alignment === "" ? "" : `<alignment ${alignment}/>`}</xf>`;
const STYLES = [
  FONTS,
  FILLS,
  BORDERS,
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="8">',
  xf('numFmtId="0"'),
  xf('numFmtId="4" fontId="1" fillId="2" borderId="1"', 'horizontal="left" vertical="top" indent="1"'),
  xf('numFmtId="14" borderId="2"'),
  xf('fillId="3"'),
  xf('fillId="4"'),
  xf("", 'wrapText="1"'),
  xf('fontId="1"'),
  xf('numFmtId="49"', 'horizontal="distributed"'),
  "</cellXfs>",
].join("");

async function looksOf(
  content: string,
  addresses: readonly string[],
  book: Partial<WorkbookLiteral> = {},
): Promise<readonly CellLook[]> {
  const bytes = buildXlsx({ styles: STYLES, sheets: [{ name: "表", content }], ...book });
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  const places = addresses.map((address) => {
    const { top, left } = parseRange(address)!;
    return { rowIndex: top, columnIndex: left };
  });
  return workbook.readLooks("表", places);
}

async function lookAt(content: string, address: string): Promise<CellLook> {
  return (await looksOf(content, [address]))[0]!;
}

test("theme colours are colours, built-in formats are codes", async () => {
  const { style } = await lookAt(cells('<row r="1"><c r="A1" s="1"/></row>'), "A1");
  expect(style).toMatchObject({
    font: { name: "黑体", size: 18, bold: true, underline: false },
    fill: "#D9D9D9",
    horizontal: "left",
    vertical: "top",
    indent: 1,
    numberFormat: "#,##0.00",
  });
  expect(style.font.color).toMatch(/^#3[0-9A-F]6[0-9A-F]9[0-9A-F]$/u);
});

test("a pattern is the colour it looks like from afar, a gradient none", async () => {
  const looks = await looksOf(cells('<row r="1"><c r="A1" s="3"/><c r="B1" s="4"/></row>'), ["A1", "B1"]);
  expect(looks.map(({ style }) => style.fill)).toEqual([null, "#808080"]);
});

describe("lines are as drawn", () => {
  const content = cells(
    '<row r="1"><c r="A1" s="1"/><c r="B1"/></row><row r="2"><c r="A2"/><c r="B2" s="2"/></row><row r="3"/>',
  );

  test.each([
    ["A1", { top: "thin", right: "medium", bottom: "hair", left: "thin" }],
    ["B1", { top: "none", right: "none", bottom: "medium", left: "medium" }],
    ["A2", { top: "hair", right: "medium", bottom: "none", left: "none" }],
    ["B2", { top: "medium", right: "none", bottom: "none", left: "medium" }],
    ["B3", { top: "none", right: "none", bottom: "none", left: "none" }],
    ["C1", { top: "none", right: "none", bottom: "none", left: "none" }],
  ])("%s", async (address, borders) => {
    expect((await lookAt(content, address)).style.borders).toEqual(borders);
  });
});

test("cells that the file does not mention look like their row, else like their column", async () => {
  const columns = '<cols><col min="2" max="3" width="9" style="1"/></cols>';
  const rows = '<row r="2" s="7" customFormat="1"><c r="C2" s="2"/></row>';
  const looks = await looksOf(columns + cells(rows), ["B1", "B2", "C2", "D1", "C900"]);
  expect(looks.map(({ style }) => style.numberFormat)).toEqual([
    "#,##0.00",
    "@",
    "yyyy/m/d",
    "General",
    "#,##0.00",
  ]);
});

describe("heights", () => {
  const height = async (content: string, address: string): Promise<number> =>
    (await lookAt(content, address)).rowHeight;
  const text = (style: number, words: string, row = ""): string =>
    cells(
      `<row r="1"${row}><c r="A1" s="${style}" t="inlineStr"><is><t>${words}</t></is></c></row><row r="2"/>`,
    );
  const WIDTH = '<cols><col min="1" max="1" width="10.7109375"/></cols>';
  const FORMAT = '<sheetFormatPr defaultRowHeight="14.4"/>';

  test.each([
    ["as the file says, to the point", text(0, "甲", ' ht="28.35" customHeight="1"'), "A1", 28.35],
    ["none where hidden", text(0, "甲", ' ht="28" hidden="1"'), "A1", 0],
    ["the sheet's own where the row has none", FORMAT + cells('<row r="1"/>'), "A1", 14.4],
    ["also far below", FORMAT + cells(""), "A9999", 14.4],
    ["the standard font's where the sheet has none either", cells(""), "A1", 13.5],
    ["none where what is not mentioned is hidden", `${zero()}${cells('<row r="2"/>')}`, "A9", 0],
    ["a large font's where that is higher", FORMAT + text(6, "甲"), "A1", 22.5],
    ["of the next row not", FORMAT + text(6, "甲"), "A2", 14.4],
    ["three lines' where the text takes three", FORMAT + WIDTH + text(5, "甲".repeat(14)), "A1", 40.5],
    ["one line's where it fits", FORMAT + WIDTH + text(5, "甲".repeat(4)), "A1", 14.4],
  ])("%s", async (_, content, address, expected) => {
    expect(await height(content, address)).toBe(expected);
  });

  function zero(): string {
    return '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>';
  }
});

describe("widths", () => {
  test.each([
    ["without the padding", '<cols><col min="1" max="2" width="10.7109375"/></cols>', 10],
    ["to the hundredth", '<cols><col min="1" max="1" width="9.140625"/></cols>', 8.43],
    ["never below none", '<cols><col min="1" max="1" width="0.5"/></cols>', 0],
    ["none where hidden", '<cols><col min="1" max="1" width="9" hidden="1"/></cols>', 0],
    ["the sheet's own", '<sheetFormatPr defaultColWidth="12.7109375" defaultRowHeight="15"/>', 12],
    // 宋体 11: digits of 8 pixels, columns of 72.
    ["the standard font's", "", 8.29],
    [
      "the last that is said",
      '<cols><col min="1" max="3" width="9"/><col min="1" max="1" width="20"/></cols>',
      19.29,
    ],
  ])("%s", async (_, columns, expected) => {
    expect((await lookAt(columns + cells(""), "A1")).columnWidth).toBe(expected);
  });
});

test("neither a chart's sheet nor one that is not there has cells", async () => {
  const sheets = [
    { name: "表", content: "", kind: "chartsheet" as const },
    { name: "另表", content: cells("") },
  ];
  await expect(looksOf("", ["A1"], { sheets })).rejects.toMatchObject({ code: "not-found", sheet: "表" });
  await expect(looksOf("", ["A1"], { sheets: sheets.slice(1) })).rejects.toBeInstanceOf(WorkbookFailure);
});
