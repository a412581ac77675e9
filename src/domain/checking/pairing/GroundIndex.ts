// The grounds by amount and day, and what the rows of a day come to in all: what a payment's sum is explained by.

import type { DayNumber, Fen } from "../../values/reading";
import { groupBy, pushTo } from "../../summary/groups";
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

/** Batches of a kind (and an award) by their day, and those without one by their year. */
interface Batches {
  readonly days: Map<DayNumber, Batch>;
  readonly years: Map<number | null, Batch>;
}

interface Amounts {
  readonly days: number[];
  readonly years: Set<number | null>;
}

type Test = (batch: Batch) => boolean;

export class GroundIndex {
  readonly #amounts = new Map<string, Amounts>();
  readonly #batches = new Map<string, Batches>();
  readonly #byName = new Map<string, Ground[]>();

  constructor(grounds: readonly Ground[]) {
    const groups = groupBy(grounds, ({ kind, what }) => `${kind}|${what}`);
    for (const kind of ["award", "visit"]) {
      const own = grounds.filter((ground) => ground.kind === kind);
      if (own.length > 0) groups.set(`${kind}|${ANY}`, own);
    }
    for (const [key, own] of groups) this.#noteGroup(key, own);
    for (const ground of grounds) for (const name of ground.names) pushTo(this.#byName, name, ground);
  }

  #noteGroup(key: string, grounds: readonly Ground[]): void {
    for (const [fen, alike] of groupBy(grounds, (ground) => ground.fen)) {
      const days = new Set(alike.flatMap(({ day }) => day ?? []));
      const years = new Set(alike.flatMap(({ day, year }) => (day === null ? [year] : [])));
      this.#amounts.set(`${key}|${fen}`, { days: [...days].sort((one, other) => one - other), years });
    }
    const batches: Batches = { days: new Map(), years: new Map() };
    for (const [day, own] of groupBy(grounds, (ground) => ground.day)) {
      if (day !== null) batches.days.set(day, batchOf(own));
      else for (const [year, list] of groupBy(own, (one) => one.year)) batches.years.set(year, batchOf(list));
    }
    this.#batches.set(key, batches);
  }

  #hasAmountOf(key: string, { day, year }: Payment): boolean {
    const amounts = this.#amounts.get(key);
    if (amounts === undefined) return false;
    const { days, years } = amounts;
    if (years.size > 0 && (year === null || years.has(year) || years.has(null))) return true;
    if (day === null) return days.length > 0;
    const first = firstFrom(days, day - DAYS_AFTER);
    return first !== undefined && first <= day + DAYS_BEFORE;
  }

  /** Whether a row of that amount lies in the payment's window. */
  hasAmount(payment: Payment, fen: Fen): boolean {
    const whats = [...(payment.whats ?? [ANY])];
    return payment.kinds.some((kind) =>
      whats.some((what) => this.#hasAmountOf(`${kind}|${what}|${fen}`, payment)),
    );
  }

  /** Rows that belong to a person of that name. */
  named(name: string): readonly Ground[] {
    return this.#byName.get(name) ?? [];
  }

  /** What the payment may be for, narrow before wide. */
  #batchesFor({ kinds, whats }: Payment): readonly Batches[] {
    return kinds.flatMap((kind) =>
      [...(whats ?? []), ANY].flatMap((what) => this.#batches.get(`${kind}|${what}`) ?? []),
    );
  }

  /** What was handed out together on the payment's own day and passes the test. */
  batchOfDay(payment: Payment, passes: Test): Batch | undefined {
    const { day } = payment;
    if (day === null) return undefined;
    return this.#batchesFor(payment)
      .flatMap(({ days }) => days.get(day) ?? [])
      .find(passes);
  }

  /** Likewise within the payment's window, the nearest day first. */
  nearestBatch(payment: Payment, passes: Test): Batch | undefined {
    const { day, year } = payment;
    const own = this.#batchesFor(payment);
    for (const late of day === null ? [] : DAYS_AWAY) {
      for (const { days } of own) {
        const batch = days.get((day ?? 0) - late);
        if (batch !== undefined && passes(batch)) return batch;
      }
    }
    return own
      .flatMap(({ years }) => [years.get(year), years.get(null)])
      .find((batch): batch is Batch => batch !== undefined && passes(batch));
  }
}
