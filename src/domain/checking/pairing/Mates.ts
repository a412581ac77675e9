// Which share pays which row, as far as that is settled. Rows and shares are known by their numbers: there may be very many.

import type { Ground } from "./grounds";
import type { Share, ShareDraft } from "./shares";

export class Mates {
  /** By the number of the row. */
  readonly #shareOf: (Share | null)[];
  readonly #fixed: Uint8Array;
  /** By the number of the share. */
  readonly #groundOf: (Ground | null)[] = [];
  readonly #rivals = new Map<Ground, Ground[]>();
  readonly #open = new Set<Ground | Share>();

  /** @param rows how many there are */
  constructor(rows: number) {
    this.#shareOf = Array.from({ length: rows }, () => null);
    this.#fixed = new Uint8Array(rows);
  }

  /** Gives a share its number; only then can it be paired. The same object: there may be very many. */
  enrol(draft: ShareDraft): Share {
    draft.at = this.#groundOf.push(null) - 1;
    return draft;
  }

  /** @param isFixed the words say that it is this row and no other like it */
  pair(share: Share, ground: Ground, isFixed: boolean): void {
    this.#shareOf[ground.at] = share;
    this.#groundOf[share.at] = ground;
    if (isFixed) this.#fixed[ground.at] = 1;
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

  isUnpaid({ at }: Ground): boolean {
    return this.#shareOf[at] === null;
  }

  isUnused({ at }: Share): boolean {
    return this.#groundOf[at] === null;
  }

  isFixed({ at }: Ground): boolean {
    return this.#fixed[at] === 1;
  }

  isOpen(one: Ground | Share): boolean {
    return this.#open.has(one);
  }

  rivalsOf(ground: Ground): readonly Ground[] {
    return this.#rivals.get(ground) ?? [];
  }
}
