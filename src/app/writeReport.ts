// Use case: the annual report, written as the sheet 工作总结, new or renewed in place.

import type { ReportRequest } from "./reportRequest";
import { perform, type SessionCore, startOf } from "./sessionCore";
import { withBook } from "./sessionState";

/** true once it stands there. Does nothing unless a workbook has been read and nothing else is running. */
export async function writeReport(core: SessionCore, request: ReportRequest): Promise<boolean> {
  const before = withBook(core.store.get());
  if (before === null) return false;
  const start = { ...startOf("writing"), task: "report" as const, isStopping: false, before };
  await perform(core, start, async (run) => {
    // Drafting is much code, and many open the workbook to look only.
    const { putReport } = await import("./putReport");
    return putReport(core, request, before, run);
  });
  return core.store.get().notice?.kind === "report-written";
}
