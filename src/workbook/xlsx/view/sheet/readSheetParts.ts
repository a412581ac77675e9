// What belongs to a sheet but lies in parts of its own: tables, notes, addresses of links, drawings.

import type { CellRange } from "../../../../domain/sheets/address";
import type { Pacer } from "../../../Pacer";
import { readTables } from "../../read/readTables";
import { readRelationships, relationshipsPartOf } from "../../read/readRelationships";
import type { ZipArchive } from "../../read/ZipArchive";
import { readAnchors } from "../drawing/readDrawings";
import type { XmlElement } from "../xml/xmlTree";
import { parseXmlTree } from "../xml/xmlTree";
import { readNotes } from "./readNotes";
import type { SheetFacts } from "./sheetFacts";
import type { Note } from "./sheetView";

export interface SheetParts {
  readonly tables: readonly CellRange[];
  readonly filterHeaders: readonly CellRange[];
  readonly notes: readonly Note[];
  /** Addresses outside the file, by relationship id. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly drawingPart: string | null;
  readonly anchors: readonly XmlElement[];
}

async function readAddresses(
  archive: ZipArchive,
  part: string,
  pacer: Pacer,
): Promise<ReadonlyMap<string, string>> {
  const relationships = relationshipsPartOf(part);
  if (!archive.has(relationships)) return new Map();
  const root = await parseXmlTree(archive, relationships, pacer);
  const outside = root.children.filter((child) => child.attributes["TargetMode"] === "External");
  return new Map(
    outside.map(({ attributes }) => [attributes["Id"] ?? "", attributes["Target"] ?? ""] as const),
  );
}

const topRow = (range: CellRange): CellRange => ({ ...range, bottom: range.top });

export async function readSheetParts(
  archive: ZipArchive,
  part: string,
  facts: SheetFacts,
  pacer: Pacer,
): Promise<SheetParts> {
  const targets = await readRelationships(archive, part, pacer);
  const tables = await readTables(archive, part, facts.tableIds, pacer);
  const notesPart = targets.find((target) => target.type === "comments")?.target ?? null;
  const drawingPart = targets.find((target) => target.id === facts.drawingId)?.target ?? null;
  return {
    tables: tables.map((table) => table.range),
    filterHeaders: [
      ...(facts.filter === null ? [] : [topRow(facts.filter)]),
      ...tables.filter((table) => table.hasHeaders).map((table) => topRow(table.range)),
    ],
    notes: notesPart === null ? [] : await readNotes(archive, notesPart, pacer),
    addresses: await readAddresses(archive, part, pacer),
    drawingPart,
    anchors: drawingPart === null ? [] : await readAnchors(archive, drawingPart, pacer),
  };
}
