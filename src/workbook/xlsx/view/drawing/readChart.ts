// A chart from the values stored with it, so that nothing has to be calculated. Kinds beyond columns, bars, lines,
// areas and pies are left to Excel: the grid marks their place.

import { isTrue } from "../../read/parseXml";
import { resolveDrawingColour } from "./drawingColour";
import { childOf, childrenOf, descendantsOf, elementAt, numberAttribute } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import type { ChartKind, ChartLook, ChartSeries } from "./drawing";

/** Longer series say nothing in a picture of a few hundred pixels. */
const MOST_POINTS = 500;

const KINDS: Readonly<Record<string, ChartKind>> = {
  barChart: "column",
  bar3DChart: "column",
  lineChart: "line",
  line3DChart: "line",
  areaChart: "area",
  area3DChart: "area",
  pieChart: "pie",
  pie3DChart: "pie",
  doughnutChart: "pie",
};

/** The text of a title, paragraphs joined by line breaks; null where there is none. */
function titleText(title: XmlElement | undefined): string | null {
  if (title === undefined) return null;
  const paragraphs = descendantsOf(title, "p").map((p) =>
    descendantsOf(p, "t")
      .map((t) => t.text)
      .join(""),
  );
  const cached = descendantsOf(title, "v").map((v) => v.text);
  const text = (paragraphs.some((line) => line !== "") ? paragraphs : cached).join("\n").trim();
  return text === "" ? null : text;
}

/** The cached points under a `cat`, `val` or `tx`, by their index. */
function readPoints(source: XmlElement | undefined): (string | null)[] {
  if (source === undefined) return [];
  const points: (string | null)[] = [];
  const count = descendantsOf(source, "ptCount")[0];
  const length = Math.min(numberAttribute(count, "val", 0), MOST_POINTS);
  for (const point of descendantsOf(source, "pt")) {
    const index = numberAttribute(point, "idx", -1);
    if (index >= 0 && index < MOST_POINTS) points[index] = childOf(point, "v")?.text ?? null;
  }
  return Array.from({ length: Math.max(length, points.length) }, (_none, i) => points[i] ?? null);
}

function numberOrNull(text: string | null): number | null {
  const value = text === null || text === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

function readSeries(ser: XmlElement, theme: readonly string[]): ChartSeries {
  const style = childOf(ser, "spPr");
  const fill = elementAt(style, "solidFill") ?? elementAt(style, "ln", "solidFill");
  return {
    name: readPoints(childOf(ser, "tx"))[0] ?? descendantsOf(childOf(ser, "tx") ?? ser, "v")[0]?.text ?? "",
    values: readPoints(childOf(ser, "val")).map(numberOrNull),
    color: resolveDrawingColour(fill, theme),
  };
}

function kindOf(plot: XmlElement): ChartKind | undefined {
  if (plot.name.startsWith("bar") && childOf(plot, "barDir")?.attributes["val"] === "bar") return "bar";
  return KINDS[plot.name];
}

/** A chart with one series and no title of its own is headed by the series' name, unless the clerk took that away. */
function shownTitle(chart: XmlElement | undefined, series: readonly ChartSeries[]): string | null {
  const title = titleText(childOf(chart, "title"));
  const isTakenAway = isTrue(childOf(chart, "autoTitleDeleted")?.attributes["val"]);
  const [only, another] = series;
  if (title !== null || isTakenAway || only === undefined || another !== undefined) return title;
  return only.name === "" ? null : only.name;
}

export interface ChartRead {
  /** Null for a kind that is not drawn, and where the file holds no values. */
  readonly chart: ChartLook | null;
  readonly title: string | null;
}

export function readChart(space: XmlElement, theme: readonly string[]): ChartRead {
  const chart = childOf(space, "chart");
  const plots = childOf(chart, "plotArea")?.children.filter((child) => child.name.endsWith("Chart")) ?? [];
  const [plot, another] = plots;
  const kind = plot && kindOf(plot);
  const sers = childrenOf(plot, "ser");
  const series = sers.map((ser) => readSeries(ser, theme));
  const title = shownTitle(chart, series);
  const hasValues = series.some((one) => one.values.some((value) => value !== null));
  if (kind === undefined || another !== undefined || !hasValues) return { chart: null, title };
  const grouping = childOf(plot, "grouping")?.attributes["val"] ?? "";
  const look: ChartLook = {
    kind,
    title,
    categories: readPoints(childOf(sers[0], "cat")).map((text) => text ?? ""),
    series,
    isStacked: grouping.toLowerCase().includes("stacked"),
    showsLegend: childOf(chart, "legend") !== undefined,
  };
  return { chart: look, title };
}
