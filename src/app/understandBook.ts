// A workbook as it was read → what 关工设置 says, the fit, the figures of a year.

import { judgeFindings } from "../domain/checking/judged";
import { settleCorrections } from "../domain/fitting/remembering/correctTable";
import { findSettings } from "../domain/settings/findSettings";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";
import { budgetsOf } from "../domain/summary/budgetsOf";
import { usableSummary } from "../domain/summary/usableSummary";
import { findUnitName } from "../domain/summary/findUnitName";
import { drive, type Pace } from "./drive";
import type { Run } from "./run";
import type { SessionCore } from "./sessionCore";
import type { Book, BookCheck, WorkProgress } from "./sessionState";

/** Progress of understanding is told in hundredths. */
const WHOLE = 100;

/** Tells of a part of the work under the name of its stage. */
export function paceOf(run: Run, stage: WorkProgress["stage"]): Pace {
  const report = (fraction: number): void =>
    run.report({ stage, done: Math.floor(fraction * WHOLE), total: WHOLE });
  return { ...run.pace, report };
}

/**
 * The figures of the wanted year, or of the usual one where no record falls in the wanted. Throws
 * `WorkbookFailure("cancelled")` when stopped.
 */
export async function summarise(
  { fit, snapshot, settings }: Pick<Book, "fit" | "snapshot" | "settings">,
  wantedYear: number | null,
  run: Run,
): Promise<Book["summary"]> {
  const known = { budgetOf: budgetsOf(snapshot, settings), namesakes: settings.namesakes };
  const work = usableSummary(fit, { year: wantedYear, ...known });
  return drive(work, paceOf(run, "summing"));
}

/** What checking says of a year. */
export async function checkBook(
  { today }: Pick<SessionCore, "today">,
  book: Pick<Book, "snapshot" | "fit" | "settings"> & { readonly year: number | null },
  run: Run,
): Promise<BookCheck> {
  // The rules are many, and the first page is drawn without them.
  const { checkByParts } = await import("../domain/checking/checkWorkbook");
  const { assembleCheck } = await import("../domain/checking/checkParts");
  const { snapshot, fit, settings, year } = book;
  const input = { snapshot, fit, settings, year, today: today() };
  const parts = await drive(checkByParts(input), paceOf(run, "checking"));
  const { findings, undecided } = assembleCheck(parts);
  return { judged: judgeFindings(findings, settings.acceptances), undecided, parts };
}

export type Understanding = Pick<
  Book,
  "snapshot" | "settings" | "settingsFaults" | "corrections" | "fit" | "summary" | "unitName" | "check"
>;

/**
 * What the clerk has said and wants is asked at the end too: it may change while this runs. Throws
 * `WorkbookFailure("cancelled")` when stopped.
 */
export async function understandBook(
  core: Pick<SessionCore, "settingsWords" | "corrections" | "wantedYear" | "today">,
  snapshot: WorkbookSnapshot,
  run: Run,
): Promise<Understanding> {
  const { settings, faults } = findSettings(snapshot, core.settingsWords);
  const { corrections } = core;
  // Understanding is much code, and the first page is drawn without it; it comes while a workbook is being read.
  const { fitWorkbook } = await import("../domain/fitting/fitWorkbook");
  const fitting = fitWorkbook(snapshot, { remembered: settings.tables, corrections });
  const fit = await drive(fitting, paceOf(run, "understanding"));
  await run.watch.pause();
  const summary = await summarise({ fit, snapshot, settings }, core.wantedYear ?? settings.year, run);
  return {
    snapshot,
    settings,
    settingsFaults: faults,
    corrections: settleCorrections(corrections, fit),
    fit,
    summary,
    check: await checkBook(core, { snapshot, fit, settings, year: summary.year }, run),
    unitName: settings.unitName ?? findUnitName(fit),
  };
}
