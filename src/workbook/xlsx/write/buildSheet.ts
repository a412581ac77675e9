// A sheet document as a sheet part. The order of the elements is fixed: ECMA-376 part 1, 18.3.1.99 (CT_Worksheet).

import { cellAddress, rangeAddress, sheetRangeAddress } from "../../../domain/sheets/address";
import type { DocumentCell, DocumentRow, SheetDocument } from "../../../domain/sheets/sheetDocument";
import { buildCell } from "./buildCell";
import { COLUMN_PADDING } from "../columnPadding";
import { escapeAttribute } from "./escapeXml";
import { MAIN_NAMESPACE, RELATIONSHIPS_NAMESPACE, XML_HEAD } from "./ooxmlNames";
import { buildPage } from "./pageXml";

/** What the file around the sheet decides. */
export interface SheetSurroundings {
  /** The number of a cell's style in the styles part. */
  readonly styleOf: (cell: DocumentCell) => number;
  /** The relationship to the drawing that holds the charts; null when there are none. */
  readonly drawingId: string | null;
  /** The name by which a macro project knows the sheet; null when it has none. */
  readonly codeName: string | null;
}

/** The whole part. */
export function buildSheet(document: SheetDocument, surroundings: SheetSurroundings): string {
  const { drawingId, codeName } = surroundings;
  const code = codeName === null ? "" : ` codeName="${escapeAttribute(codeName)}"`;
  return [
    XML_HEAD,
    `<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">`,
    `<sheetPr${code}><pageSetUpPr fitToPage="1"/></sheetPr>`,
    buildView(document),
    '<sheetFormatPr defaultRowHeight="15"/>',
    buildColumns(document.columnWidths),
    "<sheetData>",
    ...document.rows.map((row, rowIndex) => buildRow(row, rowIndex, surroundings.styleOf)),
    "</sheetData>",
    buildMerges(document),
    buildLinks(document),
    buildPage(document),
    drawingId === null ? "" : `<drawing r:id="${drawingId}"/>`,
    "</worksheet>",
  ].join("");
}

function buildView({ frozenRows, showGridlines }: SheetDocument): string {
  const view = `<sheetView${showGridlines ? "" : ' showGridLines="0"'} workbookViewId="0"`;
  if (frozenRows === 0) return `<sheetViews>${view}/></sheetViews>`;
  const first = cellAddress(frozenRows, 0);
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`;
  return `<sheetViews>${view}>${pane}${selection}</sheetView></sheetViews>`;
}

function buildColumns(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, i) => {
    const size = width === 0 ? ` width="0" hidden="1"` : ` width="${width + COLUMN_PADDING}"`;
    return `<col min="${i + 1}" max="${i + 1}"${size} customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

function buildRow(row: DocumentRow, rowIndex: number, styleOf: SheetSurroundings["styleOf"]): string {
  if (row.height === null && row.cells.every((cell) => cell === null)) return "";
  const hidden = row.height === 0 ? ' hidden="1"' : "";
  const height = row.height === null ? "" : ` ht="${row.height}" customHeight="1"${hidden}`;
  const cells = row.cells.map((cell, columnIndex) =>
    cell === null ? "" : buildCell(cellAddress(rowIndex, columnIndex), cell, styleOf(cell)),
  );
  return `<row r="${rowIndex + 1}"${height}>${cells.join("")}</row>`;
}

function buildMerges({ merges }: SheetDocument): string {
  if (merges.length === 0) return "";
  const cells = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

function buildLinks({ rows }: SheetDocument): string {
  const links = rows.flatMap((row, rowIndex) =>
    row.cells.map((cell, columnIndex) => {
      if (!cell?.link) return "";
      const location = escapeAttribute(sheetRangeAddress(cell.link.sheet, cell.link.range));
      const tip = cell.link.tip === "" ? "" : ` tooltip="${escapeAttribute(cell.link.tip)}"`;
      return `<hyperlink ref="${cellAddress(rowIndex, columnIndex)}" location="${location}"${tip}/>`;
    }),
  );
  return links.every((link) => link === "") ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
