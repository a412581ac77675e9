// A notice as a sentence, and a problem as what happened and what to do.

import type { Notice, UndoOffer } from "../../app/sessionState";
import type { Texts } from "../../texts/zh";
import { describeEntry, isEntryNotice } from "./describeEntry";
import { describeProblem } from "./describeProblem";

function describeUndone(sheet: string, how: UndoOffer["kind"], { pane, entering }: Texts): string {
  switch (how) {
    case "remove":
      return pane.removed(sheet);
    case "restore":
      return pane.restored(sheet);
    case "cells":
      return pane.unmended;
    case "rows":
      return entering.undone(sheet);
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

type KeptNotice = Extract<Notice, { kind: "kept" | "settled" | "unsettled" | "said" }>;

const KEPT: ReadonlySet<Notice["kind"]> = new Set(["kept", "settled", "unsettled", "said"]);

/** Something that 关工设置 now says, or says no longer. */
function isKept(notice: Notice): notice is KeptNotice {
  return KEPT.has(notice.kind);
}

function describeKept(notice: KeptNotice, { pane }: Texts): string {
  switch (notice.kind) {
    case "said":
      return pane.said[notice.what](notice.sheet);
    case "kept":
    case "settled":
    case "unsettled":
      return pane[notice.kind](notice.sheet);
  }
}

export function describeNotice(notice: Notice, texts: Texts): string {
  if (isKept(notice)) return describeKept(notice, texts);
  if (isEntryNotice(notice)) return describeEntry(notice, texts);
  switch (notice.kind) {
    case "problem": {
      const { what, toDo } = describeProblem(notice.problem, texts);
      return `${what}${toDo}`;
    }
    case "stopped":
      return texts.pane.stopped;
    case "check-written":
      return notice.isRenewed ? texts.pane.checkRenewed(notice.sheet) : texts.pane.checkWritten(notice.sheet);
    case "mended":
      return texts.pane.mended(notice.count);
    case "marks":
      return describeMarks(notice, texts);
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
