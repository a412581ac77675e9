// What every part of the pane needs: the session to act on, the words to say, and which host it stands in.

import { createContext, useContext, useSyncExternalStore } from "react";
import type { DraftPlace } from "../../app/draftStore";
import type { Session } from "../../app/session";
import { type Book, bookOf, isBusy, type SessionState } from "../../app/sessionState";
import type { Texts } from "../../texts/zh";

export interface PaneSetting {
  readonly session: Session;
  readonly texts: Texts;
  /** In Excel the open workbook can be printed from where it is; on our own page it is saved first. */
  readonly host: "excel" | "page";
  /** Where what is typed and not yet saved may be kept. */
  readonly drafts: DraftPlace;
}

export const PaneContext = createContext<PaneSetting | null>(null);

export function usePane(): PaneSetting {
  const setting = useContext(PaneContext);
  if (setting === null) throw new Error("a part of the pane stands outside of it");
  return setting;
}

export function useSessionState(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.getState);
}

/** Whether something runs; draws anew only when that changes, not at every report of progress. */
export function useIsBusy(): boolean {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, () => isBusy(session.getState()));
}

/** The book that is shown; only for parts that are drawn where there is one. */
export function useBook(): Book {
  const { session } = usePane();
  const book = useSyncExternalStore(session.subscribe, () => bookOf(session.getState()));
  if (book === null) throw new Error("a part that shows a workbook stands where there is none");
  return book;
}
