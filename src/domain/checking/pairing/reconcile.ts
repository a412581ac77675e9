// Which payment pays which award or visit of a workbook, and what is left on either side. A person's word goes first, then
// words, days and sums; what may be paired in many ways is left open rather than guessed.

import type { RegisterView } from "../registerView";
import type { Pairing } from "../../settings/settings";
import { ROWS_PER_STEP } from "../../fitting/locating/readRowFacts";
import { runToEnd, type Stepwise } from "../../stepwise";
import { groupBy } from "../../summary/groups";
import { collectGrounds, type Ground, type UnreadRow } from "./grounds";
import { GroundIndex } from "./GroundIndex";
import { findKept } from "./keptPairing";
import { Mates } from "./Mates";
import { Effort } from "./matchPart";
import { matchShares } from "./matchShares";
import { collectPayments, type Payment } from "./payments";
import { settleSums } from "./settleSums";
import { type Share, sharesOf } from "./shares";

/** A payment, and how much of it is explained. */
export interface SettledPayment {
  readonly payment: Payment;
  readonly shares: readonly Share[];
  /** Rows of its own day that it may well be for, though the sums differ; empty where there are none. */
  readonly unequal: readonly Ground[];
}

export interface Reconciliation {
  readonly grounds: readonly Ground[];
  readonly payments: readonly SettledPayment[];
  readonly unread: readonly UnreadRow[];
  readonly mates: Mates;
  /** Rows settled together with others of their day, by their sum. */
  readonly settled: ReadonlySet<Ground | Payment>;
  /** What a person has paired and no longer holds. */
  readonly ended: readonly Pairing[];
}

function* sharesByPayment(
  payments: readonly Payment[],
  index: GroundIndex,
): Stepwise<Map<Payment, readonly Share[]>> {
  const shares = new Map<Payment, readonly Share[]>();
  for (const [at, payment] of payments.entries()) {
    if (at % ROWS_PER_STEP === 0) yield at / payments.length;
    shares.set(payment, sharesOf(payment, index));
  }
  return shares;
}

/** Payments of which nothing is explained yet are looked at anew among the rows that nobody has paid yet. */
function* tryAgain(
  shares: Map<Payment, readonly Share[]>,
  grounds: readonly Ground[],
  mates: Mates,
  effort: Effort,
): Stepwise<void> {
  const left = grounds.filter((ground) => mates.isUnpaid(ground) && !mates.isOpen(ground));
  const unexplained = [...shares].flatMap(([payment, own]) =>
    own.every((share) => mates.isUnused(share) && !mates.isOpen(share)) ? [payment] : [],
  );
  if (left.length === 0 || unexplained.length === 0) return;
  const anew = yield* sharesByPayment(unexplained, new GroundIndex(left));
  const others = [...anew].filter(([, own]) => own.length > 1);
  for (const [payment, own] of others) shares.set(payment, own);
  yield* matchShares({ shares: others.flatMap(([, own]) => own), grounds: left }, mates, effort);
}

const RANKS = ["sure", "maybe", "undated"] as const;

function rankOf({ needsGround, day }: Payment): (typeof RANKS)[number] {
  if (day === null) return "undated";
  return needsGround ? "sure" : "maybe";
}

/** Yields the fraction done of what it is at. @param kept what a person has said belongs together */
export function* reconcileInSteps(
  registers: readonly RegisterView[],
  kept: readonly Pairing[] = [],
): Stepwise<Reconciliation> {
  const { grounds, unread } = collectGrounds(registers);
  const collected = yield* collectPayments(registers, grounds);
  const said = findKept(kept, registers);
  const mates = new Mates();
  const effort = new Effort();
  const waiting = grounds.filter((ground) => !said.has(ground));
  const paying = collected.payments.filter((payment) => !said.has(payment));
  const index = new GroundIndex(waiting);
  yield 0;
  const shares = yield* sharesByPayment(paying, index);
  // Those that must have a ground choose first: what only may be a payment never takes their row from them.
  const ranks = groupBy(paying, rankOf);
  for (const rank of RANKS) {
    const own = (ranks.get(rank) ?? []).flatMap((payment) => shares.get(payment) ?? []);
    yield* matchShares({ shares: own, grounds: waiting.filter((one) => mates.isUnpaid(one)) }, mates, effort);
  }
  yield* tryAgain(shares, waiting, mates, effort);
  const { settled, unequal } = settleSums(shares, waiting, mates);
  return {
    grounds,
    payments: [...shares].map(([payment, own]) => ({
      payment,
      shares: own,
      unequal: unequal.get(payment) ?? [],
    })),
    unread: [...unread, ...collected.unread].filter((row) => !said.has(row)),
    mates,
    settled: new Set([...[...grounds, ...collected.payments].filter((row) => said.has(row)), ...settled]),
    ended: said.ended,
  };
}

/** Likewise, at once. */
export function reconcile(registers: readonly RegisterView[], kept: readonly Pairing[] = []): Reconciliation {
  return runToEnd(reconcileInSteps(registers, kept));
}
