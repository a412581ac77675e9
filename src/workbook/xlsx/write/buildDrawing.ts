// The drawing of a sheet: which chart lies over which cells.

import type { ColumnChart } from "../../../domain/sheets/sheetDocument";
import { escapeAttribute } from "./escapeXml";
import {
  CHART_NAMESPACE,
  DRAWING_NAMESPACE,
  RELATIONSHIPS_NAMESPACE,
  SHEET_DRAWING_NAMESPACE,
  XML_HEAD,
} from "./ooxmlNames";

/** The whole part; `ids` are the relationships to the charts, in their order. */
export function buildDrawing(charts: readonly ColumnChart[], ids: readonly string[]): string {
  const anchors = charts.map((chart, i) => buildAnchor(chart, ids[i] ?? "", i + 1));
  return (
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}">` +
    `${anchors.join("")}</xdr:wsDr>`
  );
}

function buildAnchor({ anchor, name, title }: ColumnChart, relationshipId: string, number: number): string {
  const graphic =
    `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}"` +
    ` xmlns:r="${RELATIONSHIPS_NAMESPACE}" r:id="${relationshipId}"/></a:graphicData></a:graphic>`;
  // Object 1 is the drawing itself.
  const properties = `<xdr:cNvPr id="${number + 1}" name="${escapeAttribute(name)}" descr="${escapeAttribute(title)}"/>`;
  return (
    `<xdr:twoCellAnchor>${corner("from", anchor.top, anchor.left)}${corner("to", anchor.bottom + 1, anchor.right + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>${graphic}</xdr:graphicFrame>` +
    `<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function corner(which: "from" | "to", row: number, column: number): string {
  return `<xdr:${which}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${which}>`;
}
