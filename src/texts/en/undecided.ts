// What was not checked and why, in English.

import type { UndecidedReason } from "../../domain/checking/finding";
import { cellAddress } from "../../domain/sheets/address";
import type { FindingWords } from "../findingTexts";
import { fields } from "./fields";
import { kinds } from "./kinds";
import { pane } from "./pane";
import { rowList } from "./rowList";
import { ruleNames } from "./ruleNames";

/** More are counted. */
const MOST_PAIRS = 3;

function endedPairs(pairings: readonly { readonly about: string }[]): string {
  const named = pairings.slice(0, MOST_PAIRS).map(({ about }) => `“${about}”`);
  return named.join(", ") + (pairings.length > MOST_PAIRS ? ` and others (${pairings.length} in all)` : "");
}

type Which = Extract<UndecidedReason, { code: "which-namesake" }>;
type Ended = Extract<UndecidedReason, { code: "pairings-ended" }>;

function which({ rows, name }: Which): string {
  return `several persons are called ${name}, and ${rowList([...rows].sort((one, other) => one - other))} does not say which. Please add what tells them apart to 关工设置`;
}

/** The rows are looked at all the same, as if nobody had said anything. */
function ended({ pairings }: Ended): string {
  return `What you paired by hand no longer holds for ${endedPairs(pairings)}: a row has changed or is gone. Please pair again, or take the pairing back.`;
}

function because(reason: Exclude<UndecidedReason, Which | Ended>): string {
  switch (reason.code) {
    case "table-not-understood":
      return "what the table records is not clear. Please say so on the home page";
    case "no-column":
      return `there is no column for ${fields[reason.field]}`;
    case "no-register":
      return `there is no register of kind ${kinds[reason.kind]}`;
    case "rows-unjudged":
      return `${fields[reason.field]} is blank or unreadable in ${rowList(reason.rows)}`;
    case "no-standard": {
      const rows = reason.rows ? `, by which to judge ${rowList(reason.rows)}` : "";
      return reason.day === null
        ? `there is no standard “${reason.standard}”${rows}`
        : `no standard “${reason.standard}” is in force on ${pane.date(reason.day)}${rows}`;
    }
    case "no-year":
      return "no record says its year";
    case "year-not-over":
      return `${reason.year} is not over yet`;
    case "no-today":
      return "today's date is not known";
    case "ambiguous":
      return `${rowList(reason.rows)} and several rows of “${reason.other}” go together equally well`;
    case "formula-unread":
      return `the formula in ${cellAddress(reason.cell.rowIndex, reason.cell.columnIndex)} cannot be read`;
    case "rule-failed":
      return "the assistant itself failed here; nothing else is affected";
  }
}

export const undecided: FindingWords["undecided"] = ({ rule, sheet, reason }) => {
  if (reason.code === "pairings-ended") return ended(reason);
  const where = sheet === null ? "" : `“${sheet}”: `;
  const why = reason.code === "which-namesake" ? which(reason) : because(reason);
  const what = rule === null ? "not checked" : `“${ruleNames[rule]}” not checked`;
  return `${where}${what}: ${why}.`;
};
