// Findings as sentences, in English: the place, whose row, what is the matter.

import type { Finding } from "../../domain/checking/finding";
import type { RuleId } from "../../domain/checking/ruleId";
import { cellAddress } from "../../domain/sheets/address";
import type { FindingTexts } from "../findingTexts";
import { across } from "./findings/across";
import { reimbursement } from "./findings/reimbursement";
import { sheet } from "./findings/sheet";
import { standards } from "./findings/standards";
import { twice } from "./findings/twice";
import { values } from "./findings/values";

const SENTENCES: FindingTexts = {
  ...values,
  ...sheet,
  ...standards,
  ...twice,
  ...reimbursement,
  ...across,
};

function placeOf({ sheet: name, cells: [cell], who }: Finding): string {
  if (name === null || !cell) return "";
  const place = `“${name}” ${cellAddress(cell.rowIndex, cell.columnIndex)}`;
  return who === "" ? `${place}: ` : `${place} (${who}): `;
}

/** One line. */
export function finding(one: Finding): string {
  const sentence = SENTENCES[one.rule] as ((facts: Finding["facts"]) => string) | undefined;
  if (sentence === undefined) throw new Error(`no words for the rule ${one.rule satisfies RuleId}`);
  return placeOf(one) + sentence(one.facts);
}
