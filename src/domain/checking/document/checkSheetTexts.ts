// The words of the 检查结果 sheet. The domain lays it out; what it says is passed in.

import type { KindId } from "../../kinds/kind";
import type { Namesake } from "../../settings/settings";
import type { Finding, Severity, Undecided } from "../finding";

/** What a person has said of findings, names and payments. */
export interface SaidCounts {
  readonly accepted: number;
  readonly namesakes: number;
  readonly pairings: number;
}

export interface CheckSheetTexts {
  readonly title: (year: number | null) => string;
  readonly unitLine: (unit: string | null) => string;
  readonly madeOnLine: (madeOn: string) => string;
  /** The sentence that says how it stands. */
  readonly lead: (counts: Readonly<Record<Severity, number>>, undecided: number, said: SaidCounts) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly sections: {
    readonly findings: Readonly<Record<Severity, string>>;
    readonly undecided: string;
    readonly accepted: string;
    readonly namesakes: string;
    readonly pairings: string;
  };
  readonly headings: {
    readonly findings: readonly [serial: string, place: string, rule: string, what: string, outcome: string];
    readonly undecided: readonly [serial: string, what: string];
    readonly accepted: readonly [serial: string, place: string, rule: string, what: string, reason: string];
    readonly namesakes: readonly [serial: string, name: string, kind: string, who: string, note: string];
    readonly pairings: readonly [serial: string, payment: string, grounds: string, note: string];
  };
  readonly ruleName: (one: Finding) => string;
  readonly finding: (one: Finding) => string;
  readonly undecided: (one: Undecided) => string;
  readonly kind: (kind: KindId) => string;
  /** Which of the persons of a name, and by what their rows are known. */
  readonly person: (one: Namesake) => string;
  /** Of a pairing that holds no longer. */
  readonly pairingEnded: string;
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
