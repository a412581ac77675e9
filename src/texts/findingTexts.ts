// The sentences of a group of rules, by rule. A place and whose row it is stand before them.

import type { Finding, Severity, Undecided } from "../domain/checking/finding";
import type { RuleFacts } from "../domain/checking/ruleFacts";
import type { RULE_GROUPS, RuleGroup, RuleId } from "../domain/checking/ruleId";

export type FindingTextsOf<G extends RuleGroup> = Pick<Sentences, (typeof RULE_GROUPS)[G][number]>;

/** All that is said of findings. */
export interface FindingWords {
  /** One line: the place, whose row, what is the matter. */
  readonly finding: (one: Finding) => string;
  readonly undecided: (one: Undecided) => string;
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
