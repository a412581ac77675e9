// A workbook as it was read → what 关工设置 says, the fit, the figures of a year.

import type { WorkbookFit } from "../domain/fitting/fit";
import { fitWorkbook } from "../domain/fitting/fitWorkbook";
import { settleCorrections } from "../domain/fitting/remembering/correctTable";
import { findSettings } from "../domain/settings/findSettings";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";
import { buildSummary } from "../domain/summary/buildSummary";
import { findUnitName } from "../domain/summary/findUnitName";
import { drive } from "./drive";
import type { Run } from "./run";
import type { SessionCore } from "./sessionCore";
import type { Book } from "./sessionState";

/** Progress of understanding is told in hundredths. */
const WHOLE = 100;

/** The figures of the wanted year, or of the usual one where no record falls in the wanted. */
export function summarise(fit: WorkbookFit, wantedYear: number | null): Book["summary"] {
  const wanted = buildSummary(fit, { year: wantedYear });
  const isUsable = wantedYear === null || wanted.years.some((one) => one.year === wantedYear);
  return isUsable ? wanted : buildSummary(fit, { year: null });
}

export type Understanding = Pick<
  Book,
  "snapshot" | "settings" | "settingsFaults" | "corrections" | "fit" | "summary" | "unitName"
>;

/**
 * What the clerk has said and wants is asked at the end too: it may change while this runs. Throws
 * `WorkbookFailure("cancelled")` when stopped.
 */
export async function understandBook(
  core: Pick<SessionCore, "settingsWords" | "corrections" | "wantedYear">,
  snapshot: WorkbookSnapshot,
  run: Run,
): Promise<Understanding> {
  const { settings, faults } = findSettings(snapshot, core.settingsWords);
  const { corrections } = core;
  const fit = await drive(fitWorkbook(snapshot, { remembered: settings.tables, corrections }), {
    ...run.pace,
    report: (fraction) =>
      run.report({ stage: "understanding", done: Math.floor(fraction * WHOLE), total: WHOLE }),
  });
  await run.watch.pause();
  run.throwIfStopped();
  return {
    snapshot,
    settings,
    settingsFaults: faults,
    corrections: settleCorrections(corrections, fit),
    fit,
    summary: summarise(fit, core.wantedYear ?? settings.year),
    unitName: settings.unitName ?? findUnitName(fit),
  };
}
