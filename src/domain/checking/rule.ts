// What a rule is. It declares what it looks at; the checker brings it the cells, rows or registers, catches what breaks,
// and words nothing. A rule returns what it found and what it could not judge; nothing is: all in order.

import type { SourceRecord, WorkbookFit } from "../fitting/fit";
import type { FieldDefinition, FieldId, KindId } from "../kinds/kind";
import type { Settings } from "../settings/settings";
import type { CellValue, WorkbookSnapshot } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import type { DayNumber, FieldReading } from "../values/reading";
import type { Found, Severity, UndecidedReason } from "./finding";
import type { RawCell, RegisterView } from "./registerView";
import type { RuleId } from "./ruleId";

/** All that rules may look at besides the cells they are brought. */
export interface CheckContext {
  readonly snapshot: WorkbookSnapshot;
  readonly fit: WorkbookFit;
  readonly settings: Settings;
  readonly registers: readonly RegisterView[];
  /** The year that is checked; null where no record has one. */
  readonly year: number | null;
  /** null: the clock is not to be asked, and rules that need it are undecided. */
  readonly today: DayNumber | null;
}

export interface Unjudged {
  readonly sheet: string | null;
  readonly reason: UndecidedReason;
}

export type Verdict<R extends RuleId> = { readonly found: Found<R> } | { readonly unjudged: Unjudged };

interface RuleBase<R extends RuleId> {
  readonly id: R;
  readonly severity: Severity;
}

/** A filled cell of a mapped column. */
export interface CheckedCell extends RawCell {
  readonly register: RegisterView;
  readonly field: FieldDefinition;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly reading: FieldReading;
}

/** Judges one cell by itself. */
export interface CellRule<R extends RuleId> extends RuleBase<R> {
  readonly scope: "cell";
  readonly looksAt: (field: FieldDefinition, kind: KindId) => boolean;
  /** A quick look, before anything about the cell is gathered: false where it is in order. Absent: each cell is judged. */
  readonly concerns?: (value: CellValue, reading: FieldReading) => boolean;
  readonly judge: (cell: CheckedCell, context: CheckContext) => Verdict<R> | null;
}

/** Judges one row by itself. */
export interface RowRule<R extends RuleId> extends RuleBase<R> {
  readonly scope: "row";
  readonly kinds: readonly KindId[];
  /** Without a column for one of each group (or what is written once for all rows) the rule is undecided for the register. */
  readonly needs: readonly (readonly FieldId[])[];
  readonly judge: (
    row: SourceRecord,
    register: RegisterView,
    context: CheckContext,
  ) => Verdict<R> | readonly Verdict<R>[] | null;
}

/** Judges a register as a whole. */
export interface RegisterRule<R extends RuleId> extends RuleBase<R> {
  readonly scope: "register";
  readonly kinds: readonly KindId[] | "all";
  readonly judge: (register: RegisterView, context: CheckContext) => Iterable<Verdict<R>>;
}

/** Judges across registers. */
export interface BookRule<R extends RuleId> extends RuleBase<R> {
  readonly scope: "book";
  /** Long work that judging rests on, in pieces: a screen gets its turn between them. Judging does without where it failed. */
  readonly prepare?: (context: CheckContext) => Stepwise<void>;
  readonly judge: (context: CheckContext) => Iterable<Verdict<R>>;
}

export type RuleOf<R extends RuleId> = CellRule<R> | RowRule<R> | RegisterRule<R> | BookRule<R>;

/** Any rule. */
export type Rule = { readonly [R in RuleId]: RuleOf<R> }[RuleId];
