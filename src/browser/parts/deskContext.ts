// What every part of the desk needs: the desk to act on and the words to say.

import { createContext, useContext, useSyncExternalStore } from "react";
import type { DeskTexts } from "../../texts/zhDesk";
import type { Desk } from "../desk/createDesk";
import type { DeskState } from "../desk/deskState";

export interface DeskSetting {
  readonly desk: Desk;
  readonly texts: DeskTexts;
}

export const DeskContext = createContext<DeskSetting | null>(null);

export function useDesk(): DeskSetting {
  const setting = useContext(DeskContext);
  if (setting === null) throw new Error("a part of the desk stands outside of it");
  return setting;
}

export function useDeskState(): DeskState {
  const { desk } = useDesk();
  return useSyncExternalStore(desk.subscribe, desk.getState);
}
