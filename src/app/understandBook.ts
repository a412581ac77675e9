// A workbook as it was read → what 关工设置 says, the fit, the figures of a year.

import { judgeFindings } from "../domain/checking/judged";
import { settleCorrections } from "../domain/fitting/remembering/correctTable";
import { findSettings } from "../domain/settings/findSettings";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";
import { isWholeYear, type MonthStretch } from "../domain/summary/monthSpan";
import { findUnitName } from "../domain/summary/findUnitName";
import { knownOfYear } from "../domain/summary/knownOfYear";
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

type Understood = Pick<Book, "fit" | "snapshot" | "settings">;

/** The figures of those months of the year; null where the whole year is wanted. */
export async function summarisePart(
  book: Understood & { readonly year: number | null },
  months: MonthStretch,
  run: Run,
): Promise<Book["part"]> {
  const { fit, year } = book;
  if (year === null || isWholeYear(months)) return null;
  const { buildSummary } = await import("../domain/summary/buildSummary");
  return drive(
    buildSummary(fit, { year, months, ...knownOfYear(book.snapshot, book.settings) }),
    paceOf(run, "summing"),
  );
}

/** Which year and which months are asked for. */
export interface WantedFigures {
  /** null: the usual year. */
  readonly year: number | null;
  readonly months: MonthStretch;
}

/**
 * The figures of the wanted year, or of the usual one where no record falls in the wanted; beside them those of the wanted
 * months. Throws `WorkbookFailure("cancelled")` when stopped.
 */
export async function summarise(
  book: Understood,
  { year, months }: WantedFigures,
  run: Run,
): Promise<Pick<Book, "summary" | "part">> {
  // As understanding, it comes while a workbook is being read.
  const { usableSummary } = await import("../domain/summary/usableSummary");
  const work = usableSummary(book.fit, { year, ...knownOfYear(book.snapshot, book.settings) });
  const summary = await drive(work, paceOf(run, "summing"));
  return { summary, part: await summarisePart({ ...book, year: summary.year }, months, run) };
}

/** What the clerk has chosen, else the year of 关工设置. */
export function wantedFigures(
  core: Pick<SessionCore, "wantedYear" | "wantedMonths">,
  { settings }: Pick<Book, "settings">,
): WantedFigures {
  return { year: core.wantedYear ?? settings.year, months: core.wantedMonths };
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
  | "snapshot"
  | "settings"
  | "settingsFaults"
  | "corrections"
  | "fit"
  | "summary"
  | "part"
  | "unitName"
  | "check"
>;

/**
 * What the clerk has said and wants is asked at the end too: it may change while this runs. Throws
 * `WorkbookFailure("cancelled")` when stopped.
 */
export async function understandBook(
  core: Pick<SessionCore, "settingsWords" | "corrections" | "wantedYear" | "wantedMonths" | "today">,
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
  const book = { fit, snapshot, settings };
  const { summary, part } = await summarise(book, wantedFigures(core, book), run);
  return {
    snapshot,
    settings,
    settingsFaults: faults,
    corrections: settleCorrections(corrections, fit),
    fit,
    summary,
    part,
    check: await checkBook(core, { ...book, year: summary.year }, run),
    unitName: settings.unitName ?? findUnitName(fit),
  };
}
