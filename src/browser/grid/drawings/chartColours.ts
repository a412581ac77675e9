// The colour of a series or of a slice: the file's own, else a grey, since what our sheets print is grey too.

import type { ChartSeries } from "../../../workbook/xlsx/view/drawing/drawing";

const GREYS = ["#595959", "#a6a6a6", "#7f7f7f", "#d0d0d0", "#404040", "#bfbfbf", "#6e6e6e", "#e0e0e0"];

export function greyAt(index: number): string {
  return GREYS[index % GREYS.length] ?? "#7f7f7f";
}

export function seriesColour(series: ChartSeries, index: number): string {
  return series.color ?? greyAt(index);
}
