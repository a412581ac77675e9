// The lists that a styles part must have before styles can be added. A part may lack some; and the first elements of
// each have a fixed meaning: format 0 is every cell's that names none, fills 0 and 1 are none and dotted whatever the
// file says. Source: ECMA-376 part 1, 18.8.

import { withPrefix } from "./ElementPool";
import { MAIN_NAMESPACE, XML_HEAD } from "./ooxmlNames";
import { XmlPatch } from "./XmlPatch";
import { childOf, parseXmlTree, prefixOf } from "./parseXmlTree";

/** The elements each list begins with at the least. */
export const STYLE_DEFAULTS = {
  fonts: ['<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
} as const;

/** In the order they stand in. */
const SECTIONS = ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;

/** A styles part for a workbook that has none. */
export const EMPTY_STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN_NAMESPACE}"/>`;

/** The part with every list in it. */
export function withAllSections(xml: string): string {
  const root = parseXmlTree(xml);
  const missing = SECTIONS.filter((name) => childOf(root, name) === null);
  const patch = new XmlPatch(xml);
  let atEnd = "";
  for (const name of missing) {
    const list = STYLE_DEFAULTS[name];
    const section = withPrefix(`<${name} count="${list.length}">${list.join("")}</${name}>`, prefixOf(root));
    const before = ["numFmts", ...SECTIONS.slice(0, SECTIONS.indexOf(name))];
    const next = root.children.find((child) => !before.includes(child.name));
    if (next === undefined) atEnd += section;
    else patch.insertBefore(next, section);
  }
  patch.amend(root, { append: atEnd });
  return patch.apply();
}
