// Workers that crash, hang or run out of memory cost their own job and nothing else.

import { Worker } from "node:worker_threads";
import { type Lost, runLanes } from "../../../src/app/rollup/runLanes";
import { threadLane } from "../../../src/cli/rollup/threadLane";

/** Answers after so many milliseconds, or does as it is told. */
const SCRIPT = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", (job) => {
  if (job === "crash") throw new Error("broken");
  if (job === "leave") process.exit(3);
  if (job === "hang") for (;;) {}
  if (job === "fill") { const all = []; for (;;) all.push(new Array(100000).fill(job.length)); }
  setTimeout(() => parentPort.postMessage("done " + job), job);
});`;

type Job = number | "crash" | "leave" | "hang" | "fill";

async function run(jobs: readonly Job[], lanes: number) {
  const reported: string[] = [];
  let started = 0;
  const answers = await runLanes<Job, string>(jobs, {
    start: () => {
      started += 1;
      return threadLane<Job, string>(
        new Worker(SCRIPT, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } }),
      );
    },
    lanes,
    patience: 1500,
    whenLost: (_, lost: Lost) => lost.code,
    report: (answer) => void reported.push(answer),
  });
  return { answers, reported, started };
}

test("answers come in the order of the jobs, whichever is done first", async () => {
  const { answers, reported, started } = await run([300, 1, 2, 3], 2);
  expect(answers).toEqual(["done 300", "done 1", "done 2", "done 3"]);
  expect(reported).toEqual(["done 1", "done 2", "done 3", "done 300"]);
  expect(started).toBe(2);
});

test.each<[Job, Lost["code"]]>([
  ["crash", "crashed"],
  ["leave", "crashed"],
  ["hang", "too-long"],
  ["fill", "out-of-memory"],
])("a job that makes its worker %s is told, the others are done", async (job, code) => {
  const { answers, started } = await run([1, job, 2, 3], 1);
  expect(answers).toEqual(["done 1", code, "done 2", "done 3"]);
  expect(started).toBe(2);
});

test("without jobs no worker is started", async () => {
  expect(await run([], 4)).toEqual({ answers: [], reported: [], started: 0 });
});
