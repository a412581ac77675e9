// What came of the files so far: no more of each than the roll-up will list, so that memory holds as little as the result.

import { type BureauResult, shareOfEach, trimResult } from "../../domain/rollup/bureau";
import type { ChosenFile } from "./rollupState";
import type { BureauOutcome } from "./worker/rollupJob";

export class Outcomes {
  readonly #outcomes = new Map<ChosenFile, BureauOutcome>();
  #share = Infinity;

  get(file: ChosenFile): BureauOutcome | undefined {
    return this.#outcomes.get(file);
  }

  /** Whether nothing is left to do for this year; null: for any. */
  isSettled(file: ChosenFile, year: number | null): boolean {
    const outcome = this.#outcomes.get(file);
    return outcome !== undefined && ("why" in outcome || year === null || outcome.year === year);
  }

  keep(file: ChosenFile, outcome: BureauOutcome): void {
    this.#outcomes.set(file, outcome);
    const results = this.#results();
    const share = shareOfEach(results.length);
    if (share < this.#share) {
      this.#share = share;
      for (const [one, result] of results) this.#outcomes.set(one, trimResult(result, results.length));
    } else if (!("why" in outcome)) this.#outcomes.set(file, trimResult(outcome, results.length));
  }

  forget(file: ChosenFile): void {
    this.#outcomes.delete(file);
  }

  #results(): readonly (readonly [file: ChosenFile, result: BureauResult])[] {
    return [...this.#outcomes].flatMap(([file, one]) => ("why" in one ? [] : [[file, one] as const]));
  }
}
