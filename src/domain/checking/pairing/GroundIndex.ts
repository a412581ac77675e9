// The grounds by amount and day, and what the rows of a day come to in all: what a payment's sum is explained by.

import type { DayNumber, Fen } from "../../values/reading";
import { pushTo } from "../../summary/groups";
import type { Ground } from "./grounds";
import type { Payment } from "./payments";
import { DAYS_AFTER, DAYS_AWAY, DAYS_BEFORE } from "./pairingWindow";

/** Rows of one day (or, without days, of one year) that were handed out together. */
export interface Batch {
  readonly grounds: readonly Ground[];
  readonly fen: Fen;
  /** Goods that went with them. */
  readonly goodsFen: Fen;
  /** The amount of each where all are alike; null where they differ. */
  readonly each: Fen | null;
}

const ANY = "";

function batchOf(grounds: readonly Ground[]): Batch {
  const [first] = grounds;
  return {
    grounds,
    fen: grounds.reduce((sum, one) => sum + one.fen, 0),
    goodsFen: grounds.reduce((sum, one) => sum + one.goodsFen, 0),
    each: first && grounds.every(({ fen }) => fen === first.fen) ? first.fen : null,
  };
}

/** The first of the ascending days that is not before `day`. */
function firstFrom(days: readonly number[], day: number): number | undefined {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return days[low];
}

export class GroundIndex {
  readonly #days = new Map<string, number[]>();
  readonly #years = new Map<string, Set<number | null>>();
  readonly #batches = new Map<string, Batch>();
  readonly #byName = new Map<string, Ground[]>();

  constructor(grounds: readonly Ground[]) {
    const batches = new Map<string, Ground[]>();
    for (const ground of grounds) {
      const { kind, what, fen, day, year, names } = ground;
      const when = day === null ? `y${year}` : `d${day}`;
      for (const named of what === ANY ? [ANY] : [ANY, what]) {
        this.#noteAmount(`${kind}|${named}|${fen}`, ground);
        pushTo(batches, `${kind}|${named}|${when}`, ground);
      }
      for (const name of names) pushTo(this.#byName, name, ground);
    }
    for (const days of this.#days.values()) days.sort((one, other) => one - other);
    for (const [key, list] of batches) this.#batches.set(key, batchOf(list));
  }

  #noteAmount(key: string, { day, year }: Ground): void {
    if (day !== null) {
      const days = this.#days.get(key) ?? [];
      if (days.at(-1) !== day) days.push(day);
      this.#days.set(key, days);
      return;
    }
    const years = this.#years.get(key) ?? new Set();
    this.#years.set(key, years.add(year));
  }

  #hasAmountOf(key: string, { day, year }: Payment): boolean {
    const years = this.#years.get(key);
    if (years && (year === null || years.has(year) || years.has(null))) return true;
    const days = this.#days.get(key);
    if (days === undefined) return false;
    if (day === null) return true;
    const first = firstFrom(days, day - DAYS_AFTER);
    return first !== undefined && first <= day + DAYS_BEFORE;
  }

  /** Whether a row of that amount lies in the payment's window. */
  hasAmount(payment: Payment, fen: Fen): boolean {
    const whats = payment.whats ?? [ANY];
    return payment.kinds.some((kind) =>
      [...whats].some((what) => this.#hasAmountOf(`${kind}|${what}|${fen}`, payment)),
    );
  }

  /** Rows that belong to a person of that name. */
  named(name: string): readonly Ground[] {
    return this.#byName.get(name) ?? [];
  }

  /** What was handed out together within the payment's window, the nearest day first; narrow batches before wide ones. */
  *batchesNear(payment: Payment): Iterable<Batch> {
    for (const when of whensNear(payment)) yield* this.batchesAt(payment, when);
  }

  /** Those of the payment's own day. */
  batchesOfDay(payment: Payment): Iterable<Batch> {
    return payment.day === null ? [] : this.batchesAt(payment, `d${payment.day}`);
  }

  *batchesAt({ kinds, whats }: Payment, when: string): Iterable<Batch> {
    for (const kind of kinds) {
      for (const what of [...(whats ?? []), ANY]) {
        const batch = this.#batches.get(`${kind}|${what}|${when}`);
        if (batch !== undefined) yield batch;
      }
    }
  }
}

function* whensNear({ day, year }: { day: DayNumber | null; year: number | null }): Iterable<string> {
  if (day !== null) for (const late of DAYS_AWAY) yield `d${day - late}`;
  yield `y${year}`;
  if (year !== null) yield "ynull";
}
