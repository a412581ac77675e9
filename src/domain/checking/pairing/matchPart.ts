// Shares and rows of one amount that may be each other's: the assignment that is best overall, as long as they are few
// enough; of very many only whether all come out even.

import { assignBest } from "../../fitting/matching/assignBest";
import { gainOf } from "./gainOf";
import type { Ground } from "./grounds";
import type { Share } from "./shares";
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

/** What comes of a part. */
export interface PartMatch {
  readonly pairs: readonly (readonly [Share, Ground])[];
  /** A row that has no share, and one whose share would do as well for it. */
  readonly rivals: readonly (readonly [Ground, Ground])[];
  /** Too many that could be each other's. */
  readonly isOpen: boolean;
}

/** Rows whose payment would do as well for one that has none. */
function rivalsIn({ shares, grounds }: Part, best: readonly number[]): PartMatch["rivals"] {
  const rivals: (readonly [Ground, Ground])[] = [];
  for (const [own, ground] of grounds.entries()) {
    if (shares[best[own] ?? -1] !== undefined) continue;
    best.forEach((at, otherAt) => {
      const [share, other] = [shares[at], grounds[otherAt]];
      if (!share || !other || gainOf(share, ground) !== gainOf(share, other)) return;
      rivals.push([ground, other]);
    });
  }
  return rivals;
}

function assign(part: Part): PartMatch {
  const best = bestShares(part);
  const pairs = best.flatMap((at, groundAt) => {
    const [share, ground] = [part.shares[at], part.grounds[groundAt]];
    return share && ground ? [[share, ground] as const] : [];
  });
  return { pairs, rivals: rivalsIn(part, best), isOpen: false };
}

/** Of as many shares as rows, in the order of their days, each goes to its own; null where this is not the way. */
function pairInOrder({ shares, grounds }: Part): PartMatch | null {
  if (shares.length !== grounds.length) return null;
  const inOrder = [...shares].sort((one, other) => (one.payment.day ?? 0) - (other.payment.day ?? 0));
  const rows = [...grounds].sort((one, other) => (one.day ?? 0) - (other.day ?? 0));
  const pairs = inOrder.flatMap((share, at) => {
    const ground = rows[at];
    return ground && gainOf(share, ground) > 0 ? [[share, ground] as const] : [];
  });
  return pairs.length < rows.length ? null : { pairs, rivals: [], isOpen: false };
}

/** Pairs what of a part is each other's, or leaves it open. */
export function matchPart(part: Part, effort: Effort): PartMatch {
  const [shares, grounds] = [part.shares.length, part.grounds.length];
  if (shares === 0 || grounds === 0) return { pairs: [], rivals: [], isOpen: false };
  if (effort.take(Math.min(shares, grounds) ** 2 * (shares + grounds))) return assign(part);
  return pairInOrder(part) ?? { pairs: [], rivals: [], isOpen: true };
}
