// What was not checked and why, in English.

import type { UndecidedReason } from "../../domain/checking/finding";
import { cellAddress } from "../../domain/sheets/address";
import type { FindingWords } from "../findingTexts";
import { fields } from "./fields";
import { kinds } from "./kinds";
import { pane } from "./pane";
import { rowList } from "./rowList";
import { ruleNames } from "./ruleNames";

function because(reason: UndecidedReason): string {
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
  const where = sheet === null ? "" : `“${sheet}”: `;
  const what = rule === null ? "not checked" : `“${ruleNames[rule]}” not checked`;
  return `${where}${what}: ${because(reason)}.`;
};
