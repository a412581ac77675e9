// What every part of the roll-up needs: the roll-up to act on and the words to say.

import { createContext, useContext, useSyncExternalStore } from "react";
import type { RollupPlaceTexts } from "../../texts/zhRollupPlace";
import type { Rollup } from "../rollup/createRollup";
import type { RollupState } from "../rollup/rollupState";

export interface RollupSetting {
  readonly rollup: Rollup;
  readonly texts: RollupPlaceTexts;
}

export const RollupContext = createContext<RollupSetting | null>(null);

export function useRollup(): RollupSetting {
  const setting = useContext(RollupContext);
  if (setting === null) throw new Error("a part of the roll-up stands outside of it");
  return setting;
}

export function useRollupState(): RollupState {
  const { rollup } = useRollup();
  return useSyncExternalStore(rollup.subscribe, rollup.getState);
}
