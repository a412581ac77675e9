// Why a row from elsewhere is not taken as it is, besides what the rules find: to be worded.

import type { EntryRefusal } from "../planEntry";
import type { TargetFault } from "../target";
import type { TypedFault } from "../typed";

export type ManyReason =
  | { readonly code: "uneven" }
  /** `row` as it is counted on screen. */
  | { readonly code: "same"; readonly row: number }
  | { readonly code: "refusal"; readonly why: TargetFault | EntryRefusal }
  | { readonly code: "missing"; readonly heading: string }
  | { readonly code: "orOneOf"; readonly headings: readonly string[] }
  | { readonly code: "unread"; readonly heading: string; readonly text: string; readonly fault: TypedFault };
