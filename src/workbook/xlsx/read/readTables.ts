// The list objects (Excel's 表格) of a sheet, each a part of its own.

import { parseRange } from "../../../domain/sheets/address";
import type { TableSnapshot } from "../../../domain/sheets/snapshot";
import { damagedFile } from "./damagedFile";
import type { Pacer } from "../../Pacer";
import { parseXml } from "./parseXml";
import type { XmlAttributes } from "./XmlEvents";
import { readRelationships } from "./readRelationships";
import type { ZipArchive } from "./ZipArchive";

/** The tables a sheet names by these relationship ids, in that order. */
export async function readTables(
  archive: ZipArchive,
  sheetPart: string,
  ids: readonly string[],
  pacer: Pacer,
): Promise<TableSnapshot[]> {
  if (ids.length === 0) return [];
  const targets = await readRelationships(archive, sheetPart, pacer);
  const tables: TableSnapshot[] = [];
  for (const id of ids) {
    const part = targets.find((relationship) => relationship.id === id)?.target ?? null;
    if (part === null) throw damagedFile(`part ${sheetPart} names a table that is not there`);
    tables.push(await readTable(archive, part, pacer));
  }
  return tables;
}

async function readTable(archive: ZipArchive, part: string, pacer: Pacer): Promise<TableSnapshot> {
  let root: XmlAttributes = {};
  await parseXml(
    archive,
    part,
    {
      open: (name, attributes) => {
        if (name === "table") root = attributes;
      },
    },
    pacer,
  );
  const range = parseRange(root["ref"] ?? "");
  if (range === null) throw damagedFile(`part ${part} gives no range`);
  return {
    name: root["displayName"] ?? root["name"] ?? "",
    range,
    hasHeaders: Number(root["headerRowCount"] ?? 1) > 0,
    hasTotals: Number(root["totalsRowCount"] ?? 0) > 0,
  };
}
