// The words of 录入 in English, loaded when it is opened.

import type { EntryRefusal } from "../domain/entry/planEntry";
import type { TargetFault } from "../domain/entry/target";
import type { TypedFault } from "../domain/entry/typed";
import { cellAddress } from "../domain/sheets/address";
import { formatDate } from "../domain/values/date";
import { kinds } from "./en/kinds";
import type { EntryWords } from "./zhEntry";

const unread: Partial<Record<TypedFault, string>> = {
  "not-a-date": "This date cannot be read. Write 9.18, 2020-9-18 or 今天 (today).",
  "no-such-day": "There is no such day; look at month and day again.",
  "date-without-day": "The day is missing. Write it as 9.18.",
  "beyond-fen": "Amounts go to the fen; look at the decimal point.",
  "several-amounts": "There are several amounts here; write one.",
  "not-a-count": "Write digits only, as 4.",
  "not-yes-or-no": "Write 是 (yes) or 否 (no).",
  "not-an-amount": "This amount cannot be read. Write digits only, as 200 or 86.5.",
  "too-long": "This is more than a cell can hold.",
};

function refusal(
  why: EntryRefusal | TargetFault | { readonly code: "same-sheet"; readonly sheet: string },
): string {
  switch (why.code) {
    case "no-register":
      return `There is no register for: ${kinds[why.kind]}. Add one on the first page.`;
    case "no-register-of-month":
      return `There is no sheet of ${why.year}-${why.month} for: ${kinds[why.kind]}. Add one like last month's and read again, or change the date.`;
    case "protected":
      return `“${why.sheet}” is protected. Unprotect it in Excel (Review) and save again.`;
    case "filtered":
      return `“${why.sheet}” is filtered, and a new row would land in the wrong place. Clear the filter first.`;
    case "beside":
      return `Another table stands beside in “${why.sheet}” (from row ${why.rowIndex + 1}); an inserted row would tear it. Make room for a row first.`;
    case "merged":
      return `${cellAddress(why.rowIndex, why.columnIndex)} of “${why.sheet}” is merged and in the way of the new row. Unmerge it, or make room for a row.`;
    case "no-group":
      return `“${why.sheet}” has no group “${why.text}”. Choose one it has, or add it to the sheet first.`;
    case "sheet-full":
      return `“${why.sheet}” is full to its last row.`;
    case "nothing-entered":
      return "Nothing has been filled in yet.";
    case "no-session":
      return why.day === null
        ? "Fill in the date, which tells the column."
        : `“${why.sheet}” has no column for ${formatDate(why.day)}. Add that day to its headings first.`;
    case "rows-apart":
      return `Some of these persons have a row in “${why.sheet}” and some have none. Enter them apart.`;
    case "same-sheet":
      return `Both records belong into “${why.sheet}”. Enter them apart.`;
  }
}

export const enEntry: EntryWords = {
  lead: "What would you like to enter?",
  tiles: "Choose a kind of record",
  title: (kind) => `Enter: ${kind}`,
  otherKind: "Another kind",
  draft: {
    found: "What you had not finished is still here.",
    discard: "Drop it",
    discardOf: "Drop it: clear what was not finished",
    unfinished: "not finished",
    unkept:
      "This computer keeps no drafts: what is not saved goes when the pane closes, so save it once it is filled in.",
  },
  given: (field, text) => `${field}: ${text}`,
  required: " (needed)",
  orOneOf: (headings) => `Fill in at least one of ${headings.map((one) => `“${one}”`).join(", ")}.`,
  missing: (heading) => `“${heading}” is not filled in yet.`,
  unreadable: (heading) => `“${heading}” cannot be read.`,
  unread: (fault) => unread[fault] ?? "This cannot be read; please look at it again.",
  understoodDay: formatDate,
  words: (words) => `In words: ${words}`,
  byStandard: (name) => `From the standard “${name}”; change it if it is wrong.`,
  byWords: "The amount in words.",
  byPerson: "From this person's earlier record; change it if it is wrong.",
  byEvent: "From what is filled in above; change it if it is wrong.",
  datePicker: (heading) => `Calendar: ${heading}`,
  suggestions: (heading) => `${heading}: suggestions`,
  people: (count) => `${count} persons, a row each`,
  alsoExpense: "Enter the expense too",
  alsoFuel: "By car: enter the fuel too",
  fuelPaid: (sheet, rowNumber) =>
    `The fuel of that day stands in “${sheet}”, row ${rowNumber}. The visits of a day are one trip, which is paid once.`,
  paid: { expense: "Expense", fuel: "Fuel" },
  preview: "What will be written",
  previewRow: (sheet, rowNumber) => `“${sheet}”, row ${rowNumber}`,
  previewRows: (sheet, first, last) => `“${sheet}”, rows ${first} to ${last}`,
  alike: "Rows like this",
  alikeRow: (rowNumber, texts) => `Row ${rowNumber}: ${texts.join(", ")}`,
  andMore: (count) => `And ${count} more rows like this.`,
  totalsLeft: (cells) =>
    `The totals ${cells.join(", ")} do not take the new row in; please look at their formulas.`,
  checking: "To be looked at",
  save: "Save and go on",
  saveHint: "Enter goes to the next field; Ctrl+Enter saves.",
  insist: {
    lead: "Some things should be looked at. If all is right, say why, and save it all the same.",
    leadPlain: "Something is not filled in properly. Save it all the same to keep it as it is.",
    reason: "Why it is right, in a line",
    missing: "Say why first.",
    save: "Save all the same",
    back: "Go back",
  },
  saved: (sheet, rows) =>
    rows.length === 1
      ? `Written to “${sheet}”, row ${rows[0] ?? 0}.`
      : `Written to “${sheet}”, rows ${rows[0] ?? 0} to ${rows.at(-1) ?? 0}: ${rows.length} rows.`,
  undo: "Undo",
  undoOf: "Undo what was just saved",
  see: "Show this row",
  undone: "What was just saved has been taken back.",
  refusal,
};
