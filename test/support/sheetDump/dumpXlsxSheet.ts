// A sheet of an .xlsx file as a dump, read independently of the adapter that wrote it.

import { withoutPrefixes } from "../../../src/workbook/xlsx/read/formulaText";
import { cellAddress, columnName, parseRange } from "../../../src/domain/sheets/address";
import type { CellValue } from "../../../src/domain/sheets/snapshot";
import { drawnBorders } from "./drawnBorders";
import { toTenth, type CellDump, type PrintDump, type SheetDump } from "./SheetDump";
import { readCharts } from "./xlsxCharts";
import { XlsxParts } from "./xlsxParts";
import { readStyles, type XlsxStyle } from "./xlsxStyles";
import { childrenOf, find, textBeneath, type XmlNode } from "./xmlNode";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const MM_PER_INCH = 25.4;
const PADDING = 182 / 256;

interface FileCell {
  readonly node: XmlNode;
  readonly style: XlsxStyle;
}

function valueOf(cell: XmlNode): CellValue {
  const text = textBeneath(find(cell, "v"));
  switch (cell.attributes["t"]) {
    case "inlineStr":
      return textBeneath(find(cell, "is")) || null;
    case "str":
    case "e":
      return text || null;
    case "b":
      return text === "1";
    default:
      return text === "" ? null : Number(text);
  }
}

function readCells(sheet: XmlNode, styles: readonly XlsxStyle[]): Map<string, FileCell> {
  const found = new Map<string, FileCell>();
  for (const node of childrenOf(find(sheet, "sheetData"), "row").flatMap((row) => childrenOf(row, "c"))) {
    const style = styles[Number(node.attributes["s"] ?? 0)];
    if (!style) throw new Error(`no style ${node.attributes["s"]}`);
    found.set(node.attributes["r"] ?? "", { node, style });
  }
  return found;
}

function dumpCells(sheet: XmlNode, styles: readonly XlsxStyle[]): Record<string, CellDump> {
  const cells = readCells(sheet, styles);
  const links = new Map(
    childrenOf(find(sheet, "hyperlinks"), "hyperlink").map(({ attributes }) => [
      attributes["ref"],
      { reference: attributes["location"] ?? "", tip: attributes["tooltip"] ?? "" },
    ]),
  );
  const wished = (r: number, c: number) => cells.get(cellAddress(r, c))?.style.borders;
  return Object.fromEntries(
    [...cells].map(([address, { node, style }]) => {
      const { top, left } = parseRange(address) ?? { top: 0, left: 0 };
      const formula = find(node, "f");
      const dump: CellDump = {
        ...style,
        value: valueOf(node),
        formula: formula ? `=${withoutPrefixes(textBeneath(formula))}` : null,
        borders: drawnBorders(wished, top, left),
        link: links.get(address) ?? null,
      };
      return [address, dump];
    }),
  );
}

/** A print name of the sheet ("Print_Area") without its sheet and dollars. */
function printName(workbook: XmlNode, name: string, position: number): string | null {
  const found = childrenOf(find(workbook, "definedNames"), "definedName").find(
    ({ attributes }) =>
      attributes["name"] === `_xlnm.${name}` && Number(attributes["localSheetId"]) === position,
  );
  if (!found) return null;
  const text = textBeneath(found);
  return text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "");
}

function footerOf(sheet: XmlNode): PrintDump["footer"] {
  const text = textBeneath(find(sheet, "headerFooter", "oddFooter"));
  const part = (letter: string): string =>
    new RegExp(`&${letter}((?:(?!&[LCR])[^])*)`, "u").exec(text)?.[1] ?? "";
  return { left: part("L"), center: part("C"), right: part("R") };
}

/** A break's id is the 0-based row after it, which is the number of the row before it. ECMA-376-1 §18.3.1.3. */
function breaksOf(sheet: XmlNode): number[] {
  return childrenOf(find(sheet, "rowBreaks"), "brk")
    .filter(({ attributes }) => attributes["man"] === "1")
    .map(({ attributes }) => Number(attributes["id"]) + 1);
}

function dumpPrint(workbook: XmlNode, sheet: XmlNode, position: number): PrintDump {
  const margins = find(sheet, "pageMargins")?.attributes ?? {};
  const setup = find(sheet, "pageSetup")?.attributes ?? {};
  const mm = (side: string): number => toTenth(Number(margins[side]) * MM_PER_INCH);
  return {
    paper: setup["paperSize"] === "9" ? "A4" : `#${setup["paperSize"] ?? ""}`,
    orientation: setup["orientation"] === "landscape" ? "landscape" : "portrait",
    margins: {
      top: mm("top"),
      right: mm("right"),
      bottom: mm("bottom"),
      left: mm("left"),
      header: mm("header"),
      footer: mm("footer"),
    },
    repeatRows: printName(workbook, "Print_Titles", position),
    pagesWide: Number(setup["fitToWidth"] ?? 1),
    pagesTall: Number(setup["fitToHeight"] ?? 1),
    isCenteredHorizontally: find(sheet, "printOptions")?.attributes["horizontalCentered"] === "1",
    footer: footerOf(sheet),
    area: printName(workbook, "Print_Area", position),
    breaksBefore: breaksOf(sheet),
  };
}

function dumpWidths(sheet: XmlNode): Record<string, number> {
  const widths: Record<string, number> = {};
  for (const { attributes } of childrenOf(find(sheet, "cols"), "col")) {
    for (let column = Number(attributes["min"]); column <= Number(attributes["max"]); column += 1) {
      widths[columnName(column - 1)] = toTenth(Number(attributes["width"]) - PADDING);
    }
  }
  return widths;
}

/** null where there is no such sheet. */
export function dumpXlsxSheet(bytes: Uint8Array, name: string): SheetDump | null {
  const parts = new XlsxParts(bytes);
  const workbook = parts.read(WORKBOOK);
  const sheets = childrenOf(find(workbook, "sheets"), "sheet");
  const position = sheets.findIndex(({ attributes }) => attributes["name"] === name);
  const relationshipId = sheets[position]?.attributes["r:id"];
  if (relationshipId === undefined) return null;
  const part = parts.target(WORKBOOK, relationshipId);
  const sheet = parts.read(part);
  const view = find(sheet, "sheetViews", "sheetView");
  const rows = childrenOf(find(sheet, "sheetData"), "row").filter(
    ({ attributes }) => attributes["ht"] !== undefined,
  );
  return {
    name,
    cells: dumpCells(sheet, readStyles(parts.read(STYLES))),
    merges: childrenOf(find(sheet, "mergeCells"), "mergeCell")
      .map(({ attributes }) => attributes["ref"] ?? "")
      .sort(),
    columnWidths: dumpWidths(sheet),
    rowHeights: Object.fromEntries(
      rows.map(({ attributes }) => [attributes["r"] ?? "", Number(attributes["ht"])]),
    ),
    frozenRows: Number(find(view, "pane")?.attributes["ySplit"] ?? 0),
    showGridlines: view?.attributes["showGridLines"] !== "0",
    print: dumpPrint(workbook, sheet, position),
    charts: readCharts(parts, part, sheet),
  };
}
