// What checking says of a workbook: findings, and what could not be judged and why. Data; texts/ words it.

import type { FieldId, KindId } from "../kinds/kind";
import type { CellValue } from "../sheets/snapshot";
import type { DayNumber } from "../values/reading";
import type { RuleFacts } from "./ruleFacts";
import type { RuleId } from "./ruleId";

/** error: an auditor would object; warning: the clerk should look; note: worth knowing. */
export type Severity = "error" | "warning" | "note";

/** A cell of a sheet; 0-based. */
export interface SheetCell {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** One cell as a fix leaves it; refused where the cell no longer holds what was checked. */
export interface FixEdit extends SheetCell {
  readonly expect: { readonly value: CellValue; readonly formula: string | null };
  /** A formula has its leading "="; null where a constant is written. */
  readonly formula: string | null;
  readonly value: CellValue;
  /** null: the cell keeps its number format. */
  readonly numberFormat: string | null;
}

/** Cell edits that mend a finding without changing what it means. */
export interface Fix {
  readonly edits: readonly FixEdit[];
}

/** What a rule has found; the checker adds the rule, whose row it is, and by what it is known again. */
export interface Found<R extends RuleId> {
  /** null: it belongs to no cell (a month without a study day). */
  readonly sheet: string | null;
  /** Cells of that sheet, the first one the finding's own place. */
  readonly cells: readonly Omit<SheetCell, "sheet">[];
  readonly facts: RuleFacts[R];
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

export type Finding = {
  readonly [R in RuleId]: {
    readonly rule: R;
    readonly severity: Severity;
    readonly sheet: string | null;
    readonly cells: readonly Omit<SheetCell, "sheet">[];
    /** Whose row it is, or what for; "" where the row does not say. */
    readonly who: string;
    readonly facts: RuleFacts[R];
    readonly fix: Fix | null;
    /** The same as long as rule and content of the row are; rows may move. */
    readonly key: string;
  };
}[RuleId];

/** Why something could not be judged. */
export type UndecidedReason =
  /** A table of this sheet is none of the kinds, as far as anybody knows. */
  | { readonly code: "table-not-understood" }
  | { readonly code: "no-column"; readonly kind: KindId; readonly field: FieldId }
  | { readonly code: "no-register"; readonly kind: KindId }
  /** Rows whose own content does not let the rule judge; 0-based. */
  | { readonly code: "rows-unjudged"; readonly rows: readonly number[]; readonly field: FieldId }
  /** `rows` (0-based) where it is rows that are not judged; `day` is then the first one's. */
  | {
      readonly code: "no-standard";
      readonly standard: string;
      readonly day: DayNumber | null;
      readonly rows?: readonly number[];
    }
  | { readonly code: "no-year" }
  /** What it counts may still come before the year is out. */
  | { readonly code: "year-not-over"; readonly year: number }
  /** The rule asks for today's date, and nobody has told it. */
  | { readonly code: "no-today" }
  /** More than one pairing is as good as another; the rows are of the sheet named. */
  | { readonly code: "ambiguous"; readonly rows: readonly number[]; readonly other: string }
  /** Several persons of that name have been declared, and these rows (0-based) do not say which of them it is. */
  | { readonly code: "which-namesake"; readonly rows: readonly number[]; readonly name: string }
  /** Pairings by hand that no longer hold because a row has changed or is gone. */
  | {
      readonly code: "pairings-ended";
      readonly pairings: readonly { readonly number: string; readonly about: string }[];
    }
  /** The formulas there are beyond what the program reads. */
  | { readonly code: "formula-unread"; readonly cell: Omit<SheetCell, "sheet"> }
  /** The rule itself failed; `detail` is for a bug report and holds no content. */
  | { readonly code: "rule-failed"; readonly detail: string };

export interface Undecided {
  /** null: it concerns all rules. */
  readonly rule: RuleId | null;
  readonly sheet: string | null;
  readonly reason: UndecidedReason;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
}
