// The reconciliation of the workbook that is being checked, worked out once for all the rules that rest on it.

import type { Stepwise } from "../../stepwise";
import type { CheckContext } from "../rule";
import { reconcile, reconcileInSteps, type Reconciliation } from "./reconcile";

const KNOWN = new WeakMap<CheckContext, Reconciliation>();

function keep(context: CheckContext, made: Reconciliation): Reconciliation {
  KNOWN.set(context, made);
  return made;
}

export function reconciliationOf(context: CheckContext): Reconciliation {
  return KNOWN.get(context) ?? keep(context, reconcile(context.registers, context.settings.pairings));
}

/** Works it out in pieces before a rule asks for it; yields the fraction done of what it is at. */
export function* prepareReconciliation(context: CheckContext): Stepwise<void> {
  if (!KNOWN.has(context))
    keep(context, yield* reconcileInSteps(context.registers, context.settings.pairings));
}
