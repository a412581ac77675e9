// A place in the workbook as a hyperlink writes it: 经费支出!E5:E40, '2020年 支出'!A1, A1, or a defined name.

import type { CellRange } from "../../../../domain/sheets/address";
import { parseRange } from "../../../../domain/sheets/address";
import type { NameSnapshot } from "../../../../domain/sheets/snapshot";

export interface SheetPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

const QUOTED = /^'((?:[^']|'')*)'!(.+)$/u;
const BARE = /^([^!]+)!(.+)$/u;

function parseAddress(text: string, ownSheet: string): SheetPlace | null {
  const quoted = QUOTED.exec(text);
  const match = quoted ?? BARE.exec(text);
  const sheet = quoted ? (quoted[1] ?? "").replaceAll("''", "'") : (match?.[1] ?? ownSheet);
  const range = parseRange(match?.[2] ?? text);
  return range === null ? null : { sheet, range };
}

/** `ownSheet`: where an address without a sheet lies. Null when it is neither an address nor a name of a range. */
export function parseLocation(
  location: string,
  ownSheet: string,
  names: readonly NameSnapshot[],
): SheetPlace | null {
  const text = location.replace(/^#/u, "");
  const address = parseAddress(text, ownSheet);
  if (address !== null) return address;
  const named = names.filter((one) => one.name.toLowerCase() === text.toLowerCase());
  const found = named.find((one) => one.sheet === ownSheet) ?? named[0];
  return found === undefined ? null : parseAddress(found.refersTo.replace(/^=/u, ""), ownSheet);
}
