// What every part of the pane needs: the session to act on, the words to say, and which host it stands in.

import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "../../app/session";
import type { SessionState } from "../../app/sessionState";
import type { Texts } from "../../texts/zh";

export interface PaneSetting {
  readonly session: Session;
  readonly texts: Texts;
  /** In Excel the open workbook can be printed from where it is; on our own page it is saved first. */
  readonly host: "excel" | "page";
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
