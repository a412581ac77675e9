// Chance that falls the same way for the same seed (mulberry32), so that a bench's workbooks are the same every time.

const STEP = 0x6d2b79f5;
const WHOLE = 4294967296;

export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1);
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + STEP) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / WHOLE;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  one<T>(of: readonly T[]): T {
    const found = of[this.between(0, of.length - 1)];
    if (found === undefined) throw new Error("nothing to choose from");
    return found;
  }

  isOneIn(many: number): boolean {
    return this.between(1, many) === 1;
  }
}
