// The sheets this program wrote itself are no registers: reading a summary as records would count everything twice. They
// are known by the line at their foot, the settings by their name and headings.

import { findClerksPart } from "../sheets/clerksPart";
import { SETTINGS_SHEET } from "../sheets/ownSheet";
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";
import { squeezeText } from "../values/text";

/** The headings of the table of standards (DESIGN §4). */
const SETTINGS_HEADINGS = ["标准", "金额", "单位", "起", "止"];
function hasSettingsHeadings(sheet: SheetSnapshot): boolean {
  for (let rowIndex = 0; rowIndex < sheet.rows.length; rowIndex += 1) {
    const width = sheet.rows[rowIndex]?.length ?? 0;
    const texts = new Set<string>();
    for (let column = 0; column < width; column += 1) {
      const value = valueAt(sheet, rowIndex, column);
      if (typeof value === "string") texts.add(squeezeText(value));
    }
    if (SETTINGS_HEADINGS.every((heading) => texts.has(heading))) return true;
  }
  return false;
}

/** Whether the program wrote this sheet. */
export function isOwnSheet(sheet: SheetSnapshot): boolean {
  if (squeezeText(sheet.name) === SETTINGS_SHEET) return hasSettingsHeadings(sheet);
  return findClerksPart(sheet) !== null;
}
