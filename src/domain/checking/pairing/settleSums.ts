// What single payments do not explain, the sums of a day may: two payments for one group, or a payment that is for the
// group but of another sum.

import type { DayNumber, Fen } from "../../values/reading";
import { pushTo } from "../../summary/groups";
import type { Ground } from "./grounds";
import type { Mates } from "./Mates";
import type { Payment } from "./payments";
import { canBeFor, type Share, type SharedPayment } from "./shares";

export interface SettledSums {
  /** Payments and rows of a day that come to the same sum. */
  readonly settled: ReadonlySet<Ground | Payment>;
  /** Payments for a group of that day whose sum differs from the group's. */
  readonly unequal: ReadonlyMap<Payment, readonly Ground[]>;
}

const sumOf = (rows: readonly { readonly fen: Fen }[]): Fen => rows.reduce((sum, { fen }) => sum + fen, 0);

/** Nothing of a payment has found its row. */
export function isUnexplained(shares: readonly Share[], mates: Mates): boolean {
  return shares.every((share) => mates.isUnused(share) && !mates.isOpen(share));
}

/** One payment and the group that it says it is for: as many people, or no number and more than one row. */
function isForGroup({ counts, needsGround }: Payment, grounds: readonly Ground[]): boolean {
  if (!needsGround || grounds.length < 2) return false;
  return counts.length === 0 || counts.includes(grounds.length);
}

/** Payments of which nothing is explained, by day. */
function payingByDay(
  paying: readonly SharedPayment[],
  mates: Mates,
): ReadonlyMap<DayNumber, readonly Payment[]> {
  const payments = new Map<DayNumber, Payment[]>();
  for (const { payment, shares } of paying)
    if (payment.day !== null && isUnexplained(shares, mates)) pushTo(payments, payment.day, payment);
  return payments;
}

function waitingByDay(grounds: readonly Ground[], mates: Mates): ReadonlyMap<DayNumber, readonly Ground[]> {
  const rows = new Map<DayNumber, Ground[]>();
  for (const ground of grounds)
    if (ground.day !== null && mates.isUnpaid(ground) && !mates.isOpen(ground))
      pushTo(rows, ground.day, ground);
  return rows;
}

export function settleSums(
  shared: readonly SharedPayment[],
  grounds: readonly Ground[],
  mates: Mates,
): SettledSums {
  const settled = new Set<Ground | Payment>();
  const unequal = new Map<Payment, readonly Ground[]>();
  const rows = waitingByDay(grounds, mates);
  for (const [day, paying] of payingByDay(shared, mates)) {
    const [first] = paying;
    const waiting = (rows.get(day) ?? []).filter((one) => paying.some((payment) => canBeFor(payment, one)));
    if (!first || waiting.length === 0) continue;
    if (sumOf(paying) === sumOf(waiting)) for (const one of [...paying, ...waiting]) settled.add(one);
    else if (paying.length === 1 && isForGroup(first, waiting)) unequal.set(first, waiting);
  }
  return { settled, unequal };
}
