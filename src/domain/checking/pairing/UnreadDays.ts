// The days of rows that cannot be read: what lacks a counterpart there may have it in one of them, and nobody is accused.

import type { DayNumber } from "../../values/reading";
import type { GroundKind, UnreadRow } from "./grounds";

export class UnreadDays {
  readonly #days = new Set<string>();

  constructor(rows: readonly UnreadRow[]) {
    for (const { kinds, day } of rows) for (const kind of kinds) this.#days.add(`${kind}|${day}`);
  }

  /** Whether such a row may be meant; one whose own day cannot be read may lie on any. */
  has(kinds: readonly GroundKind[], day: DayNumber | null): boolean {
    return kinds.some((kind) => this.#days.has(`${kind}|${day}`) || this.#days.has(`${kind}|null`));
  }
}
