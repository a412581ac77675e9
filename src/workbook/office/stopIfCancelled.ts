import { WorkbookFailure, type Watch } from "../port";

/** Throws "cancelled" once the watcher has asked to stop. Called between round trips only: a sent batch cannot be recalled. */
export function stopIfCancelled(watch: Watch): void {
  if (watch.signal.aborted) throw new WorkbookFailure("cancelled");
}
