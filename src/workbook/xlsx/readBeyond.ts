// What a sheet of a file holds beside its cells: merges, links, and whatever a sheet document has no words for.

import { parseArea, type CellRange } from "../../domain/sheets/address";
import { parseSheetRange } from "../../domain/sheets/parseSheetRange";
import type { BeyondKind, BeyondThing, LinkedCell, SheetBeyond } from "../../domain/sheets/sheetBeyond";
import type { Pacer } from "../Pacer";
import { WorkbookFailure } from "../port";
import { columnOfAddress, rowOfAddress } from "./read/cellPlace";
import { findDraftSheet, type DraftSheet } from "./write/bookParts";
import { findMarkRules } from "./write/marks/markRules";
import { readSheetTail, type SheetTail } from "./write/marks/readSheetTail";
import type { PackageDraft } from "./write/PackageDraft";
import { childOf, childrenOf, parseXmlTree, type XmlElement } from "./write/parseXmlTree";
import { listRelationships } from "./write/relationshipsXml";

/** Elements behind the cells that are drawn over them; what the drawing itself holds is told one by one. */
const DRAWN: ReadonlySet<string> = new Set(["picture", "oleObjects", "controls"]);

interface Part {
  readonly xml: string;
  readonly root: XmlElement;
}

function partOf(draft: PackageDraft, name: string): Part {
  const xml = draft.readText(name);
  return { xml, root: parseXmlTree(xml) };
}

/** All elements of that name, however deep. */
function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

function thing(kind: BeyondKind, rowIndex: number | null, name = ""): BeyondThing {
  return { kind, rowIndex, name };
}

function firstRow(areas: string | undefined): number | null {
  return parseArea((areas ?? "").split(/\s+/u)[0] ?? "")?.top ?? null;
}

function cellsOf({ root }: Part): XmlElement[] {
  return childrenOf(childOf(root, "sheetData"), "row").flatMap((row) => childrenOf(row, "c"));
}

function usedBy(cells: readonly XmlElement[]): CellRange | null {
  let [bottom, right] = [-1, -1];
  for (const { attributes, children } of cells) {
    if (children.length === 0 && (attributes["s"] ?? "0") === "0") continue;
    bottom = Math.max(bottom, rowOfAddress(attributes["r"] ?? ""));
    right = Math.max(right, columnOfAddress(attributes["r"] ?? ""));
  }
  return bottom < 0 ? null : { top: 0, left: 0, bottom, right };
}

function arraysIn(cells: readonly XmlElement[]): BeyondThing[] {
  return cells.flatMap((cell) => {
    const isArray = childOf(cell, "f")?.attributes["t"] === "array";
    return isArray ? [thing("array", rowOfAddress(cell.attributes["r"] ?? ""))] : [];
  });
}

function readLinks({ root }: Part, sheet: string): Pick<SheetBeyond, "links" | "things"> {
  const links: LinkedCell[] = [];
  const things: BeyondThing[] = [];
  for (const { attributes } of childrenOf(childOf(root, "hyperlinks"), "hyperlink")) {
    const cell = parseArea(attributes["ref"] ?? "");
    const isOutside = Object.keys(attributes).some((name) => name.endsWith(":id"));
    const target = isOutside
      ? null
      : parseSheetRange((attributes["location"] ?? "").replace(/^#/u, ""), sheet);
    if (cell === null || target === null || cell.top !== cell.bottom || cell.left !== cell.right) {
      things.push(thing("link", cell?.top ?? null));
      continue;
    }
    const link = { ...target, tip: attributes["tooltip"] ?? "" };
    links.push({ rowIndex: cell.top, columnIndex: cell.left, link });
  }
  return { links, things };
}

function formatsIn(tail: SheetTail): BeyondThing[] {
  const ours = new Set(findMarkRules(tail).map(({ rule }) => rule));
  const blocks = childrenOf(tail.root, "conditionalFormatting");
  return blocks.flatMap((block) =>
    childrenOf(block, "cfRule").some((rule) => !ours.has(rule))
      ? [thing("format", firstRow(block.attributes["sqref"]))]
      : [],
  );
}

/** What newer programs keep at the end of the part. */
function extensionsIn({ root }: Part): BeyondThing[] {
  const extensions = childrenOf(root, "extLst");
  const found = (name: string, kind: BeyondKind): BeyondThing[] =>
    extensions.flatMap((one) => findAll(one, name)).map(() => thing(kind, null));
  return [
    ...found("conditionalFormatting", "format"),
    ...found("dataValidation", "validation"),
    ...found("sparklineGroup", "drawing"),
  ];
}

function textIn({ xml }: Part, { innerStart, innerEnd }: XmlElement): string {
  return xml.slice(innerStart, innerEnd ?? innerStart).trim();
}

function drawingsIn(drawing: Part): BeyondThing[] {
  return drawing.root.children.flatMap((anchor) => {
    const [named] = findAll(anchor, "cNvPr");
    if (named === undefined) return [];
    const from = childOf(anchor, "from");
    const row = from && childOf(from, "row");
    return [thing("drawing", row && Number(textIn(drawing, row)), named.attributes["name"] ?? "")];
  });
}

function notesIn({ root }: Part): BeyondThing[] {
  return findAll(root, "comment").map(({ attributes }) =>
    thing("note", rowOfAddress(attributes["ref"] ?? "")),
  );
}

function relatedThings(draft: PackageDraft, { part }: DraftSheet): BeyondThing[] {
  return listRelationships(draft, part).flatMap(({ type, target }) => {
    if (target === null || !draft.has(target)) return [];
    if (type === "drawing") return drawingsIn(partOf(draft, target));
    return type === "comments" ? notesIn(partOf(draft, target)) : [];
  });
}

/** Throws "not-found" when there is no such sheet, also for one without cells. */
export async function readBeyond(draft: PackageDraft, name: string, pacer: Pacer): Promise<SheetBeyond> {
  const sheet = findDraftSheet(draft, name);
  const tail = sheet && (await readSheetTail(draft, sheet.part, pacer));
  if (sheet === null || tail === null) throw new WorkbookFailure("not-found", { sheet: name });
  const part = partOf(draft, sheet.part);
  const cells = cellsOf(part);
  const { links, things } = readLinks(part, sheet.name);
  const validations = childrenOf(childOf(part.root, "dataValidations"), "dataValidation");
  const merges = childrenOf(childOf(part.root, "mergeCells"), "mergeCell");
  return {
    used: usedBy(cells),
    merges: merges.flatMap(({ attributes }) => parseArea(attributes["ref"] ?? "") ?? []),
    links,
    things: [
      ...things,
      ...arraysIn(cells),
      ...validations.map(({ attributes }) => thing("validation", firstRow(attributes["sqref"]))),
      ...formatsIn(tail),
      ...extensionsIn(part),
      ...part.root.children.flatMap(({ name: own }) => (DRAWN.has(own) ? [thing("drawing", null)] : [])),
      ...relatedThings(draft, sheet),
    ],
  };
}
