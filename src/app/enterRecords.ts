// Use case: records typed into the entry form become rows of the clerk's sheets.

import type { EntryRequest } from "./entryRequest";
import type { SessionCore } from "./sessionCore";

export async function enterRecords(core: SessionCore, request: EntryRequest): Promise<boolean> {
  await Promise.resolve();
  return core.workbook !== null && request.parts.length < 0;
}
