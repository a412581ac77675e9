// A column chart as a part of its own, with the figures it shows kept in it, so that programs that do not draw from the
// cells show it too. Grey on white: it is printed. Order of elements: ECMA-376 part 1, 21.2.2 (DrawingML charts).

import type { CellRange } from "../../../domain/sheets/address";
import type { ColumnChart, SheetDocument } from "../../../domain/sheets/sheetDocument";
import type { CellValue } from "../../../domain/sheets/snapshot";
import { absoluteRange } from "./absoluteRange";
import { escapeAttribute, escapeXml } from "./escapeXml";
import { CHART_NAMESPACE, DRAWING_NAMESPACE, RELATIONSHIPS_NAMESPACE, XML_HEAD } from "./ooxmlNames";

const TITLE_SIZE = 1200;
const AXIS_SIZE = 900;
const BLACK = "000000";
const GRIDLINE = "D9D9D9";
const AXIS_LINE = "7F7F7F";
const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;
/** The gap between columns, in per cent of their width. */
const GAP = 80;

/** The whole part. */
export function buildChart(chart: ColumnChart, document: SheetDocument): string {
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${textStyle("defRPr", TITLE_SIZE)}</a:pPr><a:r>${textStyle('rPr lang="zh-CN"', TITLE_SIZE)}<a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const plot = `<c:plotArea><c:layout/>${buildColumns(chart, document)}${buildCategoryAxis()}${buildValueAxis(chart)}</c:plotArea>`;
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">` +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="0"/>${plot}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solidFill("FFFFFF")}<a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`
  );
}

function buildColumns(chart: ColumnChart, document: SheetDocument): string {
  const categories = cellsOf(document, chart.categories).map((value) => String(value ?? ""));
  const values = cellsOf(document, chart.values).map((value) =>
    typeof value === "number" ? String(value) : "",
  );
  const fill = solidFill(chart.color.slice(1).toUpperCase());
  const strings = `<c:strRef><c:f>${escapeXml(absoluteRange(document.name, chart.categories))}</c:f><c:strCache>${buildPoints(categories)}</c:strCache></c:strRef>`;
  const numbers = `<c:numRef><c:f>${escapeXml(absoluteRange(document.name, chart.values))}</c:f><c:numCache><c:formatCode>${escapeXml(chart.valueFormat)}</c:formatCode>${buildPoints(values)}</c:numCache></c:numRef>`;
  const series =
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${escapeXml(chart.seriesName)}</c:v></c:tx>` +
    `<c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/><c:cat>${strings}</c:cat><c:val>${numbers}</c:val></c:ser>`;
  return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${GAP}"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`;
}

function buildCategoryAxis(): string {
  return `<c:catAx>${axisStart(CATEGORY_AXIS, "b")}<c:numFmt formatCode="General" sourceLinked="0"/>${axisLook(lineOf(AXIS_LINE))}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function buildValueAxis({ valueFormat }: ColumnChart): string {
  const gridlines = `<c:majorGridlines><c:spPr>${lineOf(GRIDLINE)}</c:spPr></c:majorGridlines>`;
  return `<c:valAx>${axisStart(VALUE_AXIS, "l")}${gridlines}<c:numFmt formatCode="${escapeAttribute(valueFormat)}" sourceLinked="0"/>${axisLook("<a:ln><a:noFill/></a:ln>")}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

function axisStart(id: number, side: "b" | "l"): string {
  return `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>`;
}

function axisLook(line: string): string {
  const text = `<c:txPr><a:bodyPr/><a:p><a:pPr>${textStyle("defRPr", AXIS_SIZE)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
  return `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line}</c:spPr>${text}`;
}

/** `tag` with its own attributes; `size` in hundredths of a point. */
function textStyle(tag: string, size: number): string {
  const name = tag.split(" ")[0] ?? tag;
  return `<a:${tag} sz="${size}" b="0">${solidFill(BLACK)}</a:${name}>`;
}

function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** 9525 units are three quarters of a point. */
function lineOf(color: string): string {
  return `<a:ln w="9525">${solidFill(color)}</a:ln>`;
}

/** An empty text is a point without a value. */
function buildPoints(values: readonly string[]): string {
  const points = values.map((value, index) =>
    value === "" ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

/** The values of a range, row by row. */
function cellsOf({ rows }: SheetDocument, range: CellRange): CellValue[] {
  const cells: CellValue[] = [];
  for (let r = range.top; r <= range.bottom; r += 1) {
    for (let c = range.left; c <= range.right; c += 1) cells.push(rows[r]?.cells[c]?.value ?? null);
  }
  return cells;
}
