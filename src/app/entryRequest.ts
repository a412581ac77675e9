// What the clerk asks to be entered: texts as typed, so that they can be planned anew whenever the workbook has changed.

import type { Finding } from "../domain/checking/finding";
import type { RuleId } from "../domain/checking/ruleId";
import type { KindId } from "../domain/kinds/kind";

/** Records for one register; they become rows that follow each other, in their order. */
export interface EntryRequestPart {
  readonly kind: KindId;
  readonly sheet: string;
  /** The last of the register's header rows (0-based) as it was shown; of several registers in the sheet the nearest is meant. */
  readonly headerRow: number;
  /** One a record: by the form's field keys, as typed. Blank ones come to nothing. */
  readonly rows: readonly ReadonlyMap<string, string>[];
  /** What the form called its fields, by their keys; where that is no longer so, nothing is written. */
  readonly headings?: ReadonlyMap<string, string>;
}

/** 仍要保存: what the clerk was warned of and explains. */
export interface EntryAcceptance {
  /** A blank one settles nothing. */
  readonly reason: string;
  /** Rules whose findings were shown; others that come up stay open. */
  readonly rules: readonly RuleId[];
  /** What a finding says, for whoever reads 关工设置. */
  readonly about: (finding: Finding) => string;
}

/** One event: everything is written, or nothing. Each sheet comes once. */
export interface EntryRequest {
  readonly parts: readonly EntryRequestPart[];
  /** Once written, findings of the new rows are settled with this reason. */
  readonly accept?: EntryAcceptance;
}
