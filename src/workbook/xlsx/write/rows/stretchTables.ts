// Has list objects end at another row.

import { parseRange, rangeAddress } from "../../../../domain/sheets/address";
import type { SheetSnapshot, TableSnapshot } from "../../../../domain/sheets/snapshot";
import type { PackageDraft } from "../PackageDraft";
import { childOf, parseXmlTree, type XmlElement } from "../parseXmlTree";
import { listRelationships } from "../relationshipsXml";
import { XmlPatch } from "../XmlPatch";

function endAt(patch: XmlPatch, element: XmlElement | null, bottom: number): void {
  const range = parseRange(element?.attributes["ref"] ?? "");
  if (element === null || range === null || range.bottom === bottom) return;
  patch.amend(element, { attributes: { ref: rangeAddress({ ...range, bottom }) } });
}

function stretchTable(xml: string, table: XmlElement, { hasTotals }: TableSnapshot, bottom: number): string {
  const patch = new XmlPatch(xml);
  const lastRecord = hasTotals ? bottom - 1 : bottom;
  endAt(patch, table, bottom);
  endAt(patch, childOf(table, "autoFilter"), lastRecord);
  return patch.apply();
}

/** `sheet` tells of the tables' totals rows. */
export function stretchTables(
  draft: PackageDraft,
  part: string,
  sheet: SheetSnapshot,
  stretched: readonly { readonly name: string; readonly bottom: number }[],
): void {
  if (stretched.length === 0) return;
  for (const { type, target } of listRelationships(draft, part)) {
    if (type !== "table" || target === null) continue;
    const xml = draft.readText(target);
    const table = parseXmlTree(xml);
    const { displayName, name = displayName } = table.attributes;
    const end = stretched.find((one) => one.name === displayName || one.name === name);
    const snapshot = sheet.tables.find((one) => one.name === end?.name);
    if (end === undefined || snapshot === undefined) continue;
    const written = stretchTable(xml, table, snapshot, end.bottom);
    if (written !== xml) draft.writeText(target, written);
  }
}
