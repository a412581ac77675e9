// A place in the workbook as a hyperlink writes it: 经费支出!E5:E40, '2020年 支出'!A1, A1, or a defined name.

import { parseSheetRange, type SheetRange } from "../../../../domain/sheets/parseSheetRange";
import type { NameSnapshot } from "../../../../domain/sheets/snapshot";

/** `ownSheet`: where an address without a sheet lies. Null when it is neither an address nor a name of a range. */
export function parseLocation(
  location: string,
  ownSheet: string,
  names: readonly NameSnapshot[],
): SheetRange | null {
  const text = location.replace(/^#/u, "");
  const address = parseSheetRange(text, ownSheet);
  if (address !== null) return address;
  const named = names.filter((one) => one.name.toLowerCase() === text.toLowerCase());
  const found = named.find((one) => one.sheet === ownSheet) ?? named[0];
  return found === undefined ? null : parseSheetRange(found.refersTo.replace(/^=/u, ""), ownSheet);
}
