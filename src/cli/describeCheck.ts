// `guangong check` for people: what was found, the gravest first, what was not checked, how it stands.

import { countSaid } from "../domain/checking/document/saidTables";
import type { CheckResult, Severity } from "../domain/checking/finding";
import { countOpen, type JudgedFinding } from "../domain/checking/judged";
import type { Settings } from "../domain/settings/settings";
import { zhFindings } from "../texts/zhFindings";
import { zhCheckSheet } from "../texts/zhCheckSheet";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

export function describeCheck(
  judged: readonly JudgedFinding[],
  undecided: CheckResult["undecided"],
  said: Pick<Settings, "namesakes" | "pairings">,
  out: string | null,
): readonly string[] {
  const open = judged.filter(({ acceptance }) => acceptance === null);
  const lines = SEVERITIES.flatMap((severity) => {
    const own = open.filter(({ finding }) => finding.severity === severity);
    if (own.length === 0) return [];
    const head = `${zhFindings.severities[severity]} ${own.length} 处`;
    return [
      head,
      ...own.map(({ finding }) => `  ${zhFindings.ruleNames[finding.rule]}：${zhFindings.finding(finding)}`),
    ];
  });
  const left = undecided.map((one) => `  ${zhFindings.undecided(one)}`);
  return [
    ...lines,
    ...(left.length === 0 ? [] : [`没有检查的 ${left.length} 项`, ...left]),
    zhCheckSheet.lead(countOpen(judged), undecided.length, countSaid(judged, said)),
    ...(out === null ? [] : [`带《检查结果》的副本已写到“${out}”。`]),
  ];
}
