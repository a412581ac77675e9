// What is written anew into a 关工设置 that is there: how the registers are read, what has been settled, who is not
// who, what pays what, or what the year's report is to say.

import type { RememberedTable } from "../fitting/remembering/remembered";
import type { DateSystem } from "../sheets/snapshot";
import type { Revision } from "./reviseSettingsDocument";
import type { Acceptance, Namesake, Pairing, YearNote } from "./settings";
import { acceptanceRow, namesakeRow, pairingRows, tableLines, textRow, yearNoteRows } from "./settingsRows";
import type { SettingsWords } from "./settingsWords";

/** How the registers are read: a line a column, the same by sheet and heading. */
export function readingsRevision(remembered: readonly RememberedTable[], words: SettingsWords): Revision {
  const [SHEET, HEADING] = [0, 3] as const;
  return {
    words: words.tables,
    lines: remembered.flatMap((table) => tableLines(table, words).map(textRow)),
    isSame: (former, line) => former[SHEET] === line[SHEET] && former[HEADING] === line[HEADING],
  };
}

/** What has been settled: the same by its number. */
export function acceptancesRevision(
  acceptances: readonly Acceptance[],
  words: SettingsWords,
  dateSystem: DateSystem,
): Revision {
  return {
    words: words.acceptances,
    lines: acceptances.map((one) => acceptanceRow(one, dateSystem)),
    isSame: ([former], [key]) => former === key,
  };
}

/** 同名不同人: the same line where it says the same of the same person. */
export function namesakesRevision(namesakes: readonly Namesake[], words: SettingsWords): Revision {
  const NOTE = 4;
  return {
    words: words.namesakes,
    lines: namesakes.map((one) => namesakeRow(one, words)),
    isSame: (former, line) => line.every((text, column) => column === NOTE || former[column] === text),
  };
}

/** 手工配对: the same line by the keys of both rows and the pairing's number. */
export function pairingsRevision(pairings: readonly Pairing[], words: SettingsWords): Revision {
  const [PAYMENT, NUMBER, GROUND] = [1, 2, 4] as const;
  return {
    words: words.pairings,
    lines: pairings.flatMap(pairingRows),
    isSame: (former, line) => [PAYMENT, NUMBER, GROUND].every((column) => former[column] === line[column]),
  };
}

/** 年度事项: the same line by item and year. */
export function notesRevision(notes: readonly YearNote[], words: SettingsWords): Revision {
  const [ITEM, YEAR] = [0, 1] as const;
  return {
    words: words.notes,
    lines: yearNoteRows(notes, words),
    isSame: (former, line) => former[ITEM] === line[ITEM] && former[YEAR] === line[YEAR],
  };
}
