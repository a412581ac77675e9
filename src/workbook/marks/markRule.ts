// What a mark is known by: a conditional format of our own whose formula is always true and says whose it is. It holds no
// reference and no function, so that sorting, inserted rows, copying and another language of Excel leave it as it is
// (docs/decisions/0014-marks.md).

import type { Severity } from "../../domain/checking/finding";

const SIGNATURE = "关工助手标记";
const OURS = new RegExp(`^=?"${SIGNATURE}"<>"(error|warning|note)"$`, "u");

/** Without its leading "=", as a file holds it. */
export function markFormula(severity: Severity): string {
  return `"${SIGNATURE}"<>"${severity}"`;
}

/** What a conditional format marks by its formula, with or without "="; null: it is none of ours. */
export function severityOfRule(formula: string): Severity | null {
  // The pattern names every severity and nothing else.
  return (OURS.exec(formula.replaceAll(/\s/gu, ""))?.[1] ?? null) as Severity | null;
}
