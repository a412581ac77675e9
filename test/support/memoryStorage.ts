// What a browser keeps for a page, without a browser.

import type { DraftStorage } from "../../src/app/draftStore";

export function memoryStorage(kept = new Map<string, string>()): DraftStorage {
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}
