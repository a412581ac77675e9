// The charts of a sheet in a file.

import { cellAddress, rangeAddress } from "../../../src/domain/sheets/address";
import type { ChartDump, ChartLook } from "./SheetDump";
import type { XlsxParts } from "./xlsxParts";
import { childrenOf, find, textBeneath, type XmlNode } from "./xmlNode";

/** "年度汇总!$A$4:$A$9" without its sheet and dollars. */
function local(formula: string): string {
  return formula.slice(formula.lastIndexOf("!") + 1).replaceAll("$", "");
}

function anchorOf(anchor: XmlNode): string {
  const at = (corner: string, part: string): number => Number(textBeneath(find(anchor, corner, part)));
  if (at("from", "colOff") + at("from", "rowOff") + at("to", "colOff") + at("to", "rowOff") !== 0) {
    return `${cellAddress(at("from", "row"), at("from", "col"))}+`;
  }
  return rangeAddress({
    top: at("from", "row"),
    left: at("from", "col"),
    bottom: at("to", "row") - 1,
    right: at("to", "col") - 1,
  });
}

/** Sizes in a file are hundredths of a point. */
function sizeOf(properties: XmlNode | undefined): number {
  return Number(properties?.attributes["sz"]) / 100;
}

function lookOf(space: XmlNode): ChartLook {
  const plot = find(space, "chart", "plotArea");
  const title = find(space, "chart", "title", "tx", "rich", "p", "pPr", "defRPr");
  const axisSize = (axis: string): number => sizeOf(find(plot, axis, "txPr", "p", "pPr", "defRPr"));
  const gridline = find(plot, "valAx", "majorGridlines", "spPr", "ln", "solidFill", "srgbClr");
  return {
    titleSize: sizeOf(title),
    isTitleBold: title?.attributes["b"] !== "0",
    axisSizes: [axisSize("catAx"), axisSize("valAx")],
    gapWidth: Number(find(plot, "barChart", "gapWidth")?.attributes["val"]),
    gridlineColor: `#${gridline?.attributes["val"] ?? ""}`,
    hasBorder: find(space, "spPr", "ln", "noFill") === undefined,
  };
}

function dumpChart(name: string, anchor: string, space: XmlNode): ChartDump {
  const chart = find(space, "chart");
  const plot = find(chart, "plotArea");
  const bars = find(plot, "barChart");
  const [series, another] = childrenOf(bars, "ser");
  if (!series || another || find(bars, "barDir")?.attributes["val"] !== "col") {
    throw new Error("not a column chart of one series");
  }
  return {
    name,
    title: textBeneath(find(chart, "title", "tx")),
    categories: local(textBeneath(find(series, "cat", "strRef", "f"))),
    values: local(textBeneath(find(series, "val", "numRef", "f"))),
    seriesName: textBeneath(find(series, "tx")),
    anchor,
    color: `#${find(series, "spPr", "solidFill", "srgbClr")?.attributes["val"] ?? ""}`,
    valueFormat: find(plot, "valAx", "numFmt")?.attributes["formatCode"] ?? "",
    hasLegend: find(chart, "legend") !== undefined,
    look: lookOf(space),
  };
}

export function readCharts(parts: XlsxParts, sheetPart: string, sheet: XmlNode): ChartDump[] {
  const drawingId = find(sheet, "drawing")?.attributes["r:id"];
  if (drawingId === undefined) return [];
  const drawingPart = parts.target(sheetPart, drawingId);
  return childrenOf(parts.read(drawingPart), "twoCellAnchor").map((anchor) => {
    const frame = find(anchor, "graphicFrame");
    const name = find(frame, "nvGraphicFramePr", "cNvPr")?.attributes["name"] ?? "";
    const chartId = find(frame, "graphic", "graphicData", "chart")?.attributes["r:id"] ?? "";
    return dumpChart(name, anchorOf(anchor), parts.read(parts.target(drawingPart, chartId)));
  });
}
