// Column charts with one series in one grey, without a legend, laid over the cells the document keeps free for them.
// Their looks are those of a chart written into a file: they are printed, and the same in both.

import { cellAddress, rangeAddress } from "../../../domain/sheets/address";
import type { ColumnChart, SheetDocument } from "../../../domain/sheets/sheetDocument";
import { step, type DrawStep } from "./drawStep";

const TITLE_SIZE = 12;
const AXIS_SIZE = 9;
/** The gap between columns, in per cent of their width. */
const GAP = 80;
const GRIDLINE = "#D9D9D9";

function dressChart({ title, axes, format }: Excel.Chart): void {
  title.format.font.size = TITLE_SIZE;
  title.format.font.bold = false;
  for (const axis of [axes.categoryAxis, axes.valueAxis]) axis.format.font.size = AXIS_SIZE;
  axes.valueAxis.majorGridlines.format.line.color = GRIDLINE;
  format.border.lineStyle = "None";
}

function drawChart(sheet: Excel.Worksheet, one: ColumnChart): void {
  const values = sheet.getRange(rangeAddress(one.values));
  // Taken the other way, each of its cells would be a series.
  const isOneRow = one.values.top === one.values.bottom;
  const chart = sheet.charts.add("ColumnClustered", values, isOneRow ? "Rows" : "Columns");
  chart.name = one.name;
  chart.title.text = one.title;
  chart.legend.visible = false;
  const { anchor } = one;
  chart.setPosition(cellAddress(anchor.top, anchor.left), cellAddress(anchor.bottom, anchor.right));
  const series = chart.series.getItemAt(0);
  series.setValues(values);
  series.setXAxisValues(sheet.getRange(rangeAddress(one.categories)));
  series.name = one.seriesName;
  series.format.fill.setSolidColor(one.color);
  series.gapWidth = GAP;
  chart.axes.valueAxis.numberFormat = one.valueFormat;
  dressChart(chart);
}

export function drawCharts({ charts }: SheetDocument): DrawStep[] {
  return charts.map((chart) => step(45, (sheet) => drawChart(sheet, chart)));
}
