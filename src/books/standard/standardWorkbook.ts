// A fresh workbook for a committee that starts from nothing: a register for each of the thirteen kinds, and 关工设置 with
// the standards the program ships with.

import { buildSettingsDocument } from "../../domain/settings/buildSettingsDocument";
import { SEED_SETTINGS } from "../../domain/settings/seedStandards";
import type { SettingsWords } from "../../domain/settings/settingsWords";
import type { SheetDocument } from "../../domain/sheets/sheetDocument";
import { buildPlannedSheet } from "../sheetPlan";
import { REGISTERS } from "./registers";

export function buildStandardSheets(words: SettingsWords): readonly SheetDocument[] {
  return [
    ...Object.values(REGISTERS).map(buildPlannedSheet),
    buildSettingsDocument(SEED_SETTINGS, words, 1900),
  ];
}
