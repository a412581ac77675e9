// Several things as one key. Very many keys are made and nearly all come once, so a key stays in its parts until another
// one is the same.

import { mixText } from "../sheets/fingerprint";

/** Parts at one place are of one type in all keys that are compared. */
export type Key = readonly (string | number)[];

const SEPARATOR = "\u0000";
const FIRST_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const BEYOND_32_BITS = 2 ** 32;
const NONE: readonly Key[] = [];

/** None where a part is missing, so that there is nothing to compare by. */
export function keyOf(parts: readonly (string | number | null | undefined)[]): readonly Key[] {
  for (const part of parts) if (part === null || part === undefined || part === "") return NONE;
  return [parts as Key];
}

/** Keys that are the same have the same text, and others have not. */
export function textOfKey(key: Key): string {
  return key.length === 1 ? String(key[0]) : key.join(SEPARATOR);
}

export function partsOfKey(text: string): readonly string[] {
  return text.split(SEPARATOR);
}

function hashNumber(value: number, seed: number): number {
  return Math.imul(Math.imul(seed ^ value, PRIME) ^ (value / BEYOND_32_BITS), PRIME);
}

/** The same for keys that are the same. */
export function hashKey(key: Key): number {
  let hash = FIRST_HASH;
  for (const part of key) hash = typeof part === "number" ? hashNumber(part, hash) : mixText(part, hash);
  return hash;
}
