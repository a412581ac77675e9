// Use case: 停止. Reading is let go at once, whatever the host still does. A write is asked to stop, and its own answer
// decides what is then true: a screen must not say "nothing changed" while the last batch is landing.

import type { SessionCore } from "./sessionCore";
import { isBusy } from "./sessionState";

export function stopWork(core: SessionCore): void {
  const state = core.store.get();
  if (!isBusy(state)) return;
  core.current?.stop();
  if (state.kind === "writing") {
    core.store.set({ ...state, isStopping: true });
    return;
  }
  core.current = null;
  core.store.set({ ...state.before, notice: { kind: "stopped" } });
}
