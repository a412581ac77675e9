// Long work stops where the watcher asks for it, between two messages to Excel: a message that is sent cannot be recalled.

import { WorkbookFailure, type Watch } from "./port";

/** Throws "cancelled" once the watcher has asked to stop. */
export function stopIfCancelled(watch: Watch): void {
  if (watch.signal.aborted) throw new WorkbookFailure("cancelled");
}
