// Use cases: 已核实, a finding that the clerk explains and 关工设置 keeps with the reason; and taking that back. It comes back
// by itself when the row it speaks of changes.

import type { Finding } from "../domain/checking/finding";
import type { Acceptance } from "../domain/settings/settings";
import { acceptancesRevision } from "../domain/settings/settingsRevisions";
import { SETTINGS_SHEET } from "../domain/sheets/ownSheet";
import type { DayNumber } from "../domain/values/reading";
import type { SessionCore } from "./sessionCore";
import type { Notice } from "./sessionState";
import { writeSettings } from "./settingsSheet";

async function writeAcceptances(
  core: SessionCore,
  change: (former: readonly Acceptance[]) => readonly Acceptance[],
  notice: Notice,
): Promise<void> {
  await writeSettings(core, {
    settings: ({ settings }) => ({ ...settings, acceptances: change(settings.acceptances) }),
    revision: ({ settings, snapshot }) =>
      acceptancesRevision(change(settings.acceptances), core.settingsWords, snapshot.dateSystem),
    notice,
    keepsCorrections: false,
  });
}

export interface Settling {
  readonly finding: Finding;
  /** What the finding says, for whoever reads 关工设置. */
  readonly about: string;
  readonly reason: string;
  readonly on: DayNumber;
}

/** A blank reason settles nothing. */
export async function settleFinding(core: SessionCore, settling: Settling): Promise<void> {
  const { finding, about, on } = settling;
  const reason = settling.reason.trim();
  if (reason === "") return;
  const one: Acceptance = { key: finding.key, about, reason, on };
  await writeAcceptances(core, (former) => [...former.filter(({ key }) => key !== one.key), one], {
    kind: "settled",
    sheet: SETTINGS_SHEET,
  });
}

export async function unsettleFinding(core: SessionCore, key: string): Promise<void> {
  await writeAcceptances(core, (former) => former.filter((one) => one.key !== key), {
    kind: "unsettled",
    sheet: SETTINGS_SHEET,
  });
}
