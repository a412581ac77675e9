// What is measured: from the snapshot to all findings.

import { checkWorkbook } from "../../src/domain/checking/checkWorkbook";
import type { CheckResult } from "../../src/domain/checking/finding";
import type { WorkbookFit } from "../../src/domain/fitting/fit";
import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import { findSettings } from "../../src/domain/settings/findSettings";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { runToEnd } from "../../src/domain/stepwise";
import { dayNumberOf } from "../../src/domain/values/date";
import { zhSettings } from "../../src/texts/zhSettings";

export const YEAR = 2020;

export interface Checked {
  readonly fit: WorkbookFit;
  readonly result: CheckResult;
}

export function checkAll(snapshot: WorkbookSnapshot): Checked {
  const { settings } = findSettings(snapshot, zhSettings);
  const fit = runToEnd(fitWorkbook(snapshot, { remembered: settings.tables, corrections: [] }));
  const today = dayNumberOf(YEAR, 12, 31);
  return { fit, result: runToEnd(checkWorkbook({ snapshot, fit, settings, year: YEAR, today })) };
}
