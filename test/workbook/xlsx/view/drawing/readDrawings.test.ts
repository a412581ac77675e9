import type { Drawing } from "../../../../../src/workbook/xlsx/view/drawing/drawing";
import { cells, relationship, relationships } from "../../../../support/buildXlsx";
import { viewOf } from "../../../../support/viewOf";

const EMU = 9525;
const marker = (name: string, column: number, row: number, offset = 0): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset * EMU}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const between = (content: string): string =>
  `<xdr:twoCellAnchor>${marker("from", 1, 1, 10)}${marker("to", 3, 4)}${content}</xdr:twoCellAnchor>`;

const CHART_FRAME =
  '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>';

async function readDrawings(
  anchors: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<readonly Drawing[]> {
  const view = await viewOf(
    `<sheetFormatPr defaultRowHeight="15" defaultColWidth="9"/>${cells("")}<drawing r:id="rId1"/>`,
    {
      sheet: { relationships: relationship("rId1", "drawing", "../drawings/drawing1.xml") },
      parts: {
        "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:c="c" xmlns:r="r">${anchors}</xdr:wsDr>`,
        "xl/drawings/_rels/drawing1.xml.rels": relationships(
          relationship("rId1", "chart", "../charts/chart1.xml") +
            relationship("rId2", "image", "../media/image1.png"),
        ),
        ...parts,
      },
    },
  );
  return view.drawings;
}

const cache = (kind: "str" | "num", values: readonly (string | number | null)[]): string =>
  `<c:${kind}Ref><c:f>Sheet1!A1</c:f><c:${kind}Cache><c:ptCount val="${values.length}"/>${values
    .map((value, i) => (value === null ? "" : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`))
    .join("")}</c:${kind}Cache></c:${kind}Ref>`;

const series = (name: string, values: readonly (number | null)[], fill = ""): string =>
  `<c:ser><c:tx>${cache("str", [name])}</c:tx>${fill}<c:cat>${cache("str", ["1月", "2月", "3月"])}</c:cat><c:val>${cache("num", values)}</c:val></c:ser>`;

const chartPart = (plot: string, title = ""): Readonly<Record<string, string>> => ({
  "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart>${title}<c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`,
});

const TITLE =
  "<c:title><c:tx><c:rich><a:p><a:r><a:t>各月</a:t></a:r><a:r><a:t>支出</a:t></a:r></a:p></c:rich></c:tx></c:title>";
const GREY = '<c:spPr><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></c:spPr>';

test("a column chart comes with its title, categories, values and colour, at its place", async () => {
  const plot = `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series("金额", [120, null, 300], GREY)}</c:barChart>`;
  const [drawing] = await readDrawings(between(CHART_FRAME), chartPart(plot, TITLE));
  expect(drawing).toEqual({
    kind: "chart",
    name: "图表 1",
    box: { left: 82, top: 20, width: 134, height: 60 },
    chart: {
      kind: "column",
      title: "各月支出",
      categories: ["1月", "2月", "3月"],
      series: [{ name: "金额", values: [120, null, 300], color: "#7f7f7f" }],
      isStacked: false,
      showsLegend: false,
    },
  });
});

test.each([
  ['<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/>', "</c:barChart>", "bar", true],
  ["<c:lineChart>", "</c:lineChart>", "line", false],
  ["<c:pie3DChart>", "</c:pie3DChart>", "pie", false],
  ["<c:areaChart>", "</c:areaChart>", "area", false],
])("%s is drawn", async (open, close, kind, isStacked) => {
  const [drawing] = await readDrawings(
    between(CHART_FRAME),
    chartPart(open + series("金额", [1, 2, 3]) + close),
  );
  // A single series without a title of the chart's own heads it.
  expect(drawing).toMatchObject({ kind: "chart", chart: { kind, isStacked, title: "金额" } });
});

test.each([
  ["a kind that is not drawn", "<c:scatterChart></c:scatterChart>"],
  ["a chart without stored values", "<c:barChart><c:ser><c:val/></c:ser></c:barChart>"],
  [
    "two kinds in one chart",
    `<c:barChart>${series("一", [1])}</c:barChart><c:lineChart>${series("二", [1])}</c:lineChart>`,
  ],
])("%s keeps its place and title", async (_what, plot) => {
  const [drawing] = await readDrawings(between(CHART_FRAME), chartPart(plot, TITLE));
  expect(drawing).toMatchObject({ kind: "chartPlace", title: "各月支出", box: { left: 82 } });
});

const PICTURE =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="公章"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill></xdr:pic>';

test("a picture comes with its bytes; one of a kind that no browser shows keeps its place", async () => {
  const anchor = `<xdr:oneCellAnchor>${marker("from", 0, 0)}<xdr:ext cx="${50 * EMU}" cy="${40 * EMU}"/>${PICTURE}</xdr:oneCellAnchor>`;
  const [picture] = await readDrawings(anchor, { "xl/media/image1.png": new Uint8Array([1, 2, 3]) });
  expect(picture).toEqual({
    kind: "picture",
    name: "公章",
    mediaType: "image/png",
    bytes: new Uint8Array([1, 2, 3]),
    box: { left: 0, top: 0, width: 50, height: 40 },
  });
  const [place] = await readDrawings(anchor);
  expect(place?.kind).toBe("picturePlace");
});

test("a text box comes with its text and colours", async () => {
  const anchor = `<xdr:absoluteAnchor><xdr:pos x="${5 * EMU}" y="${6 * EMU}"/><xdr:ext cx="${EMU}" cy="${EMU}"/><xdr:sp><xdr:spPr><a:solidFill><a:schemeClr val="accent1"><a:lumMod val="40000"/><a:lumOff val="60000"/></a:schemeClr></a:solidFill></xdr:spPr><xdr:txBody><a:p><a:r><a:t>注：</a:t></a:r></a:p><a:p><a:r><a:t>见附件</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:absoluteAnchor>`;
  const [shape] = await readDrawings(anchor);
  expect(shape).toMatchObject({ kind: "shape", text: "注：\n见附件", line: null, box: { left: 5, top: 6 } });
  expect(shape).toHaveProperty("fill", expect.stringMatching(/^#b[89]c/u));
});

test("what is hidden is not there", async () => {
  const hidden = PICTURE.replace('name="公章"', 'name="公章" hidden="1"');
  expect(await readDrawings(between(hidden))).toEqual([]);
  expect(await readDrawings(between(PICTURE))).toHaveLength(1);
});
