// Settles which share pays which row, amount by amount: first those whose words name the person, then those of the same
// day that can be nothing else, then the rest by the best assignment. Most rows are settled by the first two, which are
// linear.

import { ROWS_PER_STEP } from "../../fitting/locating/readRowFacts";
import type { Stepwise } from "../../stepwise";
import { groupBy } from "../../summary/groups";
import { compareGrounds, compareShares } from "./contentOrder";
import { gainOf, namesGround } from "./gainOf";
import type { DayNumber } from "../../values/reading";
import type { Ground, GroundKind } from "./grounds";
import { type Effort, matchPart, type PartMatch } from "./matchPart";
import type { Mates } from "./Mates";
import { namedParts } from "./namedParts";
import type { Share } from "./shares";
import { type Part, splitByDays } from "./splitByDays";

/** Kinds of award that a workbook has at most. */
const MOST_AWARDS = 1_000_000;

function freeOf(part: Part, mates: Mates): Part {
  return {
    shares: part.shares.filter((share) => mates.isUnused(share)),
    grounds: part.grounds.filter((ground) => mates.isUnpaid(ground)),
  };
}

function* matchNamed(part: Part, mates: Mates, effort: Effort): Stepwise<void> {
  const { pairs, parts } = namedParts(part);
  for (const [share, ground] of pairs) mates.pair(share, ground, true);
  yield 0;
  for (const [at, named] of parts.entries()) {
    if (at % ROWS_PER_STEP === 0) yield at / parts.length;
    const own = freeOf(named, mates);
    const [share, ground] = [own.shares[0], own.grounds[0]];
    if (!share || !ground) continue;
    // Nearly all are of one share and one row.
    if (own.shares.length === 1 && own.grounds.length === 1) {
      if (namesGround(share, ground) && gainOf(share, ground) > 0) mates.pair(share, ground, true);
      continue;
    }
    const sorted = {
      shares: [...own.shares].sort(compareShares),
      grounds: [...own.grounds].sort(compareGrounds),
    };
    for (const [share, ground] of matchPart(sorted, effort).pairs)
      if (namesGround(share, ground)) mates.pair(share, ground, true);
  }
}

/** Day, kind and award as one number; awards are numbered as they come. */
class Occasions {
  readonly #isOneAward: boolean;
  readonly #numbers = new Map<string, number>();

  /** @param isOneAward the award decides nothing */
  constructor(isOneAward: boolean) {
    this.#isOneAward = isOneAward;
  }

  #key(kind: GroundKind, day: DayNumber, what: string): number {
    if (kind === "visit") return day * MOST_AWARDS;
    if (this.#isOneAward) return day * MOST_AWARDS + 1;
    const number = this.#numbers.get(what) ?? this.#numbers.size + 2;
    this.#numbers.set(what, number);
    return day * MOST_AWARDS + number;
  }

  ofGround({ kind, day, what }: Ground): number | null {
    return day === null ? null : this.#key(kind, day, what);
  }

  /** What a share of one kind can only be; null where it can be several things. */
  ofShare({ kinds, whats, payment: { day } }: Share): number | null {
    const [kind] = kinds;
    if (kind === undefined || kinds.length !== 1 || day === null) return null;
    if (kind === "visit" || this.#isOneAward) return this.#key(kind, day, "");
    const [what] = whats ?? [];
    return whats?.size === 1 && what !== undefined ? this.#key(kind, day, what) : null;
  }
}

/** Where only one kind of award is in question, or no share says which, the award's name decides nothing. */
function isOneAward({ shares, grounds }: Part): boolean {
  const whats = new Set(grounds.filter(({ kind }) => kind === "award").map(({ what }) => what));
  const agrees = (said: ReadonlySet<string>): boolean => [...whats].every((what) => said.has(what));
  return shares.every((share) => share.whats === null || (whats.size <= 1 && agrees(share.whats)));
}

function matchSameDay(part: Part, mates: Mates): void {
  const occasions = new Occasions(isOneAward(part));
  const waiting = groupBy(part.grounds, (ground) => occasions.ofGround(ground));
  const paying = groupBy(part.shares, (share) => occasions.ofShare(share));
  for (const [key, shares] of paying) {
    const grounds = key === null ? [] : (waiting.get(key) ?? []);
    if (grounds.length === 0) continue;
    if (grounds.length > shares.length) grounds.sort(compareGrounds);
    if (shares.length > grounds.length) shares.sort(compareShares);
    for (let at = 0; at < Math.min(grounds.length, shares.length); at += 1) {
      const [share, ground] = [shares[at], grounds[at]];
      if (share && ground) mates.pair(share, ground, false);
    }
  }
}

function settle({ shares, grounds }: Part, { pairs, rivals, isOpen }: PartMatch, mates: Mates): void {
  for (const [share, ground] of pairs) mates.pair(share, ground, false);
  for (const [ground, other] of rivals) mates.noteRival(ground, other);
  if (isOpen) for (const one of [...shares, ...grounds]) mates.leaveOpen(one);
}

/** Pairs all that can be paired of these shares and rows; yields the fraction done of what it is at. */
export function* matchShares({ shares, grounds }: Part, mates: Mates, effort: Effort): Stepwise<void> {
  const waiting = groupBy(grounds, ({ fen }) => fen);
  for (const [fen, paying] of groupBy(shares, (share) => share.fen)) {
    const part = { shares: paying, grounds: waiting.get(fen) ?? [] };
    if (part.grounds.length === 0) continue;
    yield* matchNamed(part, mates, effort);
    matchSameDay(freeOf(part, mates), mates);
    yield 1;
    const rest = freeOf(part, mates);
    if (rest.shares.length === 0 || rest.grounds.length === 0) continue;
    const sorted = {
      shares: [...rest.shares].sort(compareShares),
      grounds: [...rest.grounds].sort(compareGrounds),
    };
    for (const one of splitByDays(sorted)) {
      settle(one, matchPart(one, effort), mates);
      yield 1;
    }
  }
}
