// A notice as a sentence, and a problem as what happened and what to do.

import type { Problem } from "../../app/problem";
import type { Notice, UndoOffer } from "../../app/sessionState";
import type { FailureText } from "../../texts/failureTexts";
import type { Texts } from "../../texts/zh";

export function describeProblem(problem: Problem, texts: Texts): FailureText {
  return texts.failures[problem.code](problem.sheet);
}

function describeUndone(sheet: string, how: UndoOffer["kind"], { pane }: Texts): string {
  switch (how) {
    case "remove":
      return pane.removed(sheet);
    case "restore":
      return pane.restored(sheet);
    case "cells":
      return pane.unmended;
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

export function describeNotice(notice: Notice, texts: Texts): string {
  switch (notice.kind) {
    case "problem": {
      const { what, toDo } = describeProblem(notice.problem, texts);
      return `${what}${toDo}`;
    }
    case "stopped":
      return texts.pane.stopped;
    case "kept":
      return texts.pane.kept(notice.sheet);
    case "check-written":
      return notice.isRenewed ? texts.pane.checkRenewed(notice.sheet) : texts.pane.checkWritten(notice.sheet);
    case "mended":
      return texts.pane.mended(notice.count);
    case "marks":
      return describeMarks(notice, texts);
    case "settled":
      return texts.pane.settled(notice.sheet);
    case "unsettled":
      return texts.pane.unsettled(notice.sheet);
    case "said":
      return texts.pane.said[notice.what](notice.sheet);
    case "register-added":
      return texts.pane.registerAdded(notice.sheet);
    case "name-taken":
      return texts.pane.nameTaken(notice.sheet);
    case "nothing-there":
      return texts.pane.nothingThere(notice.sheet, notice.rows);
    case "undone":
      return describeUndone(notice.sheet, notice.how, texts);
  }
}
