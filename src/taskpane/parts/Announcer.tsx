// Says aloud, for those who hear the screen, what the others see change. One place for it, so that nothing is said twice.

import { useState } from "react";
import { changedSheets } from "../../app/changedSheets";
import { type Book, bookOf, type SessionState } from "../../app/sessionState";
import type { Texts } from "../../texts/zh";
import { describeNotice } from "./describeNotice";
import { describeBook, describeReading, describeRecheck, describeWritten } from "./describeState";
import { usePane, useSessionState } from "./paneContext";
import { useShared } from "./useShared.styles";

/** What came of the clerk's word where there was one, or else what the workbook holds. */
function announceBook(before: Book | null, book: Book, texts: Texts): string {
  const changed = before === null ? [] : changedSheets(before, book);
  if (changed.length === 0 && book.recheck !== undefined) return describeRecheck(book.recheck, texts);
  if (changed.length === 0) return describeBook(book, texts);
  return changed.map((sheet) => describeReading(sheet, texts)).join("");
}

/** @param before the state that was said last */
function announce(before: SessionState, state: SessionState, texts: Texts): string {
  if (state.notice !== null) return describeNotice(state.notice, texts);
  switch (state.kind) {
    case "opening":
    case "reading":
    case "writing":
      return texts.stages[state.progress.stage];
    case "ready":
      return announceBook(bookOf(before), state.book, texts);
    case "written":
      return describeWritten(state.written, texts);
    case "failed":
      return describeNotice({ kind: "problem", problem: state.problem }, texts);
    case "no-workbook":
      return texts.states.noWorkbook.what;
    case "unread":
      return texts.states.unread.what;
  }
}

export function Announcer() {
  const { texts } = usePane();
  const state = useSessionState();
  const [said, setSaid] = useState({ state, words: announce(state, state, texts) });
  if (said.state !== state) setSaid({ state, words: announce(said.state, state, texts) });
  return (
    <div role="status" aria-live="polite" className={useShared().unseen}>
      {said.words}
    </div>
  );
}
