// Failures in English: what, and what to do.

import type { FailureText } from "../failureTexts";
import type { Texts } from "../zh";

const named = (sheet: string | null, otherwise: string): string =>
  sheet === null ? otherwise : `“${sheet}”`;

const say = (what: string, toDo: string): (() => FailureText) => {
  const text = { what, toDo };
  return () => text;
};

export const failures: Texts["failures"] = {
  protected: (sheet) => ({
    what: `${named(sheet, "This workbook")} is protected and cannot be written to.`,
    toDo: "Remove the protection under Excel's Review tab and try again. The assistant never lifts it for you.",
  }),
  "read-only": say(
    "This workbook is open for reading only.",
    "Press “Enable Editing” in Excel, or save a copy and try there.",
  ),
  "cell-being-edited": say(
    "A cell is being edited, so Excel cannot answer.",
    "Press Enter (or Esc) to finish, then try again.",
  ),
  "not-found": (sheet) => ({
    what: `${named(sheet, "The sheet")} is no longer there, or has another name.`,
    toDo: "Press “Read again”.",
  }),
  "changed-since-read": (sheet) => ({
    what: `${named(sheet, "The workbook")} was changed after it was read. Nothing was written over it.`,
    toDo: "Press “Read again”, look it over, and try once more.",
  }),
  "cell-not-alone": (sheet) => ({
    what: `A cell of ${named(sheet, "the sheet")} cannot be changed alone: it is part of merged cells, of an array formula, or of a table's heading or totals.`,
    toDo: "Change that one in Excel yourself, then try the others again.",
  }),
  "rows-fixed": (sheet) => ({
    what: `Rows of ${named(sheet, "the sheet")} cannot come or go at this place: an array formula, a what-if table, a pivot table or a formula over several sheets would go wrong. Nothing was written.`,
    toDo: "Add the row in Excel yourself, then press “Read again”.",
  }),
  "not-verified": (sheet) => ({
    what: `${named(sheet, "The sheet")} was written, but reading it back gave something else.`,
    toDo: "Do not use that sheet yet. Press “Read again” and write it once more.",
  }),
  "too-large": say(
    "The workbook is larger than Excel can hand over.",
    "Move earlier years to a workbook of their own, or delete the empty rows below the tables.",
  ),
  "connection-lost": say(
    "Excel does not answer.",
    "Wait a moment and try again; if that fails, close this pane and open it again.",
  ),
  cancelled: say("Stopped; nothing was changed.", "Start again whenever you like."),
  "file-empty": say("The file is empty.", "Choose another file, or copy it once more."),
  "file-encrypted": say(
    "The file has a password and cannot be read.",
    "Open it in Excel or WPS, save a copy without the password, and open that one.",
  ),
  "file-old-format": say(
    "This is an old .xls file and cannot be read.",
    "Open it in Excel or WPS, save it as an .xlsx workbook, and open that one.",
  ),
  "file-is-text": say(
    "This file is plain text (CSV, say), not an Excel workbook.",
    "Open it in Excel or WPS, save it as an .xlsx workbook, and open that one.",
  ),
  "file-damaged": say(
    "The file is damaged, or is no Excel workbook.",
    "Use a backup, or let Excel open and repair it and save it as .xlsx.",
  ),
  "file-strict": say(
    "The file is in the Strict Open XML format, which can be read but not written.",
    "Open it in Excel, save it as an ordinary Excel workbook (.xlsx), and open that one.",
  ),
  "host-too-old": say(
    "This Excel is too old for the assistant.",
    "Use Excel 2021 or later, or the browser edition.",
  ),
  "host-error": say(
    "Excel could not finish this step.",
    "Try again; if it fails once more, send the details below to whoever maintains the assistant.",
  ),
  unknown: say(
    "Something went wrong in the assistant itself.",
    "Try again; if it fails once more, send the details below to whoever maintains it.",
  ),
};
