// A filled cell that cannot be read as its field, and how much that matters: without a * field the row is not counted.

import type { CellValue } from "../sheets/snapshot";
import { countsForRecord } from "../kinds/kind";
import { Unreadable, type UnreadableReason } from "../values/reading";
import type { Severity } from "./finding";
import type { CheckedCell } from "./rule";

export interface UnreadableCell {
  readonly found: CellValue;
  readonly why: UnreadableReason;
  readonly severity: Severity;
}

/** null where the cell reads well, or holds one of Excel's error values, which is the formula's business. */
export function findUnreadable({ reading, field, register }: CheckedCell): UnreadableCell | null {
  if (!(reading instanceof Unreadable) || reading.reason === "error-value") return null;
  const severity = countsForRecord(register.kind, field.id) ? "error" : "warning";
  return { found: reading.found, why: reading.reason, severity };
}
