// Which payment pays which award or visit of a workbook, and what is left on either side. A person's word goes first, then
// words, days and sums; what may be paired in many ways is left open rather than guessed.

import type { RegisterView } from "../registerView";
import type { Pairing } from "../../settings/settings";
import { ROWS_PER_STEP } from "../../fitting/locating/readRowFacts";
import { runToEnd, type Stepwise } from "../../stepwise";
import { groupBy } from "../../summary/groups";
import { collectGrounds, type Ground, type PlacedRow, type UnreadRow } from "./grounds";
import { GroundIndex } from "./GroundIndex";
import { findKept } from "./keptPairing";
import { Mates } from "./Mates";
import { Effort } from "./matchPart";
import { matchShares } from "./matchShares";
import { collectPayments, type Payment } from "./payments";
import { isUnexplained, settleSums } from "./settleSums";
import { type SharedPayment, sharesOf } from "./shares";

/** A payment, and how much of it is explained. */
export interface SettledPayment extends SharedPayment {
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
  mates: Mates,
): Stepwise<readonly SettledPayment[]> {
  const shared: SettledPayment[] = [];
  for (const payment of payments) {
    if (shared.length % ROWS_PER_STEP === 0) yield shared.length / payments.length;
    const shares = sharesOf(payment, index);
    for (const share of shares) mates.enrol(share);
    shared.push({ payment, shares, unequal: NONE });
  }
  return shared;
}

const NONE: readonly Ground[] = [];

/** Payments of which nothing is explained yet are looked at anew among the rows that nobody has paid yet. */
function* tryAgain(
  paying: readonly SettledPayment[],
  grounds: readonly Ground[],
  mates: Mates,
  effort: Effort,
): Stepwise<readonly SettledPayment[]> {
  const left = grounds.filter((ground) => mates.isUnpaid(ground) && !mates.isOpen(ground));
  if (left.length === 0) return paying;
  const unexplained = paying.filter(({ shares }) => isUnexplained(shares, mates));
  if (unexplained.length === 0) return paying;
  const index = yield* GroundIndex.of(left);
  const anew = yield* sharesByPayment(
    unexplained.map(({ payment }) => payment),
    index,
    mates,
  );
  const others = new Map(
    anew.filter((one) => one.shares.length > 1).map((one): [Payment, SettledPayment] => [one.payment, one]),
  );
  const shares = [...others.values()].flatMap((one) => one.shares);
  yield* matchShares({ shares, grounds: left }, mates, effort);
  return paying.map((one) => others.get(one.payment) ?? one);
}

const RANKS = ["sure", "maybe", "undated"] as const;

function rankOf({ needsGround, day }: Payment): (typeof RANKS)[number] {
  if (day === null) return "undated";
  return needsGround ? "sure" : "maybe";
}

function withUnequal(
  paying: readonly SettledPayment[],
  unequal: ReadonlyMap<Payment, readonly Ground[]>,
): readonly SettledPayment[] {
  if (unequal.size === 0) return paying;
  return paying.map((one) => {
    const rows = unequal.get(one.payment);
    return rows === undefined ? one : { ...one, unequal: rows };
  });
}

/** Yields the fraction done of what it is at. @param kept what a person has said belongs together */
export function* reconcileInSteps(
  registers: readonly RegisterView[],
  kept: readonly Pairing[] = [],
): Stepwise<Reconciliation> {
  const { grounds, unread } = collectGrounds(registers);
  const collected = yield* collectPayments(registers, grounds);
  const said = findKept(kept, registers);
  const mates = new Mates(grounds.length);
  const effort = new Effort();
  const isWaiting = (row: PlacedRow): boolean => !said.has(row);
  const waiting = said.isEmpty ? grounds : grounds.filter(isWaiting);
  const index = yield* GroundIndex.of(waiting);
  const first = yield* sharesByPayment(
    said.isEmpty ? collected.payments : collected.payments.filter(isWaiting),
    index,
    mates,
  );
  // Those that must have a ground choose first: what only may be a payment never takes their row from them.
  const ranks = groupBy(first, ({ payment }) => rankOf(payment));
  for (const rank of RANKS) {
    const shares = (ranks.get(rank) ?? []).flatMap((one) => one.shares);
    if (shares.length === 0) continue;
    yield* matchShares({ shares, grounds: waiting.filter((one) => mates.isUnpaid(one)) }, mates, effort);
  }
  const paying = yield* tryAgain(first, waiting, mates, effort);
  const { settled, unequal } = settleSums(paying, waiting, mates);
  const saidRows = said.isEmpty ? [] : [...grounds, ...collected.payments].filter((row) => said.has(row));
  return {
    grounds,
    payments: withUnequal(paying, unequal),
    unread: [...unread, ...collected.unread].filter(isWaiting),
    mates,
    settled: new Set([...saidRows, ...settled]),
    ended: said.ended,
  };
}

/** Likewise, at once. */
export function reconcile(registers: readonly RegisterView[], kept: readonly Pairing[] = []): Reconciliation {
  return runToEnd(reconcileInSteps(registers, kept));
}
