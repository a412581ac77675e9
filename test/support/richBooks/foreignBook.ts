// A workbook as programs other than Excel write them: element names with a prefix, the workbook part in UTF-16,
// targets from the root, a chart sheet between two sheets, no view, no settings, pictures inside cells as WPS has them.

import { strToU8 } from "fflate";

import { MAIN, OFFICE, partsOf, relationship, relationships, zipParts } from "../buildXlsx";
import { PIXEL } from "./drawnParts";

const CELL_IMAGES = "http://www.wps.cn/officeDocument/2020/cellImage";
const CELL_IMAGE_NAMESPACE = "http://www.wps.cn/officeDocument/2017/etCustomData";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>走访对象</t></is></c><c r="B1" t="inlineStr"><is><t>慰问金</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>乙小一</t></is></c><c r="B2"><v>200</v></c><c r="C2" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>' +
  '<row r="3"><c r="B3"><f>SUM(B2:B2)</f><v>200</v></c></row>';

/** The file's bytes. */
export function buildForeignBook(): Uint8Array {
  const parts = partsOf({
    sheets: [
      { name: "走访", content: `<sheetData>${ROWS}</sheetData>` },
      {
        name: "图",
        kind: "chartsheet",
        content: '<sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/>',
        relationships: relationship("rId1", "drawing", "/xl/drawings/drawing1.xml"),
      },
      {
        name: "旧账",
        content: '<sheetData><row r="1"><c r="A1"><f>走访!B3+1</f><v>201</v></c></row></sheetData>',
      },
    ],
    afterSheets:
      '<definedNames><definedName name="总额" localSheetId="2">走访!$B$3</definedName></definedNames>',
    relationships: `<Relationship Id="rIdImages" Type="${CELL_IMAGES}" Target="/xl/cellimages.xml"/>`,
    parts: {
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relationships(
        relationship("rId1", "chart", "/xl/charts/chart1.xml"),
      ),
      "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>走访!$B$2</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`,
      "xl/cellimages.xml": `<etc:cellImages xmlns:etc="${CELL_IMAGE_NAMESPACE}"/>`,
      "xl/_rels/cellimages.xml.rels": relationships(relationship("rId1", "image", "media/image1.png")),
      "xl/media/image1.png": PIXEL,
    },
    contentTypes: {
      "xl/cellimages.xml": "application/vnd.wps-officedocument.cellimage+xml",
      "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    },
  });
  for (const name of ["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"])
    parts[name] = withPrefix(String(parts[name]));
  parts["xl/workbook.xml"] = inUtf16(String(parts["xl/workbook.xml"]));
  return zipParts(parts);
}

/** `<x:row>` for `<row>`, with the main namespace under that prefix. */
function withPrefix(xml: string): string {
  return xml.replaceAll(/<(\/?)(?=[a-z])/giu, "<$1x:").replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
}

function inUtf16(xml: string): Uint8Array {
  const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>\r\n${xml}`;
  return strToU8(Array.from({ length: text.length }, (_, i) => unit(text.charCodeAt(i))).join(""), true);
}

/** A UTF-16 unit as two characters of a byte each, the lower first. */
function unit(code: number): string {
  return String.fromCharCode(code & 0xff, code >> 8);
}
