// A finding with the key by which it is known again. A key is made from the finding's whole row, and few are ever asked for
// it, so it is made when it is.

import type { Finding, Fix, Found, Severity } from "./finding";
import { findingKey, traitOfKey } from "./findingKey";
import type { RegisterView } from "./registerView";
import type { RuleId } from "./ruleId";

export class DescribedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cells: Finding["cells"];
  readonly who: string;
  readonly facts: Finding["facts"];
  readonly fix: Fix | null;
  readonly #trait: number;
  /** What the key is made from, until it is. */
  #found: Found<RuleId> | null;
  #register: RegisterView | undefined;
  #key = "";

  /** @param register the one in which the finding's own place lies; none where it lies in none */
  constructor(
    rule: { readonly id: RuleId; readonly severity: Severity },
    found: Found<RuleId>,
    register: RegisterView | undefined,
    who: string,
  ) {
    this.rule = rule.id;
    this.severity = found.severity ?? rule.severity;
    this.sheet = found.sheet;
    this.cells = found.cells;
    this.who = who;
    this.facts = found.facts;
    this.fix = found.fix ?? null;
    this.#found = found;
    this.#register = register;
    this.#trait = traitOfKey(found, rule.id, register);
  }

  /** The same for findings of the same key, and seldom for others. */
  get trait(): number {
    return this.#trait;
  }

  /** As `Finding.key`. */
  get key(): string {
    this.makeKey();
    return this.#key;
  }

  /** Once it is made, the sheet that it was made from is let go. */
  makeKey(): void {
    if (this.#found === null) return;
    this.#key = findingKey(this.#found, this.rule, this.#register);
    this.#found = null;
    this.#register = undefined;
  }
}

/** What belongs together as the rule, its facts and the rest is one finding. */
export function asFinding(described: DescribedFinding): Finding {
  return described as unknown as Finding;
}
