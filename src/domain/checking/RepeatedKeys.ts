// Which of very many keys come more than once. Nearly all of them come once, and a map of all would cost more than whatever
// is looked for: two bits a place, found by the key's hash, tell which keys are worth a second look.

import { hashKey, type Key } from "./key";

const PLACES_PER_KEY = 16;
const BITS = 32;
const SHIFT_OF_BITS = 5;
const LEAST_PLACES = 1024;

export class RepeatedKeys {
  readonly #mask: number;
  readonly #once: Int32Array;
  readonly #again: Int32Array;

  /** @param count of keys at most that are expected; more are only looked at twice for nothing more often */
  constructor(count: number) {
    let places = LEAST_PLACES;
    while (places < count * PLACES_PER_KEY) places *= 2;
    this.#mask = places - 1;
    this.#once = new Int32Array(places / BITS);
    this.#again = new Int32Array(places / BITS);
  }

  /** The place of the key, under which `isRepeated` knows it once all are noted. */
  note(key: Key): number {
    return this.noteHash(hashKey(key));
  }

  /** As `note`, of keys known by a number that is the same for the same. */
  noteHash(hash: number): number {
    const place = hash & this.#mask;
    const [at, bit] = [place >>> SHIFT_OF_BITS, 1 << (place % BITS)];
    const seen = ((this.#once[at] ?? 0) & bit) === 0 ? this.#once : this.#again;
    seen[at] = (seen[at] ?? 0) | bit;
    return place;
  }

  /** False where the key has come once only; true of some others too, whose place is the same. */
  isRepeated(place: number): boolean {
    return ((this.#again[place >>> SHIFT_OF_BITS] ?? 0) & (1 << (place % BITS))) !== 0;
  }
}
