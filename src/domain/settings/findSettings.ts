// What a workbook's 关工设置 says; without the sheet, what holds by default.

import { isOwnSheet } from "../fitting/ownSheet";
import { SETTINGS_SHEET } from "../sheets/ownSheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { squeezeText } from "../values/text";
import { readSettings } from "./readSettings";
import { SEED_SETTINGS } from "./seedStandards";
import type { SettingsReading } from "./settings";
import type { SettingsWords } from "./settingsWords";

/** null where there is none, or where a sheet of that name is the clerk's own. */
export function findSettingsSheet({ sheets }: WorkbookSnapshot): SheetSnapshot | null {
  return sheets.find((sheet) => squeezeText(sheet.name) === SETTINGS_SHEET && isOwnSheet(sheet)) ?? null;
}

export function findSettings(workbook: WorkbookSnapshot, words: SettingsWords): SettingsReading {
  const sheet = findSettingsSheet(workbook);
  if (sheet !== null) return readSettings(sheet, workbook.dateSystem, words);
  return { settings: SEED_SETTINGS, faults: [] };
}
