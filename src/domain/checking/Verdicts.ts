// Gathers what rules say. A rule that breaks is said to be undecided, once, and is not asked again: it never accuses the
// data, and the others go on.

import { describeFound } from "./describeFound";
import type { CheckResult, Finding, Severity, Undecided, UndecidedReason } from "./finding";
import type { RegisterView } from "./registerView";
import type { Unjudged, Verdict } from "./rule";
import type { RuleId } from "./ruleId";

interface RuleHead {
  readonly id: RuleId;
  readonly severity: Severity;
}

/** Only the error's own kind: its message may quote what stands in a cell. */
function detailOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}

export class Verdicts {
  readonly #registers: readonly RegisterView[];
  readonly #findings: Finding[] = [];
  readonly #undecided: Undecided[] = [];
  readonly #broken = new Set<RuleId>();

  constructor(registers: readonly RegisterView[]) {
    this.#registers = registers;
  }

  /** Asks a rule; nothing comes of one that has broken before. */
  ask<R extends RuleId>(
    rule: RuleHead & { readonly id: R },
    judge: () => Iterable<Verdict<R>> | Verdict<R> | null,
  ): void {
    if (this.#broken.has(rule.id)) return;
    try {
      const said = judge();
      if (said === null) return;
      for (const verdict of Symbol.iterator in said ? said : [said]) this.#note(rule, verdict);
    } catch (thrown) {
      this.#broken.add(rule.id);
      this.undecided(rule.id, { sheet: null, reason: { code: "rule-failed", detail: detailOf(thrown) } });
    }
  }

  #note<R extends RuleId>(rule: RuleHead & { readonly id: R }, verdict: Verdict<R>): void {
    if ("unjudged" in verdict) this.undecided(rule.id, verdict.unjudged);
    else this.#findings.push(describeFound(rule, verdict.found, this.#registers));
  }

  undecided(rule: RuleId | null, { sheet, reason }: Unjudged): void {
    this.#undecided.push({ rule, sheet, reason });
  }

  result(): CheckResult {
    const broken = this.#broken;
    return {
      findings: this.#findings.filter(({ rule }) => !broken.has(rule)),
      undecided: gatherRows(this.#undecided),
    };
  }
}

/** A reason that names rows, and what makes it the same reason for others; null for a reason of another sort. */
function rowsOf(
  reason: UndecidedReason,
): { readonly rows: readonly number[]; readonly about: string } | null {
  if (reason.code === "rows-unjudged") return { rows: reason.rows, about: reason.field };
  if (reason.code === "no-standard" && reason.rows) return { rows: reason.rows, about: reason.standard };
  if (reason.code === "which-namesake") return { rows: reason.rows, about: reason.name };
  return null;
}

/** One entry for all rows of a sheet that a rule could not judge for want of the same field or standard. */
function gatherRows(undecided: readonly Undecided[]): readonly Undecided[] {
  const gathered = new Map<string, { readonly first: Undecided; readonly rows: number[] }>();
  for (const one of undecided) {
    const { rule, sheet, reason } = one;
    const named = rowsOf(reason);
    const key = JSON.stringify([rule, sheet, named ? [reason.code, named.about] : reason]);
    const former = gathered.get(key);
    if (!former) gathered.set(key, { first: one, rows: [...(named?.rows ?? [])] });
    else for (const row of named?.rows ?? []) former.rows.push(row);
  }
  return [...gathered.values()].map(({ first, rows }) =>
    rowsOf(first.reason) === null ? first : ({ ...first, reason: { ...first.reason, rows } } as Undecided),
  );
}
