// The pane's frame in English.

import { calendarDateOf } from "../../domain/values/date";
import { rowsOfSpan } from "../rowList";
import type { Texts } from "../zh";
import { rowList } from "./rowList";

const TWO = 2;

export const pane: Texts["pane"] = {
  product: "Guangong Helper",
  year: (year) => `${year}`,
  date: (dayNumber) => {
    const { year, month, day } = calendarDateOf(dayNumber);
    return `${year}-${String(month).padStart(TWO, "0")}-${String(day).padStart(TWO, "0")}`;
  },
  undo: "Undo",
  undoRemove: (sheet) => `Undo: delete “${sheet}”, just added`,
  undoRestore: (sheet) => `Undo: put “${sheet}” back as it was before`,
  help: "Help",
  closeHelp: "Close help",
  navigation: "Pages",
  show: "Show",
  showOf: (what) => `Show: ${what}`,
  stop: "Stop",
  stopping: "Stopping…",
  reread: "Read again",
  close: "Got it",
  stale: "The workbook has changed; this shows how it was before.",
  details: "Details",
  detailsHint: "They hold no contents of cells and may be passed on.",
  copy: "Copy",
  copied: "Copied",
  copyByHand: "Selected; press Ctrl+C to copy.",
  stopped: "Stopped; everything is as it was.",
  removed: (sheet) => `Undone: “${sheet}” is deleted.`,
  kept: (sheet) =>
    `How the sheets are read is kept in “${sheet}” and will hold next time. You may edit that sheet yourself.`,
  checkWritten: (sheet) => `The findings stand in “${sheet}”, ready to print.`,
  checkRenewed: (sheet) => `“${sheet}” now holds these findings.`,
  reportWritten: (sheet) => `The report stands in “${sheet}”; its text can be changed there as well.`,
  reportRenewed: (sheet) => `“${sheet}” is renewed; the paragraphs you have rewritten were left as they are.`,
  reportOvertaken: (sheet, count) =>
    `${count} of the paragraphs in “${sheet}” were just changed in the sheet, so nothing was written. Look at them and write again.`,
  yearNoted: (sheet, year) =>
    `The yearly items of ${year} are kept in “${sheet}”, and the report follows them.`,
  mended: (count) => `${count} mended. “Undo” puts them back.`,
  undoMending: "Undo: put the cells just mended back",
  unmended: "Undone: the cells just mended are as they were.",
  settled: (sheet) =>
    `Noted in “${sheet}” with your reason. Should the row change, it will be brought up again.`,
  unsettled: (sheet) => `The note in “${sheet}” is gone; the finding is open again.`,
  said: {
    toldApart: (sheet) => `Kept: “${sheet}” says how they are told apart. Checks and figures go by that.`,
    notToldApart: (sheet) => `Taken out of “${sheet}”: they may be the same person again.`,
    paired: (sheet) => `Paired, and kept in “${sheet}”. It ends when one of the rows changes.`,
    unpaired: (sheet) => `Taken out of “${sheet}”: the rows are paired as the assistant sees fit again.`,
  },
  registerAdded: (sheet) => `“${sheet}” is added in the look of your own sheets and can be filled in.`,
  nameTaken: (sheet) =>
    `There is a sheet “${sheet}” of your own, which was left alone; nothing is kept yet. Please rename it and try again.`,
  nothingThere: (sheet, rows) =>
    `Nothing stands in ${rowList(rowsOfSpan(rows))} of “${sheet}”: no header. Please select the row with the headings.`,
  restored: (sheet) => `Undone: “${sheet}” is as it was before.`,
};

export const places: Texts["places"] = { home: "Home", entry: "Entry", check: "Check", summary: "Summary" };

export const stages: Texts["stages"] = {
  opening: "Opening the workbook",
  reading: "Reading the sheets",
  understanding: "Recognising the registers",
  summing: "Adding up the figures",
  checking: "Checking",
  writing: "Writing",
  verifying: "Reading back what was written",
  saving: "Saving",
};

export const states: Texts["states"] = {
  noWorkbook: {
    what: "No workbook is open.",
    toDo: "Press “打开” above and choose an Excel workbook (.xlsx), or drop the file here.",
  },
  unread: {
    what: "This workbook has not been read.",
    toDo: "Reading only looks; it changes nothing.",
    start: "Read it",
  },
  waiting: "The sheets stay usable meanwhile.",
  connecting: { what: "Connecting to Excel…", toDo: "One moment, please." },
  noAnswer: {
    what: "Excel has not answered yet.",
    toDo: "Wait a little longer; if nothing happens, press “Try again”, or close the pane and open it from the ribbon.",
    reload: "Try again",
  },
  outside: {
    what: "This page is a pane of Excel and cannot stand alone.",
    toDo: "Open a workbook in Excel and press a button on the add-in's ribbon tab. Without Excel, use the browser edition.",
  },
  crashed: {
    what: "This pane failed. Your workbook was not touched.",
    toDo: "Press “Reload the pane”.",
    reload: "Reload the pane",
  },
};

export const help: Texts["help"] = {
  title: "Help",
  lines: [
    "Home: see which register each sheet was taken for. Press a column's name and the sheet selects it.",
    "Read wrongly? Open “Columns”, set it right, and press “Keep this reading” to have it hold next time.",
    "Entry: fill in a row of your own sheet, or paste a whole list; what was saved shows its row.",
    "Check: what is wrong or could not be checked, place by place; go there, mend it, or explain it.",
    "Summary: choose a year, press the button, and a sheet to hand in is written into the workbook; the annual report can be drafted, too.",
    "The assistant writes its own sheets, and what you let it enter or mend; “Undo” takes it back.",
    "Everything stays on this computer; nothing is sent anywhere.",
  ],
};
