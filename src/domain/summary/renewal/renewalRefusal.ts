// Why a summary is not renewed.

import type { BeyondKind } from "../../sheets/sheetBeyond";

/** Something of the clerk's would be lost. */
export type RenewalRefusal =
  /** Things in the sheet that cannot be written again. */
  | { readonly kind: "beyond"; readonly things: readonly BeyondKind[] }
  /** Formulas of the clerk's, by address, about rows of ours that are no more. */
  | { readonly kind: "references"; readonly cells: readonly string[] }
  /** More of the clerk's cells than can be carried. */
  | { readonly kind: "too-much" };

/** Told from a plan and from what came of it, which have no kind. */
export function isRefusal(outcome: object): outcome is RenewalRefusal {
  return "kind" in outcome;
}
