// The sheets this program wrote itself are no registers: reading a summary as records would count everything twice. They
// are known by the line at their foot, the settings by their name and headings.

import { OWN_SHEET_MARK, SETTINGS_SHEET } from "../sheets/ownSheet";
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";
import { cleanText, squeezeText } from "../values/text";

/** The headings of the table of standards (DESIGN §4). */
const SETTINGS_HEADINGS = ["标准", "金额", "单位", "起", "止"];
/** The foot stands within the last rows, the headings within the first. */
const ROWS_LOOKED_AT = 40;

function hasOwnFoot(sheet: SheetSnapshot): boolean {
  let seen = 0;
  for (let rowIndex = sheet.rows.length - 1; rowIndex >= 0 && seen < ROWS_LOOKED_AT; rowIndex -= 1) {
    const row = sheet.rows[rowIndex] ?? [];
    if (row.some((value) => typeof value === "string" && cleanText(value).startsWith(OWN_SHEET_MARK)))
      return true;
    seen += 1;
  }
  return false;
}

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
  return hasOwnFoot(sheet);
}
