// The whole state of a sheet in the stand-in, in the form that files and documents are dumped in too.

import { cellAddress, columnName, rangeAddress } from "../../../src/domain/sheets/address";
import type { BorderLine, CellStyle } from "../../../src/domain/sheets/sheetDocument";
import type { CellValue } from "../../../src/domain/sheets/snapshot";
import {
  toTenth,
  type CellDump,
  type ChartDump,
  type PrintDump,
  type SheetDump,
  type Sides,
} from "../sheetDump/SheetDump";
import { ExcelError, type Scalar } from "./formula/values";
import type { Chart, Place } from "./model/chart";
import type { Line } from "./model/look";
import { placeKey, STANDARD_CHARACTERS, STANDARD_POINTS, type Sheet } from "./model/Sheet";
import type { Workbook } from "./model/Workbook";

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "centerAcross",
};
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};
const LINES: Readonly<Record<string, BorderLine>> = { Hairline: "hair", Thin: "thin", Medium: "medium" };
const PADDING = 5 / 7;
const MM_PER_POINT = 25.4 / 72;

/** The value under a key of a table that must have it. */
function known<T>(table: Readonly<Record<string, T>>, key: string): T {
  const value = table[key];
  if (value === undefined) throw new Error(`a sheet document cannot say ${key}`);
  return value;
}

function plain(value: Scalar): CellValue {
  if (value instanceof ExcelError) return value.text;
  return value === "" ? null : value;
}

function lineOf(line: Line | undefined): BorderLine {
  if (!line) return "none";
  if (line.style !== "Continuous") throw new Error(`a sheet document has no line of style ${line.style}`);
  return known(LINES, line.weight);
}

function bordersOf(sheet: Sheet, r: number, c: number): Sides {
  return {
    top: lineOf(sheet.linesAbove.get(placeKey(r, c))),
    right: lineOf(sheet.linesLeft.get(placeKey(r, c + 1))),
    bottom: lineOf(sheet.linesAbove.get(placeKey(r + 1, c))),
    left: lineOf(sheet.linesLeft.get(placeKey(r, c))),
  };
}

function dumpCell(workbook: Workbook, sheet: Sheet, r: number, c: number): CellDump {
  const look = sheet.look(r, c);
  const link = sheet.links.get(placeKey(r, c));
  return {
    value: plain(workbook.valueOf(sheet, r, c)),
    formula: sheet.cell(r, c).formula,
    isQuoted: look.isQuoted,
    numberFormat: look.numberFormat,
    font: {
      name: look.fontName,
      size: look.fontSize,
      bold: look.bold,
      underline: look.underline !== "None",
      color: look.color,
      ...(look.italic ? { italic: true } : {}),
      ...(look.strike ? { strike: true } : {}),
    },
    fill: look.fill,
    horizontal: known(HORIZONTAL, look.horizontal),
    vertical: known(VERTICAL, look.vertical),
    wrap: look.wrap,
    indent: look.indent,
    borders: bordersOf(sheet, r, c),
    link: link ? { reference: link.documentReference, tip: link.screenTip } : null,
  };
}

function characters(points: number): number {
  return (points * (STANDARD_CHARACTERS + PADDING)) / STANDARD_POINTS - PADDING;
}

function dumpPrint({ page }: Sheet): PrintDump {
  const mm = (points: number): number => toTenth(points * MM_PER_POINT);
  return {
    paper: page.paperSize,
    orientation: page.orientation === "Portrait" ? "portrait" : "landscape",
    margins: {
      top: mm(page.topMargin),
      right: mm(page.rightMargin),
      bottom: mm(page.bottomMargin),
      left: mm(page.leftMargin),
      header: mm(page.headerMargin),
      footer: mm(page.footerMargin),
    },
    repeatRows: page.titleRows,
    pagesWide: page.zoom.horizontalFitToPages ?? 0,
    pagesTall: page.zoom.verticalFitToPages ?? 0,
    isCenteredHorizontally: page.centerHorizontally,
    footer: { left: page.leftFooter, center: page.centerFooter, right: page.rightFooter },
    area: page.printArea,
    breaksBefore: [...page.breaksBefore].sort((a, b) => a - b).map((rowIndex) => rowIndex + 1),
  };
}

function dumpChart(sheet: Sheet, chart: Chart): ChartDump {
  const [series, another] = chart.series;
  if (chart.type !== "ColumnClustered" || !series || another)
    throw new Error("not a column chart of one series");
  const local = (place: Place | null): string => {
    if (place?.sheet !== sheet) throw new Error("the chart draws from elsewhere");
    return rangeAddress(place.range);
  };
  return {
    name: chart.name,
    title: chart.title,
    categories: local(series.categories),
    values: local(series.values),
    seriesName: series.name,
    anchor: chart.anchor ? rangeAddress(chart.anchor) : "",
    color: series.color ?? "",
    valueFormat: chart.valueFormat,
    hasLegend: chart.hasLegend,
    look: {
      titleSize: chart.titleSize,
      isTitleBold: chart.isTitleBold,
      axisSizes: [chart.categorySize, chart.valueSize],
      gapWidth: series.gapWidth,
      gridlineColor: chart.gridlineColor,
      hasBorder: chart.hasBorder,
    },
  };
}

/** Every place that holds something or has a look. */
function placesOf(sheet: Sheet): { r: number; c: number }[] {
  const places = new Map<number, { r: number; c: number }>();
  for (const { rowIndex: r, columnIndex: c } of sheet.filledCells()) places.set(placeKey(r, c), { r, c });
  for (const { rowIndex: r, columnIndex: c } of sheet.dressedCells()) places.set(placeKey(r, c), { r, c });
  return [...places.values()];
}

/** null where there is no such sheet. */
export function dumpSheet(workbook: Workbook, name: string): SheetDump | null {
  const sheet = workbook.findSheet(name);
  if (!sheet) return null;
  return {
    name: sheet.name,
    cells: Object.fromEntries(
      placesOf(sheet).map(({ r, c }) => [cellAddress(r, c), dumpCell(workbook, sheet, r, c)]),
    ),
    merges: sheet.merges.map(rangeAddress).sort(),
    columnWidths: Object.fromEntries(
      [...sheet.columnWidths].map(([index, points]) => [columnName(index), toTenth(characters(points))]),
    ),
    rowHeights: Object.fromEntries(
      [...sheet.rowHeights].map(([index, points]) => [String(index + 1), points]),
    ),
    frozenRows: sheet.frozenRows,
    showGridlines: sheet.showGridlines,
    print: dumpPrint(sheet),
    charts: sheet.charts.map((chart) => dumpChart(sheet, chart)),
  };
}
