// The sentences of a group of rules, by rule. A place and whose row it is stand before them.

import type { Finding, Severity, Undecided } from "../domain/checking/finding";
import type { PairSide } from "../domain/checking/pairing/counterparts";
import type { RowRef } from "../domain/checking/rowInWords";
import type { RuleFacts } from "../domain/checking/ruleFacts";
import type { RULE_GROUPS, RuleGroup, RuleId } from "../domain/checking/ruleId";
import type { KindId } from "../domain/kinds/kind";
import type { Namesake, Pairing } from "../domain/settings/settings";

export type FindingTextsOf<G extends RuleGroup> = Pick<Sentences, (typeof RULE_GROUPS)[G][number]>;

/** How the clerk says that namesakes are different persons, or which rows belong together. */
export interface SayingWords {
  /** A row as a line: where it stands and what it says. */
  readonly row: (row: RowRef & { readonly words: string }) => string;
  readonly namesakes: {
    readonly open: string;
    readonly openOf: (finding: string) => string;
    readonly lead: (name: string) => string;
    /** Of several: which rows are one person's. */
    readonly which: string;
    readonly person: (number: number) => string;
    readonly note: string;
    readonly keep: string;
    /** All rows were said to be one person's. */
    readonly onlyOne: string;
    readonly title: string;
    readonly line: (name: string, kind: KindId, lines: readonly Namesake[]) => string;
    readonly forget: string;
    readonly forgetOf: (name: string) => string;
  };
  readonly pairing: {
    readonly open: string;
    readonly openOf: (finding: string) => string;
    readonly which: string;
    readonly payments: string;
    readonly grounds: string;
    readonly others: string;
    readonly search: string;
    readonly nearest: (shown: number, all: number) => string;
    readonly none: string;
    /** What the rows come to, against the payment; fen. */
    readonly sum: (rows: number, fen: number, payment: number | null) => string;
    readonly note: string;
    readonly keep: string;
    readonly missing: Readonly<Record<PairSide, string>>;
    readonly title: string;
    readonly line: (pairing: Pairing) => string;
    readonly ended: string;
    readonly unpair: string;
    readonly unpairOf: (line: string) => string;
  };
}

/** All that is said of findings. */
export interface FindingWords {
  /** One line: the place, whose row, what is the matter. */
  readonly finding: (one: Finding) => string;
  /** The same without its place, for a record that stands nowhere yet. */
  readonly sentence: (one: Finding) => string;
  readonly undecided: (one: Undecided) => string;
  readonly sayings: SayingWords;
  readonly ruleNames: Readonly<Record<RuleId, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
}

/** The sentences of all groups. */
export type Sentences = { readonly [R in RuleId]: (facts: RuleFacts[R]) => string };

/** A finding's line out of its place and its rule's sentence. */
export function lineOf(sentences: Sentences, placeOf: (one: Finding) => string): FindingWords["finding"] {
  return (one) => {
    // A finding's rule and its facts belong together; the union of all does not know it.
    const sentence = sentences[one.rule] as (facts: Finding["facts"]) => string;
    return placeOf(one) + sentence(one.facts);
  };
}
