// Shares and rows of one amount that may be each other's: the assignment that is best overall, as long as they are few
// enough; of very many only whether all come out even.

import { assignBest } from "../../fitting/matching/assignBest";
import { gainOf } from "./gainOf";
import type { Mates } from "./Mates";
import type { Part } from "./splitByDays";

/** Steps that one part, and all parts together, may cost: some tenths of a second. */
const MOST_STEPS_A_PART = 20_000_000;
const MOST_STEPS = 60_000_000;

/** What is left of the steps for a workbook. */
export class Effort {
  #left = MOST_STEPS;

  /** Whether the steps may still be taken. */
  take(steps: number): boolean {
    if (steps > Math.min(MOST_STEPS_A_PART, this.#left)) return false;
    this.#left -= steps;
    return true;
  }
}

/** Index of the share for each ground, −1 where it stays alone. */
function bestShares({ shares, grounds }: Part): readonly number[] {
  if (grounds.length <= shares.length)
    return assignBest(grounds.map((ground) => shares.map((share) => gainOf(share, ground))));
  const mates = grounds.map(() => -1);
  assignBest(shares.map((share) => grounds.map((ground) => gainOf(share, ground)))).forEach(
    (ground, share) => {
      if (ground >= 0) mates[ground] = share;
    },
  );
  return mates;
}

/** Rows whose payment would do as well for one that has none. */
function noteRivals({ shares, grounds }: Part, best: readonly number[], mates: Mates): void {
  for (const ground of grounds) {
    if (!mates.isUnpaid(ground)) continue;
    best.forEach((at, otherAt) => {
      const [share, other] = [shares[at], grounds[otherAt]];
      if (!share || !other || gainOf(share, ground) !== gainOf(share, other)) return;
      mates.noteRival(ground, other);
    });
  }
}

function assign(part: Part, mates: Mates): void {
  const best = bestShares(part);
  best.forEach((at, groundAt) => {
    const [share, ground] = [part.shares[at], part.grounds[groundAt]];
    if (share && ground) mates.pair(share, ground, false);
  });
  noteRivals(part, best, mates);
}

/** Of as many shares as rows, in the order of their days, each goes to its own, or this is not the way. */
function pairInOrder({ shares, grounds }: Part, mates: Mates): boolean {
  if (shares.length !== grounds.length) return false;
  const inOrder = [...shares].sort((one, other) => (one.payment.day ?? 0) - (other.payment.day ?? 0));
  const rows = [...grounds].sort((one, other) => (one.day ?? 0) - (other.day ?? 0));
  const pairs = inOrder.flatMap((share, at) => {
    const ground = rows[at];
    return ground && gainOf(share, ground) > 0 ? [[share, ground] as const] : [];
  });
  if (pairs.length < rows.length) return false;
  for (const [share, ground] of pairs) mates.pair(share, ground, false);
  return true;
}

/** Settles a part, or leaves it open. */
export function matchPart(part: Part, mates: Mates, effort: Effort): void {
  const [shares, grounds] = [part.shares.length, part.grounds.length];
  if (shares === 0 || grounds === 0) return;
  if (effort.take(Math.min(shares, grounds) ** 2 * (shares + grounds))) assign(part, mates);
  else if (!pairInOrder(part, mates)) {
    for (const one of [...part.shares, ...part.grounds]) mates.leaveOpen(one);
  }
}
