// What the roll-up's use cases share.

import type { Lane } from "../../app/rollup/runLanes";
import type { Store } from "../../app/store";
import type { DayNumber } from "../../domain/values/reading";
import type { Outcomes } from "./outcomes";
import type { RollupState } from "./rollupState";
import type { BuildJob, BuiltBook, BureauOutcome, JudgeJob } from "./worker/rollupJob";

export interface RollupOptions {
  /** Throws where the browser has no workers for this page. */
  readonly startJudge: () => Lane<JudgeJob, BureauOutcome>;
  readonly startBuilder: () => Lane<BuildJob, BuiltBook>;
  /** How many judge at once. */
  readonly lanes: number;
  /** How long one workbook may take. */
  readonly seconds: number;
  readonly today: () => DayNumber;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** Hands a file to the clerk. */
  readonly download: (bytes: Uint8Array, fileName: string) => void;
}

export interface RollupCore extends RollupOptions {
  readonly store: Store<RollupState>;
  readonly outcomes: Outcomes;
  /** The work under way. */
  run: AbortController | null;
}

export function update(core: RollupCore, change: Partial<RollupState>): void {
  core.store.set({ ...core.store.get(), ...change });
}
