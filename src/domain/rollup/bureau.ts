// What a roll-up knows of one bureau's workbook once it has been judged: small plain data that can be kept in a file. Nothing in
// it names a child.

import type { RuleId } from "../checking/ruleId";
import type { Severity } from "../checking/finding";
import type { Figure, YearCount } from "../summary/summary";

export type BureauFigure = Pick<Figure, "id" | "value" | "unit">;

export interface BureauFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** null: it belongs to no cell. */
  readonly sheet: string | null;
  /** E7; "" where it belongs to no cell. */
  readonly cell: string;
  /** Masked. */
  readonly what: string;
}

export interface BureauResult {
  /** Whose workbook it is, as its 关工设置 or its titles say; null where neither does. */
  readonly unitName: string | null;
  /** The year it was judged by; null: no record has a year. */
  readonly year: number | null;
  readonly years: readonly YearCount[];
  readonly figures: readonly BureauFigure[];
  /** Of the findings that nobody has settled, all of them. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly settled: number;
  /** Open ones, the gravest first; not more than `MOST_FINDINGS`. */
  readonly findings: readonly BureauFinding[];
  /** What was not checked and why, a masked sentence each; not more than `MOST_LINES`. */
  readonly unchecked: readonly string[];
  readonly uncheckedCount: number;
  /** What no figure counts and why, likewise. */
  readonly leftOut: readonly string[];
  readonly leftOutCount: number;
}

/** A workbook with its place among those given. */
export interface Bureau extends BureauResult {
  readonly file: string;
  /** Unlike every other bureau's: with the file's name where two have one name. */
  readonly name: string;
}

/** What could not be read, and why, in a sentence. */
export interface Unread {
  readonly file: string;
  readonly why: string;
}

/** So much of one bureau is kept: a longer list is for the bureau itself, by `guangong check`. */
export const MOST_FINDINGS = 200;
export const MOST_LINES = 100;
