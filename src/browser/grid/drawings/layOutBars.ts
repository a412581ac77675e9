// Columns, bars, lines and areas of a chart as shapes in pixels: the plain middle between the cached values and SVG.

import type { Box, ChartLook } from "../../../workbook/xlsx/view/drawing/drawing";
import { seriesColour } from "./chartColours";
import { niceScale } from "./niceScale";
import type { Scale } from "./niceScale";

export interface BarShape extends Box {
  readonly color: string;
}

export interface LineShape {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly color: string;
}

export interface PlotShapes {
  readonly bars: readonly BarShape[];
  readonly lines: readonly LineShape[];
  /** Places of the value axis' numbers, along the axis. */
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  /** Middles of the categories, along the other axis. */
  readonly middles: readonly number[];
}

/** Share of a category's room that its bars leave free, as in Excel's own default. */
const GAP = 0.4;

function stackedTotals(chart: ChartLook, count: number): number[] {
  return Array.from({ length: count }, (_none, i) =>
    chart.series.reduce((sum, series) => sum + (series.values[i] ?? 0), 0),
  );
}

function scaleOf(chart: ChartLook, count: number): Scale {
  const values = chart.isStacked
    ? stackedTotals(chart, count)
    : chart.series.flatMap((series) => series.values.filter((value) => value !== null));
  return niceScale(values);
}

interface Frame {
  readonly chart: ChartLook;
  readonly plot: Box;
  readonly scale: Scale;
  readonly count: number;
}

/** A value's place along the value axis, from the plot's start: the left for bars, the top for columns. */
function placeOf({ chart, plot, scale }: Frame, value: number): number {
  const share = (value - scale.least) / (scale.most - scale.least);
  return chart.kind === "bar" ? plot.left + share * plot.width : plot.top + (1 - share) * plot.height;
}

function barAt(frame: Frame, seriesIndex: number, i: number, from: number, value: number): BarShape {
  const { chart, plot, count } = frame;
  const isBar = chart.kind === "bar";
  const room = (isBar ? plot.height : plot.width) / count;
  const lanes = chart.isStacked ? 1 : chart.series.length;
  const thickness = (room * (1 - GAP)) / lanes;
  const lane = chart.isStacked ? 0 : seriesIndex;
  const across = i * room + (room * GAP) / 2 + lane * thickness;
  const ends = [placeOf(frame, from), placeOf(frame, from + value)];
  const start = Math.min(...ends);
  const length = Math.max(...ends) - start;
  const color = seriesColour(chart.series[seriesIndex] ?? { name: "", values: [], color: null }, seriesIndex);
  // Excel lists a bar chart's categories from the bottom up.
  return isBar
    ? {
        left: start,
        width: length,
        top: plot.top + plot.height - across - thickness,
        height: thickness,
        color,
      }
    : { left: plot.left + across, width: thickness, top: start, height: length, color };
}

function layOutBarShapes(frame: Frame): BarShape[] {
  const reached = new Array<number>(frame.count).fill(0);
  return frame.chart.series.flatMap((series, seriesIndex) =>
    series.values.slice(0, frame.count).flatMap((value, i) => {
      if (value === null) return [];
      const from = frame.chart.isStacked ? (reached[i] ?? 0) : 0;
      reached[i] = from + value;
      return [barAt(frame, seriesIndex, i, from, value)];
    }),
  );
}

function layOutLines(frame: Frame): LineShape[] {
  const { chart, plot, count } = frame;
  return chart.series.map((series, seriesIndex) => ({
    color: seriesColour(series, seriesIndex),
    points: series.values.flatMap((value, i) =>
      value === null ? [] : [{ x: plot.left + ((i + 0.5) / count) * plot.width, y: placeOf(frame, value) }],
    ),
  }));
}

/** For every kind but pies; `plot` is the area the axes enclose. */
export function layOutBars(chart: ChartLook, plot: Box): PlotShapes {
  const count = Math.max(1, chart.categories.length, ...chart.series.map((series) => series.values.length));
  const frame: Frame = { chart, plot, scale: scaleOf(chart, count), count };
  const isLine = chart.kind === "line" || chart.kind === "area";
  const isBar = chart.kind === "bar";
  return {
    bars: isLine ? [] : layOutBarShapes(frame),
    lines: isLine ? layOutLines(frame) : [],
    ticks: frame.scale.ticks.map((value) => ({ value, at: placeOf(frame, value) })),
    middles: Array.from({ length: count }, (_none, i) =>
      isBar ? plot.top + plot.height * (1 - (i + 0.5) / count) : plot.left + (plot.width * (i + 0.5)) / count,
    ),
  };
}
