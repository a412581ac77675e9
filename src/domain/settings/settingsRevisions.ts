// What is written anew into a 关工设置 that is there: how the registers are read, or what has been settled.

import type { RememberedTable } from "../fitting/remembering/remembered";
import type { DateSystem } from "../sheets/snapshot";
import type { Revision } from "./reviseSettingsDocument";
import type { Acceptance } from "./settings";
import { acceptanceRow, tableLines, textRow } from "./settingsRows";
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
