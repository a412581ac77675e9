// `guangong check --json`: findings in the shape that scripts outside the project read (DESIGN §4).

import type { CheckResult, Severity, UndecidedReason } from "../domain/checking/finding";
import { countOpen, type JudgedFinding } from "../domain/checking/judged";
import type { RuleId } from "../domain/checking/ruleId";
import { cellAddress } from "../domain/sheets/address";
import { zhFindings } from "../texts/zhFindings";

export interface FindingJson {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cells: readonly string[];
  readonly message: string;
  readonly fixable: boolean;
  readonly accepted: boolean;
}

export interface CheckJson {
  readonly findings: readonly FindingJson[];
  readonly undecided: readonly {
    readonly rule: RuleId | null;
    readonly sheet: string | null;
    readonly reason: string;
    readonly code: UndecidedReason["code"];
  }[];
  /** Of the findings that nobody has settled. */
  readonly counts: Readonly<Record<Severity, number>>;
}

function findingJson({ finding, acceptance }: JudgedFinding): FindingJson {
  const { rule, severity, sheet, cells, fix } = finding;
  return {
    rule,
    severity,
    sheet,
    cells: cells.map(({ rowIndex, columnIndex }) => cellAddress(rowIndex, columnIndex)),
    message: zhFindings.finding(finding),
    fixable: fix !== null,
    accepted: acceptance !== null,
  };
}

export function checkJson(judged: readonly JudgedFinding[], undecided: CheckResult["undecided"]): CheckJson {
  return {
    findings: judged.map(findingJson),
    undecided: undecided.map((one) => {
      const { rule, sheet, reason } = one;
      return { rule, sheet, reason: zhFindings.undecided(one), code: reason.code };
    }),
    counts: countOpen(judged),
  };
}
