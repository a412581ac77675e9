// Cell formats with another number format, or with or without the mark of text: copies at the end of the list, since other
// cells have the former. All else of a format stays as it is.

import type { CellWrite } from "../../../../domain/sheets/cellWrites";
import { buildOpeningTag } from "../buildOpeningTag";
import { checkFormatCount } from "../checkFormatCount";
import { ElementPool } from "../ElementPool";
import { NumberFormats } from "../NumberFormats";
import { childOf, parseXmlTree, prefixOf, type XmlElement } from "../parseXmlTree";
import { STYLE_DEFAULTS, withAllSections } from "../styleSections";
import { XmlPatch } from "../XmlPatch";
import { isTrue } from "../../read/parseXml";

/** Text that Excel would take for a formula when the clerk passes over it with Enter. */
const LIKE_A_FORMULA = /^[=+\-@']/u;

/** A cell's format as it is, and what it has to be. */
export interface Restyling {
  readonly style: number;
  readonly numberFormat: string | null;
  /** Whether it has the mark of text; Excel takes the mark away where something is entered without it. */
  readonly isQuoted: boolean;
}

export function restylingOf({ value, formula, numberFormat }: CellWrite, style: number): Restyling {
  const isText = formula === null && typeof value === "string" && value !== "";
  return { style, numberFormat, isQuoted: isText && LIKE_A_FORMULA.test(value) };
}

/** Whether nothing can have to be changed, whatever the workbook's first format is. */
export function isPlain({ style, numberFormat, isQuoted }: Restyling): boolean {
  return style === 0 && numberFormat === null && !isQuoted;
}

function changesTo(
  { attributes }: XmlElement,
  { numberFormat, isQuoted }: Restyling,
  codes: NumberFormats,
): Record<string, string | null> {
  const code = codes.codeOf(Number(attributes["numFmtId"] ?? 0));
  const format =
    numberFormat === null || numberFormat === code
      ? {}
      : { numFmtId: String(codes.idOf(numberFormat)), applyNumberFormat: "1" };
  const isMarked = isTrue(attributes["quotePrefix"]);
  const quote = isQuoted === isMarked ? {} : { quotePrefix: isQuoted ? "1" : null };
  return { ...format, ...quote };
}

function buildCopy(
  xml: string,
  format: XmlElement,
  changes: Readonly<Record<string, string | null>>,
): string {
  const opening = buildOpeningTag(format, changes);
  return format.innerEnd === null ? `${opening}/>` : `${opening}>${xml.slice(format.innerStart, format.end)}`;
}

/** The styles part with the formats in it, and the number of each, in the order they were asked for. */
export function restyleCells(
  stylesXml: string,
  restylings: readonly Restyling[],
): { readonly xml: string; readonly numbers: readonly number[] } {
  const xml = withAllSections(stylesXml);
  const root = parseXmlTree(xml);
  const section = childOf(root, "cellXfs");
  if (section === null) throw new Error("the styles part has no cellXfs");
  const formats = new ElementPool(section, prefixOf(root), STYLE_DEFAULTS.cellXfs);
  const codes = new NumberFormats(root);
  const numbers = restylings.map((restyling) => {
    const format = section.children[restyling.style] ?? section.children[0];
    if (format === undefined) throw new Error("the styles part has no format");
    const changes = changesTo(format, restyling, codes);
    if (Object.keys(changes).length === 0) return restyling.style;
    return formats.indexOfOwn(buildCopy(xml, format, changes));
  });
  checkFormatCount(formats);
  const patch = new XmlPatch(xml);
  formats.write(patch);
  codes.write(patch);
  return { xml: patch.apply(), numbers };
}
