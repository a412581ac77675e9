// The findings as the pane folds them: by severity, then rule, then sheet, each with its count; and the ones that a search
// leaves.

import type { Finding, Severity } from "../domain/checking/finding";
import type { JudgedFinding } from "../domain/checking/judged";
import type { RuleId } from "../domain/checking/ruleId";
import { groupBy } from "../domain/summary/groups";

/** The findings of one rule in one sheet; `sheet` null for those that belong to no cell. */
export interface SheetFindings {
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
}

export interface RuleFindings {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly count: number;
  readonly sheets: readonly SheetFindings[];
}

export interface SeverityFindings {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleFindings[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

function groupRule(rule: RuleId, severity: Severity, findings: readonly Finding[]): RuleFindings {
  const sheets = [...groupBy(findings, ({ sheet }) => sheet)].map(([sheet, own]) => ({
    sheet,
    findings: own,
  }));
  return { rule, severity, count: findings.length, sheets };
}

/** Those that nobody has settled. */
export function openFindings(judged: readonly JudgedFinding[]): readonly Finding[] {
  return judged.filter(({ acceptance }) => acceptance === null).map(({ finding }) => finding);
}

/** Severities without a finding are left out. */
export function groupFindings(findings: readonly Finding[]): readonly SeverityFindings[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((one) => one.severity === severity);
    if (own.length === 0) return [];
    const rules = [...groupBy(own, ({ rule }) => rule)];
    return [
      { severity, count: own.length, rules: rules.map(([rule, all]) => groupRule(rule, severity, all)) },
    ];
  });
}

/** @param words in the searcher's own writing; blanks part them, and all must be said. @param describe the finding's text */
export function searchFindings(
  findings: readonly Finding[],
  words: string,
  describe: (finding: Finding) => string,
): readonly Finding[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (wanted.length === 0) return findings;
  return findings.filter((finding) => {
    const text = describe(finding).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
