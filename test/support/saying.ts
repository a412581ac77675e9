// What a rule says of some sheets, as short lines: "error 奖学奖优!D3", "? 奖学奖优 rows-unjudged student 4,5".

import type { UndecidedReason } from "../../src/domain/checking/finding";
import type { RuleId } from "../../src/domain/checking/ruleId";
import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { enFindings } from "../../src/texts/enFindings";
import { zhFindings } from "../../src/texts/zhFindings";
import { checkSheets, placeOf, type CheckOptions } from "./checkSheets";

const numbers = (rows: readonly number[]): string => rows.map((row) => row + 1).join(",");

function describeReason(reason: UndecidedReason): string {
  switch (reason.code) {
    case "rows-unjudged":
      return `${reason.code} ${reason.field} ${numbers(reason.rows)}`;
    case "no-standard":
      return `${reason.code} ${reason.standard} ${numbers(reason.rows ?? [])}`.trim();
    case "no-column":
      return `${reason.code} ${reason.field}`;
    case "no-register":
      return `${reason.code} ${reason.kind}`;
    default:
      return reason.code;
  }
}

export function saying(
  rule: RuleId,
  sheets: readonly SheetSnapshot[],
  options?: CheckOptions,
): readonly string[] {
  const { findings, undecided } = checkSheets(rule, sheets, options);
  return [
    ...findings.map((one) => `${one.severity} ${placeOf(one)}`.trim()),
    ...undecided.map(({ sheet, reason }) => `? ${sheet ?? ""} ${describeReason(reason)}`.replace("  ", " ")),
  ];
}

/** The first finding in Chinese and in English. */
export function sentences(
  rule: RuleId,
  sheets: readonly SheetSnapshot[],
  options?: CheckOptions,
): readonly [string, string] {
  const [first] = checkSheets(rule, sheets, options).findings;
  if (first === undefined) throw new Error(`${rule} found nothing`);
  return [zhFindings.finding(first), enFindings.finding(first)];
}
