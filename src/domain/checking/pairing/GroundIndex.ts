// The grounds by amount and day, and what the rows of a day come to in all: what a payment's sum is explained by.

import type { Stepwise } from "../../stepwise";
import { groupBy, pushTo } from "../../summary/groups";
import type { DayNumber, Fen } from "../../values/reading";
import type { Ground } from "./grounds";
import { DAYS_AFTER, DAYS_AWAY, DAYS_BEFORE } from "./pairingWindow";
import type { Payment } from "./payments";

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

interface Amounts {
  readonly days: readonly number[];
  readonly years: ReadonlySet<number | null>;
}

/** The rows of a kind (and an award): when each amount was handed out, and batches by their day or, without one, year. */
interface Group {
  readonly amounts: ReadonlyMap<Fen, Amounts>;
  readonly days: ReadonlyMap<DayNumber, Batch>;
  readonly years: ReadonlyMap<number | null, Batch>;
}

function amountsOf(alike: readonly Ground[]): Amounts {
  const days = new Set<number>();
  const years = new Set<number | null>();
  for (const { day, year } of alike) {
    if (day === null) years.add(year);
    else days.add(day);
  }
  return { days: [...days].sort((one, other) => one - other), years };
}

function readGroup(grounds: readonly Ground[]): Group {
  const byFen = groupBy(grounds, ({ fen }) => fen);
  const byDay = groupBy(grounds, ({ day }) => day);
  const undated = byDay.get(null) ?? [];
  byDay.delete(null);
  return {
    amounts: new Map([...byFen].map(([fen, alike]) => [fen, amountsOf(alike)])),
    days: new Map([...byDay].map(([day, own]) => [day ?? 0, batchOf(own)])),
    years: new Map([...groupBy(undated, ({ year }) => year)].map(([year, own]) => [year, batchOf(own)])),
  };
}

function groundsByName(grounds: readonly Ground[]): ReadonlyMap<string, readonly Ground[]> {
  const byName = new Map<string, Ground[]>();
  for (const ground of grounds) for (const name of ground.names) pushTo(byName, name, ground);
  return byName;
}

/** What a payment may be for: rows of its kinds and awards, and besides those all of its kinds, narrow before wide. */
interface Groups {
  readonly named: readonly Group[];
  readonly all: readonly Group[];
}

type Said = Pick<Payment, "kinds" | "whats">;
type Test = (batch: Batch) => boolean;

export class GroundIndex {
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #grounds: readonly Ground[];
  /** Made where a payment names several people. */
  #byName: ReadonlyMap<string, readonly Ground[]> | null = null;
  /** Payments of the same words share what is read of them. */
  readonly #known = new Map<Said["kinds"], Map<Said["whats"], Groups>>();

  private constructor(groups: ReadonlyMap<string, Group>, grounds: readonly Ground[]) {
    this.#groups = groups;
    this.#grounds = grounds;
  }

  /** Without a row there is nothing that a payment may be for. */
  get isEmpty(): boolean {
    return this.#grounds.length === 0;
  }

  /** Yields the fraction done. */
  static *of(grounds: readonly Ground[]): Stepwise<GroundIndex> {
    const rows = new Map<string, readonly Ground[]>();
    for (const [kind, own] of groupBy(grounds, (ground) => ground.kind)) {
      for (const [what, alike] of groupBy(own, (ground) => ground.what)) rows.set(`${kind}|${what}`, alike);
      rows.set(`${kind}|${ANY}`, own);
      yield 0;
    }
    const groups = new Map<string, Group>();
    for (const [key, own] of rows) {
      groups.set(key, readGroup(own));
      yield groups.size / rows.size;
    }
    return new GroundIndex(groups, grounds);
  }

  #groupsFor({ kinds, whats }: Said): Groups {
    const known = this.#known.get(kinds) ?? new Map<Said["whats"], Groups>();
    this.#known.set(kinds, known);
    const former = known.get(whats);
    if (former) return former;
    const of = (names: readonly string[]): readonly Group[] =>
      kinds.flatMap((kind) => names.flatMap((what) => this.#groups.get(`${kind}|${what}`) ?? []));
    const made = { named: of([...(whats ?? [ANY])]), all: of([...(whats ?? []), ANY]) };
    known.set(whats, made);
    return made;
  }

  /** Whether a row of that amount lies in the payment's window. */
  hasAmount(payment: Payment, fen: Fen): boolean {
    const { day, year } = payment;
    return this.#groupsFor(payment).named.some(({ amounts }) => {
      const own = amounts.get(fen);
      if (own === undefined) return false;
      const { days, years } = own;
      if (years.size > 0 && (year === null || years.has(year) || years.has(null))) return true;
      if (day === null) return days.length > 0;
      const first = firstFrom(days, day - DAYS_AFTER);
      return first !== undefined && first <= day + DAYS_BEFORE;
    });
  }

  /** Rows that belong to a person of that name. */
  named(name: string): readonly Ground[] {
    this.#byName ??= groundsByName(this.#grounds);
    return this.#byName.get(name) ?? [];
  }

  /** What was handed out together on the payment's own day and passes the test. */
  batchOfDay(payment: Payment, passes: Test): Batch | undefined {
    const { day } = payment;
    if (day === null) return undefined;
    return this.#groupsFor(payment)
      .all.flatMap(({ days }) => days.get(day) ?? [])
      .find(passes);
  }

  /** Likewise within the payment's window, the nearest day first. */
  nearestBatch(payment: Payment, passes: Test): Batch | undefined {
    const { day, year } = payment;
    const own = this.#groupsFor(payment).all;
    if (own.length === 0) return undefined;
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
