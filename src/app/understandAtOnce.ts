// A workbook understood as its 关工设置 says, in one piece: for doors on which nobody's screen waits meanwhile.

import { fitWorkbook } from "../domain/fitting/fitWorkbook";
import type { WorkbookFit } from "../domain/fitting/fit";
import { findSettings } from "../domain/settings/findSettings";
import type { SettingsReading } from "../domain/settings/settings";
import type { SettingsWords } from "../domain/settings/settingsWords";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";
import { runToEnd } from "../domain/stepwise";

export interface UnderstoodBook {
  readonly snapshot: WorkbookSnapshot;
  /** What its 关工设置 says, or what holds without one. */
  readonly settings: SettingsReading;
  readonly fit: WorkbookFit;
}

export function understandAtOnce(snapshot: WorkbookSnapshot, words: SettingsWords): UnderstoodBook {
  const settings = findSettings(snapshot, words);
  const guidance = { remembered: settings.settings.tables, corrections: [] };
  return { snapshot, settings, fit: runToEnd(fitWorkbook(snapshot, guidance)) };
}
