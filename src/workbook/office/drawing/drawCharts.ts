// Column charts with one series in one grey, without a legend, laid over the cells the document keeps free for them.

import { cellAddress, rangeAddress } from "../../../domain/sheets/address";
import type { ColumnChart, SheetDocument } from "../../../domain/sheets/sheetDocument";
import { step, type DrawStep } from "./drawStep";

function drawChart(sheet: Excel.Worksheet, one: ColumnChart): void {
  const values = sheet.getRange(rangeAddress(one.values));
  const chart = sheet.charts.add("ColumnClustered", values, "Columns");
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
  chart.axes.valueAxis.numberFormat = one.valueFormat;
}

export function drawCharts({ charts }: SheetDocument): DrawStep[] {
  return charts.map((chart) => step(25, (sheet) => drawChart(sheet, chart)));
}
