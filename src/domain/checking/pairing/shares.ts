// A payment for several people is as many shares: what each of them got. Then whatever is paid together or singly is one
// share to one row, and one assignment settles all.

import type { Fen } from "../../values/reading";
import type { Ground, GroundKind } from "./grounds";
import { isInWindow } from "./pairingWindow";
import type { Batch, GroundIndex } from "./GroundIndex";
import type { Payment } from "./payments";

export interface Share {
  /** Its number among all. */
  readonly at: number;
  readonly payment: Payment;
  readonly fen: Fen;
  readonly kinds: readonly GroundKind[];
  /** null: any kind of award may be meant. */
  readonly whats: ReadonlySet<string> | null;
  /** Names in the payment's words that this share may be for; empty where it says none. */
  readonly names: readonly string[];
}

/** A share that has no number yet. */
export type ShareDraft = Omit<Share, "at"> & { at: number };

const NO_NUMBER = -1;

/** A payment, and what it falls into. */
export interface SharedPayment {
  readonly payment: Payment;
  readonly shares: readonly Share[];
}

/** A sum of more shares than this is not taken apart. */
const MOST_SHARES = 2000;

function equalShares(payment: Payment, count: number, whats = payment.whats): readonly ShareDraft[] {
  const { fen, kinds, names } = payment;
  if (count === 1) return [{ at: NO_NUMBER, payment, fen, kinds, whats, names }];
  return Array.from({ length: count }, (_, place) => ({
    at: NO_NUMBER,
    payment,
    fen: fen / count,
    kinds,
    whats,
    // Of names fewer than people each stands for one of them.
    names: names.slice(place, place + 1),
  }));
}

function shareFor(payment: Payment, { fen, kind, what, names }: Ground): ShareDraft {
  const whats = what === "" ? null : new Set([what]);
  const named = names.filter((name) => payment.names.includes(name));
  return { at: NO_NUMBER, payment, fen, kinds: [kind], whats, names: named };
}

/** The rows of the people it lists, where they come to the sum. */
function ofListed(payment: Payment, index: GroundIndex): readonly ShareDraft[] | null {
  if (payment.names.length < 2) return null;
  const rows = new Set<Ground>();
  for (const name of payment.names) {
    const fitting = index
      .named(name)
      .filter((ground) => canBeFor(payment, ground) && isInWindow(payment, ground));
    const day = payment.day ?? 0;
    const distance = (ground: Ground): number => Math.abs((ground.day ?? day) - day);
    const nearest = Math.min(...fitting.map(distance));
    for (const ground of fitting) if (distance(ground) === nearest) rows.add(ground);
  }
  const sum = [...rows].reduce((total, { fen }) => total + fen, 0);
  return rows.size > 1 && sum === payment.fen ? [...rows].map((ground) => shareFor(payment, ground)) : null;
}

/** As many equal shares as it says people. */
function ofStated(
  payment: Payment,
  counts: readonly number[],
  index: GroundIndex,
): readonly ShareDraft[] | null {
  if (counts.length === 0) return null;
  const count = counts.find(
    (n) => n > 1 && n <= MOST_SHARES && payment.fen % n === 0 && index.hasAmount(payment, payment.fen / n),
  );
  return count === undefined ? null : equalShares(payment, count);
}

function isWhole({ fen, goodsFen }: Batch, payment: Payment): boolean {
  return fen === payment.fen || (goodsFen > 0 && fen + goodsFen === payment.fen);
}

/** All that was handed out together, where that comes to the sum. */
function ofBatch(payment: Payment, index: GroundIndex): readonly ShareDraft[] | null {
  const { counts } = payment;
  const batch = index.nearestBatch(payment, (one) => {
    const { length } = one.grounds;
    if (length < 2 || length > MOST_SHARES || !isWhole(one, payment)) return false;
    return counts.length === 0 || counts.includes(length);
  });
  return batch ? batch.grounds.map((ground) => shareFor(payment, ground)) : null;
}

/** A part of what was handed out together, all of one amount; on its own day also more than stands there. */
function ofPart(payment: Payment, index: GroundIndex): readonly ShareDraft[] | null {
  const { counts, fen } = payment;
  if (counts.length > 0) return null;
  const fits = ({ each, grounds }: Batch, most: number): boolean =>
    each !== null && grounds.length > 1 && each < fen && fen % each === 0 && fen / each <= most;
  const batch =
    index.nearestBatch(payment, (one) => fits(one, one.grounds.length)) ??
    index.batchOfDay(payment, (one) => fits(one, one.grounds.length * 2));
  return batch ? equalShares(payment, fen / (batch.each ?? fen)) : null;
}

/** Into what a payment falls, by its words first and then by what its sum can be explained by. */
export function sharesOf(payment: Payment, index: GroundIndex): readonly ShareDraft[] {
  if (index.isEmpty) return equalShares(payment, 1);
  const { counts, fen } = payment;
  const stated = ofListed(payment, index) ?? ofStated(payment, counts.slice(0, 1), index);
  if (stated !== null) return stated;
  const single = equalShares(payment, 1);
  const isForOne = counts.every((n) => n === 1);
  if (isForOne && index.hasAmount(payment, fen)) return single;
  return (
    ofBatch(payment, index) ??
    // 2户4人: either may be who was paid.
    ofStated(payment, counts.slice(1), index) ??
    ofPart(payment, index) ??
    single
  );
}

/** Whether kind and award agree with what is said. */
export function canBeFor(
  said: { readonly kinds: readonly GroundKind[]; readonly whats: ReadonlySet<string> | null },
  { kind, what }: Ground,
): boolean {
  return said.kinds.includes(kind) && (kind === "visit" || said.whats === null || said.whats.has(what));
}
