// Use case: the clerk agrees to how the tables are read, and 关工设置 keeps it.

import { rememberTables } from "../domain/fitting/remembering/rememberTables";
import { readingsRevision } from "../domain/settings/settingsRevisions";
import { SETTINGS_SHEET } from "../domain/sheets/ownSheet";
import type { SessionCore } from "./sessionCore";
import { writeSettings } from "./settingsSheet";

/** Does nothing unless a workbook has been read and nothing else is running. */
export async function keepReadings(core: SessionCore): Promise<void> {
  await writeSettings(core, {
    settings: ({ settings, fit }) => ({ ...settings, tables: rememberTables(fit) }),
    revision: ({ fit }) => readingsRevision(rememberTables(fit), core.settingsWords),
    notice: { kind: "kept", sheet: SETTINGS_SHEET },
    keepsCorrections: true,
  });
}
