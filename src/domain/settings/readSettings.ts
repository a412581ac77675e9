// 关工设置 as settings. The sheet may be old, edited by hand or damaged: every line that can be read is, and every other
// is a fault with its row.

import type { DateSystem, SheetSnapshot } from "../sheets/snapshot";
import { cellText } from "./cellText";
import { findSettingsTable, type SettingsRow } from "./findSettingsTable";
import { readAcceptances } from "./readAcceptances";
import { readNamesakes } from "./readNamesakes";
import { readNotes } from "./readNotes";
import { readPairings } from "./readPairings";
import { readRememberedTables } from "./readRememberedTables";
import { readYearText } from "./readYearText";
import { readStandards } from "./readStandards";
import type { SettingsFault, SettingsReading } from "./settings";
import type { SettingsWords } from "./settingsWords";

function readYear(row: SettingsRow | undefined, faults: SettingsFault[]): number | null {
  const text = cellText(row?.cells[1]);
  if (!row || text === "") return null;
  const year = readYearText(text);
  if (year !== null) return year;
  faults.push({ rowIndex: row.rowIndex, fault: "year-unreadable", found: text });
  return null;
}

/** What the sheet says; a part whose headings are gone is empty. */
export function readSettings(
  sheet: SheetSnapshot,
  dateSystem: DateSystem,
  words: SettingsWords,
): SettingsReading {
  const faults: SettingsFault[] = [];
  const rowsUnder = (headings: readonly string[]): readonly SettingsRow[] =>
    findSettingsTable(sheet, headings)?.rows ?? [];
  const basics = rowsUnder(words.basics.columns);
  const basic = (item: string): SettingsRow | undefined =>
    basics.find((row) => cellText(row.cells[0]) === item);
  const unitName = cellText(basic(words.unitName)?.cells[1]);
  const settings = {
    unitName: unitName === "" ? null : unitName,
    year: readYear(basic(words.year), faults),
    standards: readStandards(rowsUnder(words.standards.columns), dateSystem, faults),
    tables: readRememberedTables(rowsUnder(words.tables.columns), words, faults),
    acceptances: readAcceptances(rowsUnder(words.acceptances.columns), dateSystem, faults),
    namesakes: readNamesakes(rowsUnder(words.namesakes.columns), words, faults),
    pairings: readPairings(rowsUnder(words.pairings.columns), faults),
    notes: readNotes(rowsUnder(words.notes.columns), words, faults),
  };
  return { settings, faults };
}
