// Charts and their parts.

import type { CellRange } from "../../../../../src/domain/sheets/address";
import { newChart, type Place, type Series } from "../../model/chart";
import type { Sheet } from "../../model/Sheet";
import { addressArgument, colorArgument, numberArgument, oneOf, textArgument } from "../arguments";
import type { Host } from "../Host";
import { invalidArgument, itemNotFound } from "../HostError";
import { hostClass, isHostObject, type HostObject } from "../HostObject";
import { chartParts, type ChartTarget } from "./chartParts";
import type { RangeOfObject } from "./Classes";

interface SeriesTarget {
  readonly sheet: Sheet;
  readonly series: Series;
}

const TYPES = ["ColumnClustered", "ColumnStacked", "BarClustered", "Line", "Pie"] as const;

function placeArgument(value: unknown, rangeOfObject: RangeOfObject, what: string): Place {
  const target = isHostObject(value) ? rangeOfObject(value) : undefined;
  if (!target) throw invalidArgument(`${what} takes a Range`);
  return target;
}

/** One series for each column, or row, of the source. */
function seriesOf({ sheet, range }: Place, by: "Columns" | "Rows"): Series[] {
  const { top, left, bottom, right } = range;
  const parts: CellRange[] =
    by === "Columns"
      ? Array.from({ length: right - left + 1 }, (_, i) => ({ top, bottom, left: left + i, right: left + i }))
      : Array.from({ length: bottom - top + 1 }, (_, i) => ({ left, right, top: top + i, bottom: top + i }));
  return parts.map((part, index) => ({
    name: `系列${index + 1}`,
    values: { sheet, range: part },
    categories: null,
    color: null,
    gapWidth: 219,
  }));
}

function span(start: CellRange, end: CellRange): CellRange {
  return { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
}

function seriesClass(host: Host, rangeOfObject: RangeOfObject): (target: SeriesTarget) => HostObject {
  const fill = hostClass<SeriesTarget>(
    {
      className: "ChartFill",
      methods: {
        setSolidColor: ({ sheet, series }, color) => {
          host.checkSheet(sheet);
          series.color = colorArgument(color, "ChartFill.setSolidColor");
        },
      },
    },
    host.guard,
  );
  const format = hostClass<SeriesTarget>({ className: "ChartSeriesFormat", links: { fill } }, host.guard);
  return hostClass<SeriesTarget>(
    {
      className: "ChartSeries",
      scalars: {
        name: {
          get: ({ series }) => series.name,
          set: ({ sheet, series }, value) => {
            host.checkSheet(sheet);
            series.name = textArgument(value, "ChartSeries.name");
          },
        },
        gapWidth: {
          set: ({ sheet, series }, value) => {
            host.checkSheet(sheet);
            series.gapWidth = numberArgument(value, "ChartSeries.gapWidth");
          },
        },
      },
      links: { format },
      methods: {
        setValues: ({ series }, range) => {
          series.values = placeArgument(range, rangeOfObject, "ChartSeries.setValues");
        },
        setXAxisValues: ({ series }, range) => {
          series.categories = placeArgument(range, rangeOfObject, "ChartSeries.setXAxisValues");
        },
      },
    },
    host.guard,
  );
}

function chartClass(host: Host, rangeOfObject: RangeOfObject): (target: ChartTarget) => HostObject {
  const series = seriesClass(host, rangeOfObject);
  const seriesCollection = hostClass<ChartTarget>(
    {
      className: "ChartSeriesCollection",
      methods: {
        getItemAt: ({ sheet, chart }, index) => {
          const found = chart.series[numberArgument(index, "ChartSeriesCollection.getItemAt")];
          if (!found) throw itemNotFound(`series ${String(index)}`);
          return series({ sheet, series: found });
        },
      },
    },
    host.guard,
  );
  const { title, legend, axes, format } = chartParts(host);
  return hostClass<ChartTarget>(
    {
      className: "Chart",
      id: ({ chart }) => chart.name,
      scalars: {
        name: {
          get: ({ chart }) => chart.name,
          set: ({ sheet, chart }, value) => {
            host.checkSheet(sheet);
            chart.name = textArgument(value, "Chart.name");
          },
        },
      },
      links: { title, legend, axes, format, series: seriesCollection },
      methods: {
        setPosition: ({ sheet, chart }, start, end) => {
          host.checkSheet(sheet);
          chart.anchor = span(
            addressArgument(start, "Chart.setPosition"),
            addressArgument(end, "Chart.setPosition"),
          );
        },
      },
    },
    host.guard,
  );
}

export function chartsClass(host: Host, rangeOfObject: RangeOfObject): (sheet: Sheet) => HostObject {
  const chartObject = chartClass(host, rangeOfObject);
  return hostClass<Sheet>(
    {
      className: "ChartCollection",
      items: (sheet) => sheet.charts.map((chart) => chartObject({ sheet, chart })),
      methods: {
        add: (sheet, type, source, seriesBy) => {
          host.checkSheet(sheet);
          const place = placeArgument(source, rangeOfObject, "ChartCollection.add");
          const series = seriesOf(place, oneOf(seriesBy, ["Columns", "Rows"], "ChartCollection.add"));
          const kind = oneOf(type, TYPES, "ChartCollection.add");
          const chart = newChart(`图表 ${sheet.charts.length + 1}`, kind, series);
          sheet.charts.push(chart);
          return chartObject({ sheet, chart });
        },
      },
    },
    host.guard,
  );
}
