// The parts of a chart that only have looks: title, legend, axes, border.

import type { Chart } from "../../model/chart";
import type { Sheet } from "../../model/Sheet";
import { booleanArgument, colorArgument, numberArgument, oneOf, textArgument } from "../arguments";
import type { Host } from "../Host";
import { hostClass, type HostObject } from "../HostObject";

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

type Part = (target: ChartTarget) => HostObject;
type Setters = Readonly<Record<string, (chart: Chart, value: unknown) => void>>;

const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "Dot", "Automatic"] as const;

export function chartParts(host: Host): Readonly<Record<"title" | "legend" | "axes" | "format", Part>> {
  const part = (className: string, setters: Setters, links: Readonly<Record<string, Part>> = {}): Part => {
    const scalars = Object.entries(setters).map(([name, set]) => {
      const write = ({ sheet, chart }: ChartTarget, value: unknown): void => {
        host.checkSheet(sheet);
        set(chart, value);
      };
      return [name, { set: write }] as const;
    });
    return hostClass<ChartTarget>({ className, scalars: Object.fromEntries(scalars), links }, host.guard);
  };
  const size = (set: (chart: Chart, size: number) => void): Setters => ({
    size: (chart, value) => set(chart, numberArgument(value, "ChartFont.size")),
  });
  const titleFont = part("ChartFont", {
    ...size((chart, points) => (chart.titleSize = points)),
    bold: (chart, value) => (chart.isTitleBold = booleanArgument(value, "ChartFont.bold")),
  });
  const categoryFont = part(
    "ChartFont",
    size((chart, points) => (chart.categorySize = points)),
  );
  const valueFont = part(
    "ChartFont",
    size((chart, points) => (chart.valueSize = points)),
  );
  const gridline = part("ChartLineFormat", {
    color: (chart, value) => (chart.gridlineColor = colorArgument(value, "ChartLineFormat.color")),
  });
  const border = part("ChartBorder", {
    lineStyle: (chart, value) =>
      (chart.hasBorder = oneOf(value, LINE_STYLES, "ChartBorder.lineStyle") !== "None"),
  });
  const gridlines = part(
    "ChartGridlines",
    {},
    { format: part("ChartGridlinesFormat", {}, { line: gridline }) },
  );
  const categoryAxis = part("ChartAxis", {}, { format: part("ChartAxisFormat", {}, { font: categoryFont }) });
  const valueAxis = part(
    "ChartAxis",
    { numberFormat: (chart, value) => (chart.valueFormat = textArgument(value, "ChartAxis.numberFormat")) },
    { format: part("ChartAxisFormat", {}, { font: valueFont }), majorGridlines: gridlines },
  );
  return {
    title: part(
      "ChartTitle",
      { text: (chart, value) => (chart.title = textArgument(value, "ChartTitle.text")) },
      { format: part("ChartTitleFormat", {}, { font: titleFont }) },
    ),
    legend: part("ChartLegend", {
      visible: (chart, value) => (chart.hasLegend = booleanArgument(value, "ChartLegend.visible")),
    }),
    axes: part("ChartAxes", {}, { categoryAxis, valueAxis }),
    format: part("ChartAreaFormat", {}, { border }),
  };
}
