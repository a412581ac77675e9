// Runs one rule, or all, over sheets as a test states them, and tells what came of it by addresses.

import { ruleCatalogue } from "../../src/domain/checking/catalogue";
import { checkWorkbook } from "../../src/domain/checking/checkWorkbook";
import type { CheckResult, Finding } from "../../src/domain/checking/finding";
import type { Rule } from "../../src/domain/checking/rule";
import type { RuleId } from "../../src/domain/checking/ruleId";
import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import { findSettings } from "../../src/domain/settings/findSettings";
import { cellAddress } from "../../src/domain/sheets/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { runToEnd } from "../../src/domain/stepwise";
import { buildSummary } from "../../src/domain/summary/buildSummary";
import { zhSettings } from "../../src/texts/zhSettings";
import { day } from "./fitOf";
import { workbookOf } from "./workbookOf";

export interface CheckOptions {
  readonly year?: number;
  /** null: the rules are not told. */
  readonly today?: number | null;
}

/** With the keys made, so that comparing two results compares them too. */
export function withKeys({ findings, undecided }: CheckResult): CheckResult {
  return { findings: findings.map((finding): Finding => ({ ...finding, key: finding.key })), undecided };
}

export function checkBook(
  snapshot: WorkbookSnapshot,
  rules: readonly Rule[] = ruleCatalogue,
  { year, today = day(2020, 12, 31) }: CheckOptions = {},
): CheckResult {
  const { settings } = findSettings(snapshot, zhSettings);
  const fit = runToEnd(fitWorkbook(snapshot, { remembered: settings.tables, corrections: [] }));
  const wanted = year ?? runToEnd(buildSummary(fit, { year: null })).year;
  return withKeys(runToEnd(checkWorkbook({ snapshot, fit, settings, year: wanted, today }, rules)));
}

/** What one rule says of these sheets; all names in them are invented. */
export function checkSheets(
  rule: RuleId,
  sheets: readonly SheetSnapshot[],
  options: CheckOptions = {},
): CheckResult {
  const chosen = ruleCatalogue.filter(({ id }) => id === rule);
  if (chosen.length === 0) throw new Error(`no rule ${rule}`);
  return checkBook(workbookOf(...sheets), chosen, options);
}

/** 经费支出!E7,F7; "" for a finding that belongs to no cell. */
export function placeOf({ sheet, cells }: Finding): string {
  if (sheet === null) return "";
  return `${sheet}!${cells.map(({ rowIndex, columnIndex }) => cellAddress(rowIndex, columnIndex)).join(",")}`;
}

/** The places that a rule names, in order. */
export function placesFound(
  rule: RuleId,
  sheets: readonly SheetSnapshot[],
  options?: CheckOptions,
): readonly string[] {
  return checkSheets(rule, sheets, options).findings.map(placeOf);
}
