// The looks of marks in the list of differential formats (dxfs) of a styles part. They go to its end, so that every number
// in use keeps its meaning, and are taken away again from there.

import type { Severity } from "../../../../domain/checking/finding";
import { MARK_LOOKS } from "../../../marks/markLook";
import { withPrefix } from "../ElementPool";
import { childOf, parseXmlTree, prefixOf, type XmlElement } from "../parseXmlTree";
import { XmlPatch } from "../XmlPatch";

/** What stands before the list. Source: ECMA-376 part 1, 18.8.39. */
const BEFORE_DXFS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"];
const BORDERS = { solid: "thin", dashed: "dashed", dotted: "dotted" } as const;
const COUNT = /(\scount\s*=\s*["'])\d+(?=["'])/u;

/**
 * How the list stood before ours came: what was not there, or closed in itself (<dxfs count="0"/>), gets its closing tag from
 * us, and blanks in it say so. XML allows them; a program that writes the file anew leaves them out.
 */
const WAS_ABSENT = "  ";
const WAS_SELF_CLOSING = " ";

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}

function buildDxf(severity: Severity, prefix: string): string {
  const { fill, line, lineColor, isUnderlined } = MARK_LOOKS[severity];
  const side = (name: string): string =>
    `<${name} style="${BORDERS[line]}"><color rgb="${argb(lineColor)}"/></${name}>`;
  const font = isUnderlined ? "<font><u/></font>" : "";
  const sides = ["left", "right", "top", "bottom"].map(side).join("");
  const look = `${font}<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill><border>${sides}</border>`;
  return withPrefix(`<dxf>${look}</dxf>`, prefix);
}

function withCount(openingTag: string, count: number): string {
  return openingTag.replace(COUNT, `$1${count}`);
}

function insertList(patch: XmlPatch, root: XmlElement, added: readonly string[]): void {
  const name = `${prefixOf(root)}dxfs`;
  const list = `<${name} count="${added.length}">${added.join("")}</${name}${WAS_ABSENT}>`;
  const next = root.children.find((child) => !BEFORE_DXFS.includes(child.name));
  if (next === undefined) patch.amend(root, { append: list });
  else patch.insertBefore(next, list);
}

/** The part with these looks at the end of its list, and the number of each. */
export function addMarkDxfs(
  xml: string,
  severities: readonly Severity[],
): { readonly xml: string; readonly numbers: ReadonlyMap<Severity, number> } {
  const root = parseXmlTree(xml);
  const list = childOf(root, "dxfs");
  const first = list?.children.length ?? 0;
  const added = severities.map((severity) => buildDxf(severity, prefixOf(root)));
  const patch = new XmlPatch(xml);
  if (list === null) insertList(patch, root, added);
  else {
    const tag = withCount(xml.slice(list.start, list.innerStart), first + added.length);
    const isClosed = list.innerEnd === null;
    const opened = isClosed
      ? `${tag.slice(0, -"/>".length)}>${added.join("")}</${list.rawName}${WAS_SELF_CLOSING}>`
      : tag;
    patch.replace(list.start, list.innerStart, opened);
    if (list.innerEnd !== null) patch.replace(list.innerEnd, list.innerEnd, added.join(""));
  }
  return { xml: patch.apply(), numbers: new Map(severities.map((severity, i) => [severity, first + i])) };
}

/** How many of the last looks are ours, were used by marks that are gone, and are used by nothing else. */
function countFreed(xml: string, list: XmlElement, isFree: (number: number) => boolean): number {
  const prefix = prefixOf(list);
  const ours = new Set((Object.keys(MARK_LOOKS) as Severity[]).map((one) => buildDxf(one, prefix)));
  let count = 0;
  for (let i = list.children.length - 1; i >= 0; i -= 1) {
    const look = list.children[i];
    if (look === undefined || !isFree(i) || !ours.has(xml.slice(look.start, look.end))) break;
    count += 1;
  }
  return count;
}

/** The part without the looks that marks have left; what others have come to stand behind stays. */
export function removeMarkDxfs(xml: string, isFree: (number: number) => boolean): string {
  const list = childOf(parseXmlTree(xml), "dxfs");
  const listEnd = list?.innerEnd ?? null;
  if (list === null || listEnd === null) return xml;
  const freed = countFreed(xml, list, isFree);
  const left = list.children.length - freed;
  const [first, last] = [list.children[left], list.children.at(-1)];
  if (first === undefined || last === undefined) return xml;
  const patch = new XmlPatch(xml);
  const closing = xml.slice(listEnd, list.end);
  const tag = withCount(xml.slice(list.start, list.innerStart), left);
  if (left === 0 && closing.endsWith(`${WAS_ABSENT}>`)) patch.remove(list);
  else if (left === 0 && closing.endsWith(`${WAS_SELF_CLOSING}>`))
    patch.replace(list.start, list.end, `${tag.slice(0, -1)}/>`);
  else {
    patch.replace(list.start, list.innerStart, tag);
    patch.replace(first.start, last.end, "");
  }
  return patch.apply();
}
