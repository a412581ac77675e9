// Home, Entry and Check in English.

import type { Severity } from "../../domain/checking/finding";
import { rowsOfSpan } from "../rowList";
import type { Texts } from "../zh";
import { rowList } from "./rowList";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const home: Texts["home"] = {
  found: (registers, records) =>
    `This workbook holds ${count(registers, "register", "registers")} with ${count(records, "record", "records")}`,
  questions: (questions) =>
    questions === 0 ? "; all were understood." : `; please check ${count(questions, "place", "places")}.`,
  nothing: {
    what: "No register was found in this workbook.",
    toDo: "A register has a row of headings (name, date, amount, say) and one record a row below. Study awards, comfort visits and spending are known.",
  },
  sheet: (sheet) => `“${sheet}”`,
  unknownKind: "Not understood",
  trust: { agreed: "Confirmed by you", sure: "Certain", check: "Please check", unknown: "Not understood" },
  records: (records) => count(records, "record", "records"),
  lastDate: (date) => `last ${date}`,
  total: (money) => `${money} in all`,
  unknownTable: "This is a table, but of what is unclear, so the summary leaves it out.",
  why: (reasons) => `Taken so because ${reasons}.`,
  columns: "Columns",
  column: (name) => `Column ${name}`,
  clause: "; ",
  noHeader: "(no heading)",
  idle: (sheets) => `${count(sheets, "other sheet is", "other sheets are")} no register`,
  idleLine: (sheet, why) => `“${sheet}” ${why}`,
  declinedTable: "You said that this is no register, so the summary leaves it out.",
  othersUnknown: (tables) => `${count(tables, "more part", "more parts")} of this sheet not understood`,
  othersLeft: (tables) => `${count(tables, "more part", "more parts")} of this sheet not taken as a register`,
  kind: {
    label: "Kind",
    ledger: "Income and spending in one",
    none: "No register",
    open: "Not understood; please choose",
  },
  chooseKindFirst: "Choose the kind, and the columns can be set.",
  readAs: "Read as",
  readAsOf: (column) => `${column}, read as`,
  notRead: "Not read",
  fieldTaken: (field, column) => `${field} (now column ${column})`,
  values: (values) => `Holds: ${values.join(", ")}`,
  blankColumn: "This column is empty",
  pressEnter: "Press Enter to take this.",
  headerAt: (rows) => `Headings in ${rowList(rowsOfSpan(rows))}`,
  headerFrom: "From row",
  headerTo: "to row",
  setHeader: "Use these rows",
  useSelectedRows: "Use the selected rows",
  useSelectedColumn: "Use the selected column",
  confirm: "Yes, it is",
  noneOfThem: "None of these",
  answerOf: (question, answer) => `${answer}: ${question}`,
  isRegister: "It is a register…",
  isRegisterOf: (sheet) => `“${sheet}” is a register…`,
  whichRow: "In which row do the headings (name, date, amount) stand?",
  takeBackSaid: "Take that back",
  takeBackSaidOf: (sheet) => `Take that back: “${sheet}”`,
  pickFaults: {
    "not-numbers": () => "Please type the row's number at the left of the sheet, such as 3.",
    "nothing-selected": () => "No cell is selected. Please press one in the sheet, then this button.",
    "other-sheet": (sheet) => `Please select in “${sheet}” first, then press this button.`,
    "too-many-rows": () => "Headings take five rows at most. Please select only the rows with headings.",
    "several-columns": () => "Please select one column only, or one cell in it.",
    "outside-table": () => "That column is not in this table. Please select one of its columns.",
  },
  unkept: {
    title: "Not kept yet",
    corrected: (sheets) =>
      `${sheets.map((sheet) => `“${sheet}”`).join(", ")} ${sheets.length === 1 ? "is" : "are"} read as you said; that is not kept yet.`,
    differs: "Different from what was kept:",
    keep: "Keep this reading",
    takeBack: "Undo these changes",
    where: (sheet) => `It is kept in the sheet “${sheet}” and holds next time.`,
  },
  offer: {
    text: (sheet) => `How the sheets are read can be kept in “${sheet}”, to hold next time.`,
    keep: "Keep it",
  },
  faults: (sheet, places) => `${count(places, "line", "lines")} of “${sheet}” cannot be understood`,
  addRegister: "Add a register",
  addRegisterHint: "Press a kind, and an empty sheet in the look of yours is added.",
  addRegisterOf: (kind) => `Add a register: ${kind}`,
  nowRegister: (kind, records) => `${kind}, ${count(records, "record", "records")}`,
  nowRead: (sheet, registers) => `“${sheet}” is now taken as ${registers.join("; ")}.`,
  nowNone: (sheet) => `“${sheet}” is now no register.`,
  nowUnknown: (sheet) => `“${sheet}” is not understood yet.`,
};

export const entry: Texts["entry"] = {
  intro: "Type new records into the register itself. “Fill in” goes to its next empty row.",
  none: "No register was found, so there is no row to fill in.",
  free: (rowNumber) => `The next empty row is row ${rowNumber}`,
  full: (rowNumber) => `Row ${rowNumber} holds a total or something else; insert a row above it first`,
  go: "Fill in",
  goTo: (sheet, rowNumber) => `Fill in: “${sheet}” row ${rowNumber}`,
};

function checkLead({ error, warning, note }: Readonly<Record<Severity, number>>, undecided: number): string {
  const notChecked = count(undecided, "thing could not be checked", "things could not be checked");
  if (error + warning + note === 0)
    return undecided === 0
      ? "All was checked and nothing was found."
      : `Nothing was found in what was checked; ${notChecked}.`;
  const parts = [
    [error, count(error, "error", "errors")],
    [warning, count(warning, "warning", "warnings")],
    [note, count(note, "note", "notes")],
    [undecided, notChecked],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([, what]) => what);
  return `${said.join(", ")}.`;
}

function markedCells(
  { error, warning, note }: Readonly<Record<Severity, number>>,
  hasLooks: boolean,
): string {
  const parts = [
    [error, count(error, "error cell", "error cells"), "red, solid line, underlined"],
    [warning, count(warning, "warning cell", "warning cells"), "yellow, dashed line"],
    [note, count(note, "note cell", "note cells"), "blue, dotted line"],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([, what, look]) => (hasLooks ? `${what} (${look})` : what))
    .join(", ");
}

const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");

function openFound(open: number): string {
  return open === 0 ? "Nothing found." : `${count(open, "place", "places")} to look at.`;
}

export const check: Texts["check"] = {
  lead: checkLead,
  loading: "Getting what checking has found…",
  notLoaded: {
    what: "What checking has found could not be shown.",
    toDo: "The network may be down. Please try again, or close the pane and open it anew. Your sheets are untouched.",
  },
  loadAgain: "Try again",
  write: "Write the check sheet",
  marks: "Marks in the sheets",
  mark: "Mark in the sheets",
  markAgain: "Mark anew",
  unmark: "Take marks off",
  markable: (counts) => `Can be marked in the sheets: ${markedCells(counts, false)}.`,
  markedNow: (counts) => `Marked in the sheets: ${markedCells(counts, true)}.`,
  marksUnknown: "Excel does not say whether there are marks. If you see some, press “Take marks off”.",
  nothingToMark: "None of these can be marked in the sheets.",
  markLocked: (sheets) => `${quoted(sheets)} cannot be marked while protected; unprotect it first.`,
  markPlaceless: (number) =>
    `${count(number, "finding belongs", "findings belong")} to no cell and can only be listed.`,
  marked: (number) =>
    number === 0
      ? "There is no cell to mark; former marks are gone."
      : `${count(number, "cell is", "cells are")} marked, readable in print too. When done, press “Take marks off”.`,
  unmarked: "All marks are gone. Your own colours, notes and formats are untouched.",
  markUnread: (sheets) =>
    `Excel does not let some conditional formats of ${quoted(sheets)} be read; if you still see a mark, delete it under “Manage Rules”.`,
  again: "Check again",
  recheckedPlace: (sheet, rows) => `“${sheet}” ${rowList(rows)}`,
  recheckedRows: (places, open) =>
    `Changed just now and checked again: ${places.join(", ")}. ${openFound(open)}`,
  recheckedBook: (open) => `Something changed just now, and all was checked again. ${openFound(open)}`,
  relating: "Comparing with other rows and sheets…",
  search: "Find",
  searched: (places) => (places === 0 ? "Nothing found. Try another word." : `${places} found.`),
  severity: (name, places) => `${name}: ${places}`,
  titled: (name, number) => `${name} (${number})`,
  unfold: "Show them",
  more: (lines) => `${lines} more`,
  fix: "Fix…",
  fixOf: (finding) => `Fix: ${finding}`,
  fixAll: (places) => `Fix all ${places}…`,
  fixAllOf: (rule, places) => `Fix all ${places}: ${rule}`,
  change: (place, before, after) => `${place}: “${before}” becomes “${after}”`,
  moreChanges: (count) => `and ${count} more cells likewise.`,
  fixNow: "Fix now",
  settle: "Verified…",
  settleOf: (finding) => `Verified: ${finding}`,
  reason: "Why it is in order (one line)",
  keepReason: "Keep",
  reasonMissing: "Please write a line on why it is in order, then press “Keep”.",
  settled: "Verified",
  settledReason: (reason, on) => (on === null ? `You said: ${reason}` : `You said: ${reason} (${on})`),
  reopen: "List again",
  reopenOf: (finding) => `List again: ${finding}`,
  undecided: "Not checked",
  limits:
    "This looks at what is written in the sheets: entries, totals, standards, repeated payments, approvals, and whether records agree. Whether receipts are genuine and money has reached people is still yours to check.",
  concerns: "Not understood or not counted",
  unclear: "Not understood",
  leftOut: "Not counted in the summary",
};
