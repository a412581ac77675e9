// The reconciliation of the workbook that is being checked, worked out once for all the rules that rest on it.

import type { CheckContext } from "../rule";
import { reconcile, type Reconciliation } from "./reconcile";

const KNOWN = new WeakMap<CheckContext, Reconciliation>();

export function reconciliationOf(context: CheckContext): Reconciliation {
  const known = KNOWN.get(context);
  if (known) return known;
  const made = reconcile(context.registers, context.settings.pairings);
  KNOWN.set(context, made);
  return made;
}
