// Why records are not entered, whichever step finds it: to be worded, with what to do.

import type { KindId } from "../kinds/kind";
import type { EntryRefusal } from "./planEntry";
import type { TargetFault } from "./target";

export type EntryFault =
  | EntryRefusal
  | TargetFault
  | { readonly code: "same-sheet"; readonly sheet: string }
  /** The sheet has no register of the kind any more. */
  | { readonly code: "register-gone"; readonly kind: KindId; readonly sheet: string }
  /** Its columns are no longer those that were filled in. */
  | { readonly code: "fields-changed"; readonly sheet: string };
