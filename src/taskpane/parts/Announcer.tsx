// Says aloud, for those who hear the screen, what the others see change. One place for it, so that nothing is said twice.

import type { SessionState } from "../../app/sessionState";
import type { Texts } from "../../texts/zh";
import { describeNotice } from "./describeNotice";
import { describeBook, describeWritten } from "./describeState";
import { usePane, useSessionState } from "./paneContext";
import { useShared } from "./useShared.styles";

function announce(state: SessionState, texts: Texts): string {
  if (state.notice !== null) return describeNotice(state.notice, texts);
  switch (state.kind) {
    case "opening":
    case "reading":
    case "writing":
      return texts.stages[state.progress.stage];
    case "ready":
      return describeBook(state.book, texts);
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
  return (
    <div role="status" aria-live="polite" className={useShared().unseen}>
      {announce(state, texts)}
    </div>
  );
}
