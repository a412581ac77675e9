// The chosen files judged on all lanes, those excepted of which it is known already what came of them; how far it is is told.

import type { JudgeBooks } from "../../app/rollup/judgeInOneYear";
import { type Lane, type Lost, runLanes } from "../../app/rollup/runLanes";
import type { BureauResult } from "../../domain/rollup/bureau";
import { zhRollupPlace } from "../../texts/zhRollupPlace";
import { type RollupCore, update } from "./rollupCore";
import type { ChosenFile, Working } from "./rollupState";
import { secondsLeft } from "./timeLeft";
import type { BureauOutcome } from "./worker/rollupJob";

const MILLISECONDS = 1000;

function describeLost(lost: Lost, seconds: number): string {
  switch (lost.code) {
    case "too-long":
      return zhRollupPlace.lost.tooLong(seconds);
    case "out-of-memory":
      return zhRollupPlace.lost.outOfMemory;
    case "crashed":
      return zhRollupPlace.lost.crashed(lost.detail);
  }
}

const bytesOf = (files: readonly ChosenFile[]): number => files.reduce((sum, { file }) => sum + file.size, 0);

/** Follows one round of the work. */
class Progress {
  readonly #core: RollupCore;
  readonly #begun: number;
  readonly #current = new Set<ChosenFile>();
  readonly #plan: Pick<Working, "round" | "year" | "total">;
  readonly #waiting: readonly ChosenFile[];
  readonly #bytes: number;
  #doneFiles = 0;
  #doneBytes = 0;

  constructor(
    core: RollupCore,
    plan: Pick<Working, "round" | "year" | "total">,
    waiting: readonly ChosenFile[],
  ) {
    this.#core = core;
    this.#plan = plan;
    this.#waiting = waiting;
    this.#bytes = bytesOf(waiting);
    this.#begun = core.now();
    this.#tell();
  }

  begin(file: ChosenFile): void {
    this.#current.add(file);
    this.#tell();
  }

  end(file: ChosenFile): void {
    this.#current.delete(file);
    this.#doneFiles += 1;
    this.#doneBytes += file.file.size;
    this.#tell();
  }

  #tell(): void {
    const { total } = this.#plan;
    const pace = {
      elapsed: this.#core.now() - this.#begun,
      doneFiles: this.#doneFiles,
      doneBytes: this.#doneBytes,
      leftBytes: this.#bytes - this.#doneBytes,
    };
    const work: Working = {
      kind: "working",
      ...this.#plan,
      done: total - this.#waiting.length + this.#doneFiles,
      current: [...this.#current].map(({ path }) => path),
      secondsLeft: secondsLeft(pace),
    };
    update(this.#core, { work });
  }
}

/** Judging for `judgeInOneYear`; throws `WorkbookFailure("cancelled")` when stopped. */
export function judgingOf(core: RollupCore, signal: AbortSignal): JudgeBooks<ChosenFile, BureauResult> {
  const { outcomes, seconds, lanes } = core;
  const today = core.today();
  return async (files, year, round) => {
    const waiting = files.filter((file) => !outcomes.isSettled(file, year));
    const progress = new Progress(core, { round, year, total: files.length }, waiting);
    const start = (): Lane<ChosenFile, BureauOutcome> => {
      const { ask, end } = core.startJudge();
      return { ask: ({ file }) => ask({ kind: "judge", file, year, today }), end };
    };
    await runLanes(waiting, {
      start,
      lanes,
      patience: seconds * MILLISECONDS,
      signal,
      whenLost: (_, lost) => ({ why: describeLost(lost, seconds) }),
      begin: (file) => progress.begin(file),
      report: (outcome, file) => {
        outcomes.keep(file, outcome);
        progress.end(file);
      },
    });
    return files.map((file) => outcomes.get(file) ?? { why: zhRollupPlace.notReached });
  };
}
