// A sheet view read from XML literals, with texts measured by rule: Chinese characters one em wide, all else half an em.

import { openWorkbookView } from "../../src/workbook/xlsx/view/openWorkbookView";
import type { WorkbookView } from "../../src/workbook/xlsx/view/openWorkbookView";
import type { SheetView } from "../../src/workbook/xlsx/view/sheet/sheetView";
import type { MeasureText, TextWidths } from "../../src/workbook/xlsx/view/text/textWidths";
import { buildTextWidths, isFullWidth } from "../../src/workbook/xlsx/view/text/textWidths";
import { buildXlsx } from "./buildXlsx";
import type { SheetLiteral, WorkbookLiteral } from "./buildXlsx";
import { quietWatch } from "./quietWatch";

const PIXELS_PER_POINT = 4 / 3;

export const measureByRule: MeasureText = (text, font) =>
  Array.from(text).reduce(
    (sum, c) => sum + font.size * PIXELS_PER_POINT * (isFullWidth(c.codePointAt(0)!) ? 1 : 0.5),
    0,
  );

export const widthsByRule: TextWidths = buildTextWidths(measureByRule);

export function openView(book: WorkbookLiteral): Promise<WorkbookView> {
  return openWorkbookView(buildXlsx(book), measureByRule, quietWatch());
}

/** The view of a workbook's only sheet, named 表一 unless said otherwise. */
export async function viewOf(
  content: string,
  book: Omit<WorkbookLiteral, "sheets"> & { readonly sheet?: Partial<SheetLiteral> } = {},
): Promise<SheetView> {
  const { sheet, ...rest } = book;
  const only = { name: "表一", content, ...sheet };
  const workbook = await openView({ ...rest, sheets: [only] });
  return workbook.readSheet(only.name, quietWatch());
}

/** A row of inline texts and numbers from column A on; null leaves a cell out. */
export function row(rowNumber: number, values: readonly (string | number | null)[], attributes = ""): string {
  const cells = values.map((value, i) => {
    const address = `${String.fromCharCode(65 + i)}${rowNumber}`;
    if (value === null) return "";
    if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  });
  return `<row r="${rowNumber}" ${attributes}>${cells.join("")}</row>`;
}
