// Excel writes a range's address with its sheet: 经费支出!A1:C5, 'it''s'!B2. The sheet is known where we ask; the range
// is what stands after the last "!".

import { parseArea, type CellRange } from "../../domain/sheets/address";
import { WorkbookFailure } from "../port";

/** Reads "Sheet!A1:C5", "A1", whole rows "3:5" and whole columns "A:C"; throws "host-error" for anything else. */
export function parseHostAddress(address: string): CellRange {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const range = parseArea(local);
  if (range === null) throw new WorkbookFailure("host-error", { detail: `unreadable address ${local}` });
  return range;
}

/** An area of several, with its sheet. A comma in quotes is the sheet's. */
const AREA = "(?:(?:'(?:[^']|'')*'|[^',!]*)!)?[^,!]+";
const FIRST_AREA = new RegExp(`^${AREA}`, "u");
const AREAS = new RegExp(`(?<=^|,)\\s*${AREA}`, "gu");

/** The first area of several: 'a, b'!B2,'a, b'!D4. */
export function parseFirstArea(addresses: string): CellRange {
  return parseHostAddress(FIRST_AREA.exec(addresses)?.[0] ?? addresses);
}

/** All of them. */
export function parseAreas(addresses: string): CellRange[] {
  return (addresses.match(AREAS) ?? []).map(parseHostAddress);
}
