// The workbook part of a draft: the list of sheets, and what counts sheets by their place in it. Text in, text out.

import { isTrue } from "../read/parseXml";
import { escapeAttribute, escapeXml } from "./escapeXml";
import { XmlPatch } from "./XmlPatch";
import { childOf, childrenOf, parseXmlTree, prefixOf } from "./parseXmlTree";
import type { XmlElement } from "./parseXmlTree";

/** Children of the workbook that stand behind the defined names. Source: ECMA-376 part 1, 18.2.27 (CT_Workbook). */
const BEHIND_NAMES = [
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** How the namespaces of an ISO 29500 Strict file begin. */
const STRICT_NAMESPACES = "http://purl.oclc.org/ooxml/";

export interface SheetListEntry {
  readonly name: string;
  readonly relationshipId: string;
}

/** Whether sheets may not be added, moved or removed. */
export function isStructureLocked(xml: string): boolean {
  return isTrue(childOf(parseXmlTree(xml), "workbookProtection")?.attributes["lockStructure"]);
}

/** Whether the workbook is written in ISO 29500 Strict, whose other namespaces only Excel itself can write well. */
export function isStrict(xml: string): boolean {
  return Object.values(parseXmlTree(xml).attributes).some((value) => value.startsWith(STRICT_NAMESPACES));
}

/** The sheets in the order of their tabs, chart sheets included. */
export function listSheets(xml: string): SheetListEntry[] {
  return sheetElements(parseXmlTree(xml)).map(({ attributes }) => ({
    name: attributes["name"] ?? "",
    relationshipId: attributes[relationshipIdName(attributes)] ?? "",
  }));
}

/** Puts a sheet at a place among the tabs; the sheets behind it move one place. */
export function insertSheet(xml: string, position: number, name: string, relationshipId: string): string {
  const root = parseXmlTree(xml);
  const sheets = sheetElements(root);
  const before = sheets[Math.max(0, position - 1)];
  if (before === undefined) throw new Error("a workbook without sheets");
  const sheetId = 1 + Math.max(...sheets.map(({ attributes }) => Number(attributes["sheetId"])));
  const idName = relationshipIdName(before.attributes);
  const entry =
    `<${before.rawName} name="${escapeAttribute(name)}" sheetId="${sheetId}"` +
    ` ${idName}="${relationshipId}"/>`;
  const patch = new XmlPatch(xml);
  if (position === 0) patch.insertBefore(before, entry);
  else patch.insertAfter(before, entry);
  moveSheetNumbers(patch, root, (number) => (number >= position ? number + 1 : number));
  return patch.apply();
}

/** Takes a sheet off the list, and the names that are its own; the sheets behind it move one place. */
export function deleteSheet(xml: string, position: number): string {
  const root = parseXmlTree(xml);
  const sheet = sheetElements(root)[position];
  if (sheet === undefined) throw new Error("no such sheet");
  const patch = new XmlPatch(xml);
  patch.remove(sheet);
  moveSheetNumbers(patch, root, (number) => {
    if (number === position) return null;
    return number > position ? number - 1 : number;
  });
  return patch.apply();
}

/** A name that Excel keeps for a sheet. */
export interface SheetName {
  readonly name: "_xlnm.Print_Area" | "_xlnm.Print_Titles";
  /** Without "=". */
  readonly refersTo: string;
}

const OWN_SHEET_NAMES = new Set(["_xlnm.print_area", "_xlnm.print_titles", "_xlnm._filterdatabase"]);

/** Sets the sheet's print area and titles; its former ones and its filter go. Names of the clerk's stay. */
export function setSheetNames(xml: string, position: number, names: readonly SheetName[]): string {
  const root = parseXmlTree(xml);
  const list = childOf(root, "definedNames");
  const prefix = prefixOf(root);
  const patch = new XmlPatch(xml);
  for (const element of childrenOf(list, "definedName")) {
    const isOwn = OWN_SHEET_NAMES.has((element.attributes["name"] ?? "").toLowerCase());
    if (isOwn && Number(element.attributes["localSheetId"]) === position) patch.remove(element);
  }
  const added = names
    .map(
      ({ name, refersTo }) =>
        `<${prefix}definedName name="${name}" localSheetId="${position}">${escapeXml(refersTo)}</${prefix}definedName>`,
    )
    .join("");
  if (list !== null) patch.amend(list, { append: added });
  else if (added !== "")
    insertChild(patch, root, BEHIND_NAMES, `<${prefix}definedNames>${added}</${prefix}definedNames>`);
  return withoutEmptyNames(patch.apply());
}

/** Has Excel calculate every formula when it next opens the file. */
export function requireCalculation(xml: string): string {
  const root = parseXmlTree(xml);
  const patch = new XmlPatch(xml);
  const settings = childOf(root, "calcPr");
  if (settings === null)
    insertChild(patch, root, BEHIND_NAMES.slice(1), `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`);
  else patch.amend(settings, { attributes: { fullCalcOnLoad: "1" } });
  return patch.apply();
}

/** The place of the tab that is in front when the file is opened; 0 where the file does not say. */
export function readActiveTab(xml: string): number {
  const view = childrenOf(childOf(parseXmlTree(xml), "bookViews"), "workbookView")[0];
  return Number(view?.attributes["activeTab"] ?? 0);
}

/** Has that tab in front when the file is opened. */
export function setActiveTab(xml: string, position: number): string {
  const root = parseXmlTree(xml);
  const patch = new XmlPatch(xml);
  const views = childOf(root, "bookViews");
  const view = childrenOf(views, "workbookView")[0];
  const prefix = prefixOf(root);
  const sheets = childOf(root, "sheets");
  if (view !== undefined) patch.amend(view, { attributes: { activeTab: String(position) } });
  else if (sheets !== null)
    patch.insertBefore(
      sheets,
      `<${prefix}bookViews><${prefix}workbookView activeTab="${position}"/></${prefix}bookViews>`,
    );
  return patch.apply();
}

/** An empty list of names is not valid. */
function withoutEmptyNames(xml: string): string {
  const list = childOf(parseXmlTree(xml), "definedNames");
  if (list === null || list.children.length > 0) return xml;
  const patch = new XmlPatch(xml);
  patch.remove(list);
  return patch.apply();
}

function sheetElements(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, "sheets"), "sheet");
}

function relationshipIdName(attributes: Readonly<Record<string, string>>): string {
  return Object.keys(attributes).find((name) => name.endsWith(":id")) ?? "r:id";
}

/** `move` gives a sheet's new place, null for the one that goes. Names and views count sheets by their place. */
function moveSheetNumbers(
  patch: XmlPatch,
  root: XmlElement,
  move: (position: number) => number | null,
): void {
  for (const element of childrenOf(childOf(root, "definedNames"), "definedName")) {
    const stated = element.attributes["localSheetId"];
    if (stated === undefined) continue;
    const moved = move(Number(stated));
    if (moved === null) patch.remove(element);
    else if (moved !== Number(stated)) patch.amend(element, { attributes: { localSheetId: String(moved) } });
  }
  for (const view of childrenOf(childOf(root, "bookViews"), "workbookView")) {
    const attributes: Record<string, string> = {};
    for (const name of ["activeTab", "firstSheet"]) {
      const stated = view.attributes[name];
      const moved = stated === undefined ? stated : String(move(Number(stated)) ?? 0);
      if (moved !== undefined && moved !== stated) attributes[name] = moved;
    }
    if (Object.keys(attributes).length > 0) patch.amend(view, { attributes });
  }
}

/** Puts a child before the first of those that stand behind it, else last. */
function insertChild(patch: XmlPatch, root: XmlElement, behind: readonly string[], xml: string): void {
  const next = root.children.find((child) => behind.includes(child.name));
  if (next === undefined) patch.amend(root, { append: xml });
  else patch.insertBefore(next, xml);
}
