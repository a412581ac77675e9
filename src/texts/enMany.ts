// The words of entering many rows at once, in English.

import { enEntry } from "./enEntry";
import type { ManyReason } from "../domain/entry/many/manyReason";
import type { ManyWords } from "./zhMany";

function reason(why: ManyReason): string {
  switch (why.code) {
    case "uneven":
      return "This row says more or fewer things than the others; nobody knows which is which.";
    case "same":
      return `Says the same as row ${why.row}.`;
    case "refusal":
      return enEntry.refusal(why.why);
    case "missing":
      return enEntry.missing(why.heading);
    case "orOneOf":
      return enEntry.orOneOf(why.headings);
    case "unread":
      return `“${why.heading}” says “${why.text}”: ${enEntry.unread(why.fault)}`;
  }
}

const rowsOf = (rows: number): string => (rows === 1 ? "1 row" : `${rows} rows`);

export const enMany: ManyWords = {
  title: (kind) => `Enter several: ${kind}`,
  back: "Back to the form",
  lead: "Select the rows in a sheet, in Word or in a message, copy them, then click the box below and press Ctrl+V.",
  pasteHere: "Paste here",
  placeholder: "Click here and press Ctrl+V",
  fromFile: "From a file",
  fileHint: "Or drop a file on the box: .xlsx, .xls or .csv. It is read on this computer and goes nowhere.",
  reading: (name) => `Reading ${name}…`,
  pastedName: "what was pasted",
  ofSource: (name) => `From: ${name}`,
  again: "Another one",
  nothingPasted:
    "There is no text in what was pasted. Select the rows in a sheet, in Word or in a message, copy and paste again.",
  noRows:
    "There are no rows in it that could be entered. See whether these are the rows, or the file, you meant.",
  severalFiles: "One file at a time, please.",
  tooLarge:
    "This file is too large to be read. Save the rows as a small file of their own, or copy and paste them.",
  whichTable: "Which table",
  table: (sheet, kind, rows) => `“${sheet}”: ${kind === null ? "" : `${kind}, `}${rowsOf(rows)}`,
  header: "The first row is the heading",
  columns: "What the columns are",
  column: (heading, at) => (heading === "" ? `Column ${at}` : heading),
  example: (text) => `e.g. ${text}`,
  left: "Leave out",
  noColumn: "No column matches your sheet. Say below which column is what.",
  common: "The same in every row: fill it in once",
  judging: (percent) => `Going through the rows… ${percent}%`,
  counts: ({ all, fine, wrong, twice }) =>
    [
      `${rowsOf(all)}: ${fine} can be entered`,
      ...(wrong === 0 ? [] : [`${wrong} with a problem`]),
      ...(twice === 0 ? [] : [`${twice} entered already`]),
    ].join(", ") + ".",
  leftOut:
    "Rows without a tick are left out. Those with a problem and those entered already have none at first; tick them if they are right.",
  show: "Which rows to see",
  shown: { all: "All", fine: "Can be entered", wrong: "With a problem", twice: "Entered already" },
  states: { fine: "can be entered", wrong: "has a problem", twice: "entered already" },
  row: (row) => `Row ${row}`,
  tick: (row) => `Enter row ${row}`,
  change: "Change",
  changeRow: (row) => `Change row ${row}`,
  changed: "Done",
  changedRow: (row) => `Done with row ${row}`,
  reason,
  preview: "Where they go",
  waiting: (rows) => `${rowsOf(rows)} of another group can be entered once these are.`,
  noneChosen: "No row is ticked yet.",
  save: (rows) => `Enter ${rowsOf(rows)}`,
  insist: "There is something to look at in the ticked rows. If all is right, say why and save all the same.",
  insistPlain: "There is something to look at in the ticked rows. If all is right, save all the same.",
  andMore: (count) => `And ${count} more.`,
  done: "All rows of it have been entered.",
  cli: {
    notWritten: (row, why) => `Row ${row} was not entered: ${why}`,
    entered: (rows, leftOut) => `${rowsOf(rows)} entered${leftOut === 0 ? "" : `, ${leftOut} left out`}.`,
  },
};
