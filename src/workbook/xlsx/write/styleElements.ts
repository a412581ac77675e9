// A cell style as the elements of a styles part, in the order Excel writes their children.

import type { BorderLine, CellStyle, FontStyle } from "../../../domain/sheets/sheetDocument";
import { escapeAttribute } from "./escapeXml";

/** GB2312, which tells programs without the font what to put in its place. Source: ECMA-376 part 1, 18.8.3. */
const CHINESE_CHARSET = '<charset val="134"/>';
const CHINESE = /\p{Script=Han}/u;
const BORDER_COLOR = "FF000000";

/** "#RRGGBB" as the file writes it. */
function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

export function buildFont({ name, size, bold, underline, color, italic, strike }: FontStyle): string {
  // In the order Excel writes them.
  const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${strike ? "<strike/>" : ""}${underline ? "<u/>" : ""}`;
  const charset = CHINESE.test(name) ? CHINESE_CHARSET : "";
  return `<font>${marks}<sz val="${size}"/><color rgb="${argb(color)}"/><name val="${escapeAttribute(name)}"/>${charset}</font>`;
}

/** `color` "#RRGGBB", null for no fill. */
export function buildFill(color: string | null): string {
  if (color === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function buildBorder(borders: CellStyle["borders"]): string {
  const line = (side: string, style: BorderLine): string =>
    style === "none" ? `<${side}/>` : `<${side} style="${style}"><color rgb="${BORDER_COLOR}"/></${side}>`;
  const { left, right, top, bottom } = borders;
  return `<border>${line("left", left)}${line("right", right)}${line("top", top)}${line("bottom", bottom)}<diagonal/></border>`;
}

const HORIZONTAL = {
  general: "general",
  left: "left",
  center: "center",
  right: "right",
  centerAcross: "centerContinuous",
} as const;

/** Numbers of the parts of a style within the file. */
export interface StyleParts {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

/** `isQuoted`: a text that Excel would otherwise read as a formula when the clerk passes over it with Enter. */
export function buildCellFormat(style: CellStyle, parts: StyleParts, isQuoted: boolean): string {
  const numbers = `numFmtId="${parts.numberFormat}" fontId="${parts.font}" fillId="${parts.fill}" borderId="${parts.border}" xfId="0"`;
  const quoted = isQuoted ? ' quotePrefix="1"' : "";
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  const wrap = style.wrap ? ' wrapText="1"' : "";
  const indent = style.indent === 0 ? "" : ` indent="${style.indent}"`;
  return `<xf ${numbers}${quoted} ${applied}><alignment horizontal="${HORIZONTAL[style.horizontal]}" vertical="${style.vertical}"${wrap}${indent}/></xf>`;
}
