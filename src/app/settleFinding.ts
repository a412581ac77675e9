// Use cases: 已核实, a finding that the clerk explains and 关工设置 keeps with the reason; and taking that back. It comes back
// by itself when the row it speaks of changes.

import type { Finding } from "../domain/checking/finding";
import type { Acceptance } from "../domain/settings/settings";
import { acceptancesRevision } from "../domain/settings/settingsRevisions";
import { SETTINGS_SHEET } from "../domain/sheets/ownSheet";
import type { DayNumber } from "../domain/values/reading";
import type { SessionCore } from "./sessionCore";
import type { Notice } from "./notice";
import { type SettingsPlan, writeSettings } from "./settingsSheet";

type Change = (former: readonly Acceptance[]) => readonly Acceptance[];

function acceptancesPlan(core: SessionCore, change: Change, notice: Notice): SettingsPlan {
  return {
    settings: ({ settings }) => ({ ...settings, acceptances: change(settings.acceptances) }),
    revision: ({ settings, snapshot }) =>
      acceptancesRevision(change(settings.acceptances), core.settingsWords, snapshot.dateSystem),
    notice,
    keepsCorrections: false,
  };
}

const SETTLED: Notice = { kind: "settled", sheet: SETTINGS_SHEET };

/** What settling these writes into 关工设置; the same finding settled before is settled anew. */
export function settlingPlan(core: SessionCore, settled: readonly Acceptance[]): SettingsPlan {
  const keys = new Set(settled.map(({ key }) => key));
  return acceptancesPlan(
    core,
    (former) => [...former.filter(({ key }) => !keys.has(key)), ...settled],
    SETTLED,
  );
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
  await writeSettings(core, settlingPlan(core, [{ key: finding.key, about, reason, on }]));
}

/** What taking the settlements of these keys back writes into 关工设置. */
export function unsettlingPlan(core: SessionCore, keys: readonly string[]): SettingsPlan {
  return acceptancesPlan(core, (former) => former.filter(({ key }) => !keys.includes(key)), {
    kind: "unsettled",
    sheet: SETTINGS_SHEET,
  });
}

export async function unsettleFinding(core: SessionCore, key: string): Promise<void> {
  await writeSettings(core, unsettlingPlan(core, [key]));
}
