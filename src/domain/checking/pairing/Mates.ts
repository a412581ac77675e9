// Which share pays which row, as far as that is settled.

import type { Ground } from "./grounds";
import type { Share } from "./shares";

export class Mates {
  readonly #shareOf = new Map<Ground, Share>();
  readonly #groundOf = new Map<Share, Ground>();
  readonly #fixed = new Set<Ground>();
  readonly #rivals = new Map<Ground, Ground[]>();
  readonly #open = new Set<Ground | Share>();

  /** @param isFixed the words say that it is this row and no other like it */
  pair(share: Share, ground: Ground, isFixed: boolean): void {
    this.#shareOf.set(ground, share);
    this.#groundOf.set(share, ground);
    if (isFixed) this.#fixed.add(ground);
  }

  /** Too many that could be each other's: nobody is accused. */
  leaveOpen(one: Ground | Share): void {
    this.#open.add(one);
  }

  /** `other` is paid by what could as well have paid `ground`. */
  noteRival(ground: Ground, other: Ground): void {
    const rivals = this.#rivals.get(ground);
    if (rivals) rivals.push(other);
    else this.#rivals.set(ground, [other]);
  }

  groundOf(share: Share): Ground | undefined {
    return this.#groundOf.get(share);
  }

  isUnpaid(ground: Ground): boolean {
    return !this.#shareOf.has(ground);
  }

  isUnused(share: Share): boolean {
    return !this.#groundOf.has(share);
  }

  isFixed(ground: Ground): boolean {
    return this.#fixed.has(ground);
  }

  isOpen(one: Ground | Share): boolean {
    return this.#open.has(one);
  }

  rivalsOf(ground: Ground): readonly Ground[] {
    return this.#rivals.get(ground) ?? [];
  }
}
