// The styles part of a draft. Styles are only ever added at the end, so that each number a cell of the clerk's refers to
// keeps its meaning; one that is there already, say from the last time the sheet was written, is used again.

import type { CellStyle } from "../../../domain/sheets/sheetDocument";
import { checkFormatCount } from "./checkFormatCount";
import { ElementPool } from "./ElementPool";
import { NumberFormats } from "./NumberFormats";
import { buildBorder, buildCellFormat, buildFill, buildFont } from "./styleElements";
import { STYLE_DEFAULTS, withAllSections } from "./styleSections";
import { XmlPatch } from "./XmlPatch";
import { childOf, parseXmlTree, prefixOf } from "./parseXmlTree";
import type { XmlElement } from "./parseXmlTree";

/** A style as a cell needs it: `isQuoted` for text that begins like a formula. */
export interface NeededStyle {
  readonly style: CellStyle;
  readonly isQuoted: boolean;
}

/** The part with the needed styles in it, and the number of each, in the order they were asked for. */
export function addCellStyles(
  stylesXml: string,
  needed: readonly NeededStyle[],
): { readonly xml: string; readonly numbers: readonly number[] } {
  const xml = withAllSections(stylesXml);
  const root = parseXmlTree(xml);
  const poolOf = (name: keyof typeof STYLE_DEFAULTS): ElementPool =>
    new ElementPool(sectionOf(root, name), prefixOf(root), STYLE_DEFAULTS[name]);
  const fonts = poolOf("fonts");
  const fills = poolOf("fills");
  const borders = poolOf("borders");
  const formats = poolOf("cellXfs");
  const codes = new NumberFormats(root);
  const numbers = needed.map(({ style, isQuoted }) => {
    const parts = {
      numberFormat: codes.idOf(style.numberFormat),
      font: fonts.indexOf(buildFont(style.font)),
      fill: fills.indexOf(buildFill(style.fill)),
      border: borders.indexOf(buildBorder(style.borders)),
    };
    return formats.indexOf(buildCellFormat(style, parts, isQuoted));
  });
  checkFormatCount(formats);
  const patch = new XmlPatch(xml);
  for (const pool of [fonts, fills, borders, formats]) pool.write(patch);
  codes.write(patch);
  return { xml: patch.apply(), numbers };
}

function sectionOf(root: XmlElement, name: string): XmlElement {
  const section = childOf(root, name);
  if (section === null) throw new Error(`the styles part has no ${name}`);
  return section;
}
