// How many rows a payment may be for as well as for one that lacks it: those of the same day, amount and award whose
// payment does not say whom it is for, and those to which another payment fits no better.

import { pushTo } from "../../summary/groups";
import type { Ground } from "./grounds";
import type { Reconciliation } from "./reconcile";

const classOf = ({ kind, day, fen, what }: Ground): string => `${kind}|${day}|${fen}|${what}`;

export class Alikes {
  readonly #classes = new Map<string, Ground[]>();
  readonly #mates: Reconciliation["mates"];

  constructor({ grounds, mates, settled }: Reconciliation) {
    this.#mates = mates;
    for (const ground of grounds)
      if (!mates.isFixed(ground) && !settled.has(ground)) pushTo(this.#classes, classOf(ground), ground);
  }

  /** null where it is this row and no other. */
  of(ground: Ground): { readonly count: number; readonly lacking: number } | null {
    const own = this.#classes.get(classOf(ground)) ?? [];
    const rivals = this.#mates.rivalsOf(ground).filter((one) => classOf(one) !== classOf(ground));
    const lacking = own.filter((one) => this.#mates.isUnpaid(one)).length;
    const count = own.length + rivals.length;
    return lacking < count ? { count, lacking } : null;
  }
}
