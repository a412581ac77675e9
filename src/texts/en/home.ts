// Home, Entry and Check in English.

import type { Texts } from "../zh";

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
  trust: { sure: "Certain", check: "Please check", unknown: "Not understood" },
  records: (records) => count(records, "record", "records"),
  lastDate: (date) => `last ${date}`,
  total: (money) => `${money} in all`,
  unknownTable: "This is a table, but of what is unclear, so the summary leaves it out.",
  why: (reasons) => `Taken so because ${reasons}.`,
  columns: "Columns",
  column: (name) => `Column ${name}`,
  readAs: (field) => `read as “${field}”`,
  unused: "not used",
  clause: "; ",
  noHeader: "(no heading)",
  idle: (sheets) => `${count(sheets, "other sheet is", "other sheets are")} no register`,
  idleLine: (sheet, why) => `“${sheet}” ${why}`,
};

export const entry: Texts["entry"] = {
  intro: "Type new records into the register itself. “Fill in” goes to its next empty row.",
  none: "No register was found, so there is no row to fill in.",
  free: (rowNumber) => `The next empty row is row ${rowNumber}`,
  full: (rowNumber) => `Row ${rowNumber} holds a total or something else; insert a row above it first`,
  go: "Fill in",
  goTo: (sheet, rowNumber) => `Fill in: “${sheet}” row ${rowNumber}`,
};

export const check: Texts["check"] = {
  found: (places) => `${count(places, "place was", "places were")} not understood or not counted.`,
  clean: "Every register was understood and no record was left out.",
  limits:
    "This looks only at whether the sheets can be read. Standards, repeated payments and receipts are not checked.",
  unclear: "Not understood",
  leftOut: "Not counted in the summary",
};
