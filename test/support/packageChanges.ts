// What an edit did to a file's parts, held against what it must and may do: lists of what is wrong, empty when nothing.

import { PackageDraft } from "../../src/workbook/xlsx/write/PackageDraft";
import { findReachableParts } from "../../src/workbook/xlsx/write/reachableParts";
import { childOf, parseXmlTree } from "../../src/workbook/xlsx/write/parseXmlTree";
import type { XmlElement } from "../../src/workbook/xlsx/write/parseXmlTree";
import { joinBytes } from "../../src/workbook/xlsx/write/joinBytes";

/** Parts that an added sheet changes, each checked for itself. */
const CHANGED_WITH_REASON = /(?:^|\/)(?:\[content_types\]\.xml|workbook\.xml(?:\.rels)?|styles\.xml)$/u;
/** The order of calculation is dropped: Excel makes it anew. */
const DROPPED_WITH_REASON = /(?:^|\/)calcchain\.xml$/u;

interface Package {
  readonly draft: PackageDraft;
  readonly reachable: ReadonlySet<string>;
}

function open(bytes: Uint8Array): Package {
  const draft = new PackageDraft(bytes);
  return { draft, reachable: findReachableParts(draft) };
}

function bytesOf({ draft }: Package, part: string): Uint8Array {
  return joinBytes(draft.contentOf(part)());
}

/** Parts that could be reached before the edit and cannot be now. */
export function findLostParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [open(before), open(after)];
  return [...was.reachable].filter((part) => !is.reachable.has(part) && !DROPPED_WITH_REASON.test(part));
}

/** Parts that are not the same to the last byte, although the edit has no business with them. */
export function findAlteredParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [open(before), open(after)];
  const names = was.draft.archive.names().filter((name) => !name.endsWith("/"));
  return names.filter((name) => {
    if (CHANGED_WITH_REASON.test(name.toLowerCase()) || DROPPED_WITH_REASON.test(name.toLowerCase()))
      return false;
    return !is.draft.has(name) || Buffer.compare(bytesOf(was, name), bytesOf(is, name)) !== 0;
  });
}

/** An element as text that is equal for equal content, without what `isOurs` picks out. */
export function canonical(
  element: XmlElement,
  xml: string,
  isOurs: (element: XmlElement) => boolean,
): string {
  const children = element.children.filter((child) => !isOurs(child));
  const text =
    element.children.length > 0 ? "" : xml.slice(element.innerStart, element.innerEnd ?? element.innerStart);
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => name !== "fullCalcOnLoad")
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return `<${element.name} ${attributes.join(" ")}>${text}${children.map((child) => canonical(child, xml, isOurs)).join("")}`;
}

/** Whether the workbook part is the same but for the sheet at `position`, its names and the order to calculate. */
export function isSameWorkbookPart(
  before: Uint8Array,
  after: Uint8Array,
  workbookPart: string,
  sheet: string,
  position: number,
): boolean {
  const text = (bytes: Uint8Array): string => new PackageDraft(bytes).readText(workbookPart);
  const isOurs = (element: XmlElement): boolean =>
    (element.name === "sheet" && element.attributes["name"] === sheet) ||
    (element.name === "definedName" && element.attributes["localSheetId"] === String(position)) ||
    (element.name === "definedNames" && element.children.every(isOurs)) ||
    (element.name === "calcPr" && Object.keys(element.attributes).join() === "fullCalcOnLoad");
  const [was, is] = [text(before), text(after)];
  return canonical(parseXmlTree(was), was, () => false) === canonical(parseXmlTree(is), is, isOurs);
}

/** Lists of the styles part that do not begin with what stood in them, in order: numbers cells refer to by. */
export function findMovedStyles(before: Uint8Array, after: Uint8Array, stylesPart: string): string[] {
  const [was, is] = [before, after].map((bytes) => {
    const xml = new PackageDraft(bytes).readText(stylesPart);
    return { xml, root: parseXmlTree(xml) };
  }) as [{ xml: string; root: XmlElement }, { xml: string; root: XmlElement }];
  return was.root.children.flatMap((list) => {
    const now = childOf(is.root, list.name);
    const isKept = list.children.every(
      ({ start, end }, i) =>
        now?.children[i] !== undefined &&
        was.xml.slice(start, end) === is.xml.slice(now.children[i].start, now.children[i].end),
    );
    return isKept ? [] : [list.name];
  });
}

/** Relationships, or content types, that are gone: each as its attributes. */
export function findLostEntries(before: Uint8Array, after: Uint8Array, part: string): string[] {
  const entries = (bytes: Uint8Array): string[] =>
    parseXmlTree(new PackageDraft(bytes).readText(part)).children.map(({ attributes }) =>
      JSON.stringify(attributes),
    );
  const now = new Set(entries(after));
  return entries(before).filter((entry) => !now.has(entry) && !entry.includes("calcChain"));
}
