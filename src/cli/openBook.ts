// A book, read and understood: as its 关工设置 says where it has one.

import { fitWorkbook } from "../domain/fitting/fitWorkbook";
import type { WorkbookFit } from "../domain/fitting/fit";
import { findSettings } from "../domain/settings/findSettings";
import type { SettingsReading } from "../domain/settings/settings";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";
import { runToEnd } from "../domain/stepwise";
import { zhSettings } from "../texts/zhSettings";
import { readXlsx } from "../workbook/xlsx/readXlsx";
import { commandWatch } from "./commandWatch";
import { readBook } from "./files";

export interface OpenBook {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  /** What its 关工设置 says, or what holds without one. */
  readonly settings: SettingsReading;
  readonly fit: WorkbookFit;
}

/** A workbook that has been read, understood as its 关工设置 says. */
export function understand(snapshot: WorkbookSnapshot): Omit<OpenBook, "bytes"> {
  const settings = findSettings(snapshot, zhSettings);
  const guidance = { remembered: settings.settings.tables, corrections: [] };
  return { snapshot, settings, fit: runToEnd(fitWorkbook(snapshot, guidance)) };
}

/** Throws `CliError` or `WorkbookFailure`. */
export async function openBook(file: string): Promise<OpenBook> {
  const bytes = await readBook(file);
  return { bytes, ...understand(await readXlsx(bytes, commandWatch())) };
}
