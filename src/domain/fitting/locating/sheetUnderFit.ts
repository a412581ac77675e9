// What fitting a table needs to know of its sheet.

import type { Span } from "../../sheets/address";
import type { DateSystem, SheetSnapshot } from "../../sheets/snapshot";
import type { MergeIndex } from "./mergeIndex";

export interface SheetUnderFit {
  readonly sheet: SheetSnapshot;
  readonly merges: MergeIndex;
  readonly dateSystem: DateSystem;
  /** Rows that a person has said are a header's, whatever they look like; ascending. */
  readonly givenHeaders: readonly Span[];
}
