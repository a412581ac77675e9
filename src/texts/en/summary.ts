// Summary in English.

import { CLERKS_PART_MARK } from "../../domain/sheets/ownSheet";
import type { LeftOut, LeftOutReason } from "../../domain/summary/summary";
import { isWholeYear } from "../../domain/summary/monthSpan";
import type { Texts } from "../zh";
import { rowsOfSpan } from "../rowList";
import { describeRefusal, listCells } from "./refusal";
import { rowList } from "./rowList";
import { spanName } from "./spanName";

const WHY_LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  "date-unreadable": "the date cannot be read; not counted",
  "year-unknown": "no year is given; not counted",
  "amount-unreadable": "the amount cannot be read; it is not counted",
  "count-unreadable": "the number cannot be read; it is not counted",
  "required-missing": "something required is missing; not counted",
  "outside-year": "of another year; not counted",
  "outside-span": "outside these months; not counted",
  "day-unknown": "only the year is known, not whether it lies in these months; not counted",
  "day-unknown-before":
    "only the year is known, not whether it lies in these months of the year before; not counted there",
  "kind-uncertain": "which register this is remains unclear; not counted",
  "not-understood": "a table that was not understood; not counted",
};

export function leftOutLine({ sheet, rows, reason }: LeftOut): string {
  const where = rows.length === 0 ? "" : ` ${rowList(rows)}`;
  return `“${sheet}”${where}: ${WHY_LEFT_OUT[reason]}.`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const summary: Texts["summary"] = {
  lead: (span, parts) => `${capitalised(spanName(span))}: ${parts.join(", ")}.`,
  none: {
    what: "There is nothing to sum up yet.",
    toDo: "A record counts for a year once its date says which year.",
  },
  year: "Year",
  yearOption: (year, records) => `${year} (${records} records)`,
  report: "Draft the annual report…",
  reportFor:
    "Drafted from the registers; read and change it, then write it into the workbook or download it for Word.",
  options: (span, { without, lists, masksNames }) => {
    const chosen = [
      ...(isWholeYear(span) ? [] : [spanName(span)]),
      ...(without > 0 ? [`sections left out: ${without}`] : []),
      ...(lists > 0 ? [masksNames ? "with lists, names as 王**" : "with lists, names in full"] : []),
    ];
    return chosen.length === 0 ? "Options" : `Options: ${chosen.join(", ")}`;
  },
  write: "Write the yearly summary",
  writeSpan: "Write the summary of these months",
  reportOfYear: (year) => `The annual report is drafted of the whole of ${year}.`,
  whatFor: "Written as a sheet to print and hand in; your registers stay as they are.",
  renewing: {
    excel: `Renews your summary: what stands below the line “${CLERKS_PART_MARK}” stays, and so do your registers. Notes of the old kind cannot go with it; keep them elsewhere first.`,
    page: `Renews your summary: what stands below the line “${CLERKS_PART_MARK}” stays, and so do your registers.`,
  },
  created: (sheet) => `“${sheet}” has been written as the last sheet.`,
  renewed: (sheet) => `“${sheet}” has been renewed in its place.`,
  avoided: (former, sheet) => `Your own sheet “${former}” was left alone; this one is called “${sheet}”.`,
  noUndo: "What stood there before was not written since you opened the workbook, so this cannot be undone.",
  clerksRows: (rows) =>
    `What you wrote below the line went with it and stands in ${rowList(rowsOfSpan(rows))} now.`,
  notKept: (cells) =>
    `The part above was written anew from the registers; what you had written in ${listCells(cells)} is not in it. Undo brings it back. What is to stay, write below the line “${CLERKS_PART_MARK}”.`,
  notRenewed: describeRefusal,
  notices: {
    "print-setup-refused":
      "There is no printer here, so the print set-up was not taken; choose A4 portrait when printing.",
    "formats-unread": "Excel does not let some conditional formats be read.",
  },
  print: {
    excel: "It is set up for A4 portrait: open the sheet and press Ctrl+P.",
    page: "It is set up for A4 portrait: press “保存副本” above, then print it from Excel or WPS.",
  },
  figures: "The figures of the year",
  figuresOfSpan: "The figures of these months",
  figuresHint: "Press a figure and the sheet selects where it comes from.",
  figureOf: (section, line, value) => `${section}, ${line}: ${value}, show sources`,
  lastYear: (value, isYear) => `${isYear ? "last year" : "the same months last year"} ${value}`,
  sources: "Sources",
  moreSources: (more) => `${more} more; all can be found in the written sheet.`,
  leftOut: (places) => `Not counted: ${places}`,
  leftOutLine,
  trendLoading: "Setting the years side by side…",
  trendNotLoaded:
    "The years side by side were not shown; the network may be down. Your workbook is as it was.",
};
