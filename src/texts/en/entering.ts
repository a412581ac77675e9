// What became of an entry, in English.

import type { TotalLeft } from "../../domain/entry/stretches";
import type { TypedFault } from "../../domain/entry/typed";
import { cellAddress } from "../../domain/sheets/address";
import { formatDate } from "../../domain/values/date";
import { type EntryFaultTexts, wordFault } from "../entryFaultTexts";
import type { Texts } from "../zh";
import { kinds } from "./kinds";
import { rowList } from "./rowList";

interface Rows {
  readonly sheet: string;
  /** 0-based. */
  readonly rows: readonly number[];
}

const at = ({ sheet, rows }: Rows): string => `“${sheet}”, ${rowList(rows)}`;

function totalLeft({ sheet, rowIndex, columnIndex, why }: TotalLeft & { readonly sheet: string }): string {
  const cell = `“${sheet}” ${cellAddress(rowIndex, columnIndex)}`;
  return why === "typed"
    ? ` The total in ${cell} is a typed number and did not follow; please change it yourself.`
    : ` The total in ${cell} does not take the new row in; please look at its formula.`;
}

const faults: EntryFaultTexts = {
  "nothing-entered": () => ({
    what: "Nothing was filled in, so nothing was written.",
    toDo: "Please fill in a record first.",
  }),
  protected: (one) => ({
    what: `“${one.sheet}” is protected and cannot be written.`,
    toDo: "Please unprotect it in Excel's Review tab and save again. The assistant never lifts protection.",
  }),
  filtered: (one) => ({
    what: `“${one.sheet}” is filtered and hides rows; a new one would land in the wrong place. Nothing was written.`,
    toDo: "Please clear the filter and save again.",
  }),
  beside: (one) => ({
    what: `Another table stands beside this one in “${one.sheet}” (header in ${rowList([one.rowIndex])}) and would be torn by a new row. Nothing was written.`,
    toDo: "Please move that table in Excel, or leave blank rows above the total, and save again.",
  }),
  merged: (one) => ({
    what: `Merged cells at “${one.sheet}” ${cellAddress(one.rowIndex, one.columnIndex)} stand where the row would come. Nothing was written.`,
    toDo: "Please unmerge them in Excel or add the row yourself, and save again.",
  }),
  "no-group": (one) => ({
    what: `“${one.sheet}” is written in groups, and none is called “${one.text}”. Nothing was written.`,
    toDo: "Please choose a group that is there, or write the new group's line in Excel first.",
  }),
  "sheet-full": (one) => ({ what: `“${one.sheet}” has no row left.`, toDo: "Please start another sheet." }),
  "no-session": (one) =>
    one.day === null
      ? {
          what: `“${one.sheet}” has a column a day, and no day was given. Nothing was written.`,
          toDo: "Please fill in the date and save again.",
        }
      : {
          what: `“${one.sheet}” has no column for ${formatDate(one.day)}. Nothing was written.`,
          toDo: "Please add that day's column in Excel, or check the date, and save again.",
        },
  "rows-apart": (one) => ({
    what: `Some of these persons have a row in “${one.sheet}” and some have none. Nothing was written.`,
    toDo: "Please enter those who are there and those who are new separately.",
  }),
  "no-register": (one) => ({
    what: `This workbook has no register for: ${kinds[one.kind]}. Nothing was written.`,
    toDo: "Please add one on the first page.",
  }),
  "no-register-of-month": (one) => ({
    what: `There is a sheet a month for: ${kinds[one.kind]}, and none for ${one.year}-${one.month}. Nothing was written.`,
    toDo: "Please add one in Excel like last month's, or check the date, and save again.",
  }),
  "same-sheet": (one) => ({
    what: `Two parts would go into “${one.sheet}” at once. Nothing was written.`,
    toDo: "Please enter them separately.",
  }),
  "register-gone": (one) => ({
    what: `“${one.sheet}” has no register for ${kinds[one.kind]} any more: renamed, deleted or given other headings. Nothing was written.`,
    toDo: "Please read the workbook again and choose where to write.",
  }),
  "fields-changed": (one) => ({
    what: `The columns of “${one.sheet}” are not those that you filled in. Nothing was written.`,
    toDo: "Please read the workbook again, look at the fields and save again.",
  }),
};

const typed: Readonly<Record<TypedFault, string>> = {
  "not-a-date": "which is no day; write 9.18 or 2020.9.18",
  "no-such-day": "which is not in the calendar",
  "date-without-day": "which lacks the day of the month",
  "not-an-amount": "which is no amount; write digits only, such as 200",
  "beyond-fen": "which goes beyond fen; write two decimals at most",
  "several-amounts": "which seems to be several amounts; write one",
  "not-a-count": "which is no count; write digits",
  "not-yes-or-no": "which is neither yes nor no",
  "error-value": "which is a formula's error; write what is meant",
  "not-text": "which is no text",
  "too-long": "which is longer than a cell holds",
};

export const entering: Texts["entering"] = {
  entered: (first, more) => `Written in ${[first, ...more].map(at).join("; ")}.`,
  canUndo: " It can be taken back with Undo.",
  totalLeft,
  asides: {
    "not-shown": " The row could not be shown; please go there yourself.",
    "not-reread": " The workbook could not be read afterwards; please read it again.",
    "not-settled": " Your reason was not kept; please give it again under Check.",
  },
  fault: (one) => wordFault(faults, one),
  typed,
  stands: {
    before: " Nothing was written; the sheet is as it was.",
    unknown: " It is not known whether it was written: please look into the sheet before saving again. ",
  },
  undo: ({ sheet, rows }) => `Undo: take out what was just written in “${sheet}”, ${rowList(rows)}`,
  undone: (sheet) =>
    `Undone: what was just written in “${sheet}” is out again, and the totals are as before.`,
  reasonLeft:
    " The reason given then still stands in 关工设置 and could not be taken out; delete its row there.",
};
