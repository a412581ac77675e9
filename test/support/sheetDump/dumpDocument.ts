// What a sheet document must look like once it stands in a workbook: the yardstick for both adapters.

import { cellAddress, columnName, rangeAddress, sheetRangeAddress } from "../../../src/domain/sheets/address";
import type { DocumentCell, SheetDocument } from "../../../src/domain/sheets/sheetDocument";
import { drawnBorders } from "./drawnBorders";
import {
  toTenth,
  type CellDump,
  type ChartDump,
  type ChartLook,
  type PrintDump,
  type SheetDump,
} from "./SheetDump";

const LIKE_A_FORMULA = /^[=+\-@']/u;

/** What documents leave to the adapters, which must agree on it. */
const CHART_LOOK: ChartLook = {
  titleSize: 12,
  isTitleBold: false,
  axisSizes: [9, 9],
  gapWidth: 80,
  gridlineColor: "#D9D9D9",
  hasBorder: false,
};

function dumpCell(document: SheetDocument, cell: DocumentCell, r: number, c: number): CellDump {
  const style = document.styles[cell.style];
  if (!style) throw new Error(`no style ${cell.style}`);
  const { font, fill, horizontal, vertical, wrap, indent, numberFormat } = style;
  const { value, formula, link } = cell;
  return {
    value: value === "" ? null : value,
    formula,
    isQuoted: formula === null && typeof value === "string" && LIKE_A_FORMULA.test(value),
    numberFormat,
    font,
    fill,
    horizontal,
    vertical,
    wrap,
    indent,
    borders: drawnBorders(
      (rowIndex, columnIndex) => {
        const neighbour = document.rows[rowIndex]?.cells[columnIndex];
        return neighbour ? document.styles[neighbour.style]?.borders : undefined;
      },
      r,
      c,
    ),
    link: link && { reference: sheetRangeAddress(link.sheet, link.range), tip: link.tip },
  };
}

function dumpPrint({ print }: SheetDocument): PrintDump {
  const { margins, repeatRows } = print;
  return {
    paper: print.paper,
    orientation: print.orientation,
    margins: {
      top: toTenth(margins.top),
      right: toTenth(margins.right),
      bottom: toTenth(margins.bottom),
      left: toTenth(margins.left),
      header: toTenth(margins.header),
      footer: toTenth(margins.footer),
    },
    repeatRows: repeatRows && `${repeatRows.first + 1}:${repeatRows.last + 1}`,
    pagesWide: print.fitToPagesWide,
    pagesTall: print.fitToPagesTall,
    isCenteredHorizontally: print.centerHorizontally,
    footer: print.footer,
    area: rangeAddress(print.area),
    breaksBefore: print.breaksBefore.map((rowIndex) => rowIndex + 1),
  };
}

function dumpCharts({ charts }: SheetDocument): ChartDump[] {
  return charts.map((chart) => ({
    name: chart.name,
    title: chart.title,
    categories: rangeAddress(chart.categories),
    values: rangeAddress(chart.values),
    seriesName: chart.seriesName,
    anchor: rangeAddress(chart.anchor),
    color: chart.color,
    valueFormat: chart.valueFormat,
    hasLegend: false,
    look: CHART_LOOK,
  }));
}

export function dumpDocument(document: SheetDocument): SheetDump {
  const cells: Record<string, CellDump> = {};
  const rowHeights: Record<string, number> = {};
  document.rows.forEach((row, r) => {
    if (row.height !== null) rowHeights[r + 1] = row.height;
    row.cells.forEach((cell, c) => {
      if (cell !== null) cells[cellAddress(r, c)] = dumpCell(document, cell, r, c);
    });
  });
  return {
    name: document.name,
    cells,
    merges: document.merges.map(rangeAddress).sort(),
    columnWidths: Object.fromEntries(
      document.columnWidths.map((width, index) => [columnName(index), toTenth(width)]),
    ),
    rowHeights,
    frozenRows: document.frozenRows,
    showGridlines: document.showGridlines,
    print: dumpPrint(document),
    charts: dumpCharts(document),
  };
}
