// A sheet's print area in the workbook part: a name of Excel's own, local to the sheet.

import type { CellRange } from "../../../../domain/sheets/address";
import { parsePrintArea } from "../../../parsePrintArea";
import { absoluteRange } from "../absoluteRange";
import { escapeXml } from "../escapeXml";
import { childOf, childrenOf, parseXmlTree, type XmlElement } from "../parseXmlTree";
import { XmlPatch } from "../XmlPatch";

const PRINT_AREA = "_xlnm.print_area";

function findName(root: XmlElement, position: number): XmlElement | null {
  const names = childrenOf(childOf(root, "definedNames"), "definedName");
  const isIt = ({ attributes }: XmlElement): boolean =>
    (attributes["name"] ?? "").toLowerCase() === PRINT_AREA &&
    Number(attributes["localSheetId"]) === position;
  return names.find(isIt) ?? null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function textOf(xml: string, { innerStart, innerEnd }: XmlElement): string {
  const text = xml.slice(innerStart, innerEnd ?? innerStart);
  return text.replaceAll(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The ranges that are printed; null where the sheet has none set, or they are something else than ranges. */
export function readPrintArea(workbookXml: string, position: number): readonly CellRange[] | null {
  const name = findName(parseXmlTree(workbookXml), position);
  return name && parsePrintArea(textOf(workbookXml, name));
}

/** `position`: the sheet's, among all. A sheet without a print area gets none. */
export function writePrintArea(
  workbookXml: string,
  sheet: { readonly name: string; readonly position: number },
  areas: readonly CellRange[],
): string {
  const element = findName(parseXmlTree(workbookXml), sheet.position);
  if (element === null) return workbookXml;
  const patch = new XmlPatch(workbookXml);
  patch.replaceText(element, escapeXml(areas.map((area) => absoluteRange(sheet.name, area)).join(",")));
  return patch.apply();
}
