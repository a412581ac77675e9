// A workbook as the session holds it once it has been read, with what the clerk has said of its tables.

import type { Book } from "../../../src/app/sessionState";
import { checkWorkbook } from "../../../src/domain/checking/checkWorkbook";
import { judgeFindings } from "../../../src/domain/checking/judged";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import type { Correction } from "../../../src/domain/fitting/remembering/remembered";
import { findSettings } from "../../../src/domain/settings/findSettings";
import type { WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../src/domain/stepwise";
import { buildSummary } from "../../../src/domain/summary/buildSummary";
import { findUnitName } from "../../../src/domain/summary/findUnitName";
import { dayNumberOf } from "../../../src/domain/values/date";
import { zhSettings } from "../../../src/texts/zhSettings";

export function bookOver(snapshot: WorkbookSnapshot, corrections: readonly Correction[] = []): Book {
  const { settings, faults } = findSettings(snapshot, zhSettings);
  const fit = runToEnd(fitWorkbook(snapshot, { remembered: settings.tables, corrections }));
  const summary = runToEnd(buildSummary(fit, { year: null }));
  const today = dayNumberOf(2020, 12, 31);
  const checked = runToEnd(checkWorkbook({ snapshot, fit, settings, year: summary.year, today }));
  return {
    snapshot,
    check: { ...checked, judged: judgeFindings(checked.findings, settings.acceptances) },
    settings,
    settingsFaults: faults,
    corrections,
    fit,
    summary,
    part: null,
    unitName: findUnitName(fit),
    readAt: 0,
    isStale: false,
    undo: null,
    marks: { error: 0, warning: 0, note: 0 },
    documents: new Map(),
  };
}
