// Gathers what rules say, each saying kept where it belongs, so that after a change the parts that it concerns can be asked
// for again and the others stand. A rule that breaks is said to be undecided, once, and is not asked again: it never accuses
// the data, and the others go on.

import { describeFound } from "./describeFound";
import type { DescribedFinding } from "./DescribedFinding";
import type { CheckResult, Severity, Undecided, UndecidedReason } from "./finding";
import { numberAlikes } from "./numberAlikes";
import type { Stepwise } from "../stepwise";
import { RegisterFinder } from "./RegisterFinder";
import type { RegisterView } from "./registerView";
import type { Unjudged, Verdict } from "./rule";
import type { RuleId } from "./ruleId";

interface RuleHead {
  readonly id: RuleId;
  readonly severity: Severity;
}

/** What was said of one matter (a row, a register by one rule), in the order it was said. */
export interface Said {
  readonly findings: readonly DescribedFinding[];
  readonly undecided: readonly Undecided[];
}

export const NOTHING_SAID: Said = { findings: [], undecided: [] };

const NONE: readonly never[] = [];

function copyOf<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

/** Only the error's own kind: its message may quote what stands in a cell. */
function detailOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}

type Saying<R extends RuleId> = Iterable<Verdict<R>> | Verdict<R> | null;

export class Verdicts {
  readonly #registers: RegisterFinder;
  readonly #broken = new Set<RuleId>();
  readonly #findings: DescribedFinding[] = [];
  readonly #undecided: Undecided[] = [];

  constructor(registers: readonly RegisterView[]) {
    this.#registers = new RegisterFinder(registers);
  }

  get broken(): ReadonlySet<RuleId> {
    return this.#broken;
  }

  /** What has been said since it was taken last. */
  take(): Said {
    if (this.#findings.length === 0 && this.#undecided.length === 0) return NOTHING_SAID;
    // Copied, because most are of one alone, and what has been pushed to keeps room for many more.
    const said = { findings: copyOf(this.#findings), undecided: copyOf(this.#undecided) };
    this.#findings.length = 0;
    this.#undecided.length = 0;
    return said;
  }

  /** Does what asks a rule, as long as it has not broken before. */
  guard(rule: RuleHead, work: () => void): void {
    if (this.#broken.has(rule.id)) return;
    try {
      work();
    } catch (thrown) {
      this.#break(rule, thrown);
    }
  }

  /** Asks a rule; nothing comes of one that has broken before. */
  ask<R extends RuleId>(rule: RuleHead & { readonly id: R }, judge: () => Saying<R>): void {
    this.guard(rule, () => {
      const said = judge();
      if (said !== null) this.note(rule, said);
    });
  }

  note<R extends RuleId>(rule: RuleHead & { readonly id: R }, said: Exclude<Saying<R>, null>): void {
    if (!(Symbol.iterator in said)) this.#note(rule, said);
    else for (const verdict of said) this.#note(rule, verdict);
  }

  /** The same, stopping after each verdict, so that a rule with much to say may be paused. */
  *askByStep<R extends RuleId>(rule: RuleHead & { readonly id: R }, judge: () => Saying<R>): Stepwise<void> {
    if (this.#broken.has(rule.id)) return;
    try {
      const said = judge();
      if (said === null) return;
      for (const verdict of Symbol.iterator in said ? said : [said]) {
        this.#note(rule, verdict);
        yield 1;
      }
    } catch (thrown) {
      this.#break(rule, thrown);
    }
  }

  #break({ id }: RuleHead, thrown: unknown): void {
    this.#broken.add(id);
    this.undecided(id, { sheet: null, reason: { code: "rule-failed", detail: detailOf(thrown) } });
  }

  #note<R extends RuleId>(rule: RuleHead & { readonly id: R }, verdict: Verdict<R>): void {
    if ("unjudged" in verdict) this.undecided(rule.id, verdict.unjudged);
    else this.#findings.push(describeFound(rule, verdict.found, this.#registers));
  }

  undecided(rule: RuleId | null, { sheet, reason }: Unjudged): void {
    this.#undecided.push({ rule, sheet, reason });
  }
}

/** All that was said as one result, without what broken rules found. */
export function resultOf(all: Iterable<Said>, broken: ReadonlySet<RuleId>): CheckResult {
  const findings: DescribedFinding[] = [];
  const undecided: Undecided[] = [];
  for (const said of all) {
    for (const finding of said.findings)
      if (broken.size === 0 || !broken.has(finding.rule)) findings.push(finding);
    for (const one of said.undecided) undecided.push(one);
  }
  return { findings: numberAlikes(findings), undecided: gatherRows(undecided) };
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

interface Gathered {
  readonly first: Undecided;
  readonly about: string;
  readonly rows: number[];
}

/** Whether the entry's rows belong to those gathered. */
function isMoreOf(near: Gathered, { sheet, reason }: Undecided, about: string): boolean {
  return near.first.sheet === sheet && near.first.reason.code === reason.code && near.about === about;
}

/** One entry for all rows of a sheet that a rule could not judge for want of the same field or standard. */
function gatherRows(undecided: readonly Undecided[]): readonly Undecided[] {
  const gathered = new Map<string, Gathered>();
  // What a rule said last is mostly what it says of the next row too.
  const lastOf = new Map<RuleId | null, Gathered>();
  for (const one of undecided) {
    const { rule, sheet, reason } = one;
    const named = rowsOf(reason);
    const near = lastOf.get(rule);
    if (named && near && isMoreOf(near, one, named.about)) {
      for (const row of named.rows) near.rows.push(row);
      continue;
    }
    const about = named?.about ?? JSON.stringify(reason);
    const key = `${rule ?? ""}\n${sheet ?? ""}\n${reason.code}\n${about}`;
    const group = gathered.get(key) ?? { first: one, about, rows: [] };
    gathered.set(key, group);
    lastOf.set(rule, group);
    for (const row of named?.rows ?? []) group.rows.push(row);
  }
  return [...gathered.values()].map(({ first, rows }) =>
    rowsOf(first.reason) === null ? first : ({ ...first, reason: { ...first.reason, rows } } as Undecided),
  );
}
