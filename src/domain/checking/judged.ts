// Findings beside what the clerk has settled: 已核实 counts no more, until the row changes.

import type { Acceptance } from "../settings/settings";
import type { Finding, Severity } from "./finding";

export interface JudgedFinding {
  readonly finding: Finding;
  /** null: nobody has settled it. */
  readonly acceptance: Acceptance | null;
}

export function judgeFindings(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
): readonly JudgedFinding[] {
  // Keys are made when they are asked for, and here none is wanted.
  if (acceptances.length === 0) return findings.map((finding) => ({ finding, acceptance: null }));
  const byKey = new Map(acceptances.map((one) => [one.key, one]));
  return findings.map((finding) => ({ finding, acceptance: byKey.get(finding.key) ?? null }));
}

/** How many of each severity are open. */
export function countOpen(judged: readonly JudgedFinding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { finding, acceptance } of judged) if (acceptance === null) counts[finding.severity] += 1;
  return counts;
}
