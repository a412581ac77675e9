// A notice as a sentence, and a problem as what happened and what to do.

import type { Notice } from "../../app/notice";
import type { Texts } from "../../texts/zh";
import { describeEntry, type EntryNotice, isEntryNotice } from "./describeEntry";
import { describeProblem } from "./describeProblem";

function describeUndone(
  { sheet, how, leavesReason = false }: Extract<Notice, { kind: "undone" }>,
  { pane, entering }: Texts,
): string {
  switch (how) {
    case "remove":
      return pane.removed(sheet);
    case "restore":
      return pane.restored(sheet);
    case "cells":
      return pane.unmended;
    case "rows":
      return `${entering.undone(sheet)}${leavesReason ? entering.reasonLeft : ""}`;
  }
}

function unreadIn(sheets: readonly string[], { check }: Texts): string[] {
  return sheets.length === 0 ? [] : [check.markUnread(sheets)];
}

function describeMarks({ laid, locked, unread }: Extract<Notice, { kind: "marks" }>, texts: Texts): string {
  const { check } = texts;
  const notLaid = locked.length === 0 ? [] : [check.markLocked(locked)];
  const said = laid === null ? check.unmarked : check.marked(laid);
  return [said, ...notLaid, ...unreadIn(unread, texts)].join("");
}

type OtherNotice = Exclude<Notice, EntryNotice>;

type Wordings = {
  readonly [K in OtherNotice["kind"]]: (notice: Extract<Notice, { kind: K }>, texts: Texts) => string;
};

const WORDINGS: Wordings = {
  problem: ({ problem }, texts) => {
    const { what, toDo } = describeProblem(problem, texts);
    return `${what}${toDo}`;
  },
  stopped: (_, { pane }) => pane.stopped,
  kept: ({ sheet }, { pane }) => pane.kept(sheet),
  "check-written": ({ sheet, isRenewed }, { pane }) =>
    isRenewed ? pane.checkRenewed(sheet) : pane.checkWritten(sheet),
  "not-renewed": ({ sheet, why }, { summary }) => summary.notRenewed(sheet, why),
  "report-written": ({ sheet, isRenewed }, { pane }) =>
    isRenewed ? pane.reportRenewed(sheet) : pane.reportWritten(sheet),
  "report-overtaken": ({ sheet, paragraphs }, { pane }) => pane.reportOvertaken(sheet, paragraphs.length),
  "year-noted": ({ sheet, year }, { pane }) => pane.yearNoted(sheet, year),
  mended: ({ count }, { pane }) => pane.mended(count),
  marks: describeMarks,
  settled: ({ sheet }, { pane }) => pane.settled(sheet),
  unsettled: ({ sheet }, { pane }) => pane.unsettled(sheet),
  said: ({ what, sheet }, { pane }) => pane.said[what](sheet),
  "register-added": ({ sheet }, { pane }) => pane.registerAdded(sheet),
  "name-taken": ({ sheet }, { pane }) => pane.nameTaken(sheet),
  "nothing-there": ({ sheet, rows }, { pane }) => pane.nothingThere(sheet, rows),
  undone: describeUndone,
};

export function describeNotice(notice: Notice, texts: Texts): string {
  if (isEntryNotice(notice)) return describeEntry(notice, texts);
  const words = WORDINGS[notice.kind] as (one: Notice, texts: Texts) => string;
  return words(notice, texts);
}
