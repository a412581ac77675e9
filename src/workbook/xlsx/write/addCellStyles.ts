// The styles part of a draft. Styles are only ever added at the end, so that each number a cell of the clerk's refers to
// keeps its meaning; one that is there already, say from the last time the sheet was written, is used again.

import type { CellStyle } from "../../../domain/sheets/sheetDocument";
import { WorkbookFailure } from "../../port";
import { ElementPool } from "./ElementPool";
import { escapeAttribute } from "./escapeXml";
import { FIRST_OWN_NUMBER_FORMAT, NUMBER_FORMAT_IDS } from "./numberFormatIds";
import { buildBorder, buildCellFormat, buildFill, buildFont } from "./styleElements";
import { STYLE_DEFAULTS, withAllSections } from "./styleSections";
import { XmlPatch } from "./XmlPatch";
import { childOf, childrenOf, parseXmlTree, prefixOf } from "./parseXmlTree";
import type { XmlElement } from "./parseXmlTree";

/** Excel's limit of different cell formats. Source: Microsoft, "Excel specifications and limits". */
const MAX_CELL_FORMATS = 65_490;

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
  if (formats.length > MAX_CELL_FORMATS) throw new WorkbookFailure("too-large", { detail: "cell formats" });
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

/** Format codes by number: built-in ones, the file's own, and those that have to be added. */
class NumberFormats {
  readonly #root: XmlElement;
  readonly #ids = new Map<string, number>();
  readonly #added: string[] = [];

  constructor(root: XmlElement) {
    this.#root = root;
    for (const { attributes } of childrenOf(childOf(root, "numFmts"), "numFmt")) {
      this.#ids.set(attributes["formatCode"] ?? "", Number(attributes["numFmtId"]));
    }
  }

  idOf(code: string): number {
    const known = NUMBER_FORMAT_IDS[code] ?? this.#ids.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_NUMBER_FORMAT, ...Array.from(this.#ids.values(), (taken) => taken + 1));
    this.#ids.set(code, id);
    this.#added.push(
      `<${prefixOf(this.#root)}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`,
    );
    return id;
  }

  write(patch: XmlPatch): void {
    if (this.#added.length === 0) return;
    const section = childOf(this.#root, "numFmts");
    const xml = this.#added.join("");
    if (section !== null) {
      const count = section.children.length + this.#added.length;
      patch.amend(section, { attributes: { count: String(count) }, append: xml });
      return;
    }
    const name = `${prefixOf(this.#root)}numFmts`;
    const first = this.#root.children[0];
    const whole = `<${name} count="${this.#added.length}">${xml}</${name}>`;
    if (first !== undefined) patch.insertBefore(first, whole);
  }
}
