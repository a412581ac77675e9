// The words of the 检查结果 sheet. The domain lays it out; what it says is passed in.

import type { Finding, Severity, Undecided } from "../finding";

export interface CheckSheetTexts {
  readonly title: (year: number | null) => string;
  readonly unitLine: (unit: string | null) => string;
  readonly madeOnLine: (madeOn: string) => string;
  /** The sentence that says how it stands. */
  readonly lead: (counts: Readonly<Record<Severity, number>>, undecided: number, accepted: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly sections: {
    readonly findings: Readonly<Record<Severity, string>>;
    readonly undecided: string;
    readonly accepted: string;
  };
  readonly headings: {
    readonly findings: readonly [serial: string, place: string, rule: string, what: string, outcome: string];
    readonly undecided: readonly [serial: string, what: string];
    readonly accepted: readonly [serial: string, place: string, rule: string, what: string, reason: string];
  };
  readonly ruleName: (one: Finding) => string;
  readonly finding: (one: Finding) => string;
  readonly undecided: (one: Undecided) => string;
  /** 『经费支出』E7. */
  readonly place: (sheet: string, address: string) => string;
  readonly linkTip: string;
  /** How many of a section are not shown. */
  readonly more: (count: number) => string;
  readonly signatures: readonly [string, string];
  /** Must begin with `OWN_SHEET_MARK`. */
  readonly madeBy: (madeOn: string) => string;
  readonly pageFooter: string;
}
