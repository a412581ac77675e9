// Books judged on all cores.

import { availableParallelism, totalmem } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { type Lost, runLanes } from "../../app/rollup/runLanes";
import type { BookJob, BookOutcome } from "./keepBook";
import { showProgress } from "./progress";
import { threadLane } from "./threadLane";

const MEGABYTE = 1024 * 1024;
/** What the workers together may fill of the computer's memory; the largest heap that one needs for the largest workbook. */
const SHARE = 0.6;
const LARGEST_HEAP = 4096;
/**
 * Left to itself a worker's heap grows to several times what one book needs before it is cleared, and the more so the more books
 * go through it. Cleared sooner, it stays as it is after the first dozens, for a sixth more of the processors' time.
 */
const CLEARED_SOONER = "--heap-growing-percent=70";
const YOUNG_HEAP = 24;
const MILLISECONDS = 1000;

function describeLost(lost: Lost, seconds: number): string {
  switch (lost.code) {
    case "too-long":
      return `过了${seconds}秒还没有读完，没有再等。请用 guangong check 单独看这本工作簿，或者用 --wait 多等一会儿。`;
    case "out-of-memory":
      return "这本工作簿太大，内存不够。请把往年的表另存成单独的工作簿，再试一次。";
    case "crashed":
      return `读这本工作簿时程序自己出了差错，请把这一行发给维护人员：${lost.detail.replaceAll("\n", " ")}`;
  }
}

/** @param seconds how long one book may take */
export async function judgeAll(
  jobs: readonly BookJob[],
  what: string,
  seconds: number,
): Promise<readonly BookOutcome[]> {
  const lanes = availableParallelism();
  const heap = Math.min(LARGEST_HEAP, Math.floor((totalmem() * SHARE) / lanes / MEGABYTE));
  const resourceLimits = { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG_HEAP };
  setFlagsFromString(CLEARED_SOONER);
  const progress = showProgress(what, jobs.length);
  try {
    return await runLanes<BookJob, BookOutcome>(jobs, {
      start: () => threadLane(new Worker(__filename, { resourceLimits })),
      lanes,
      patience: seconds * MILLISECONDS,
      whenLost: (_, lost) => ({ why: describeLost(lost, seconds) }),
      report: progress.step,
    });
  } finally {
    progress.end();
  }
}
