// Jobs on several workers at once, answers in the order of the jobs. A worker that dies or does not answer in time costs its own
// job and nothing else: another takes its place.

import type { Worker } from "node:worker_threads";

export interface Lanes<Job, Answer> {
  readonly start: () => Worker;
  /** How many at once. */
  readonly lanes: number;
  /** In milliseconds, of one job. */
  readonly patience: number;
  readonly whenLost: (job: Job, why: Lost) => Answer;
  /** Called after each job. */
  readonly report: (answer: Answer) => void;
}

export type Lost =
  | { readonly code: "too-long" }
  | { readonly code: "out-of-memory" }
  /** `detail` is for a bug report. */
  | { readonly code: "crashed"; readonly detail: string };

type Reply<Answer> = { readonly answer: Answer } | { readonly lost: Lost };

function lostBy(error: Error): Lost {
  const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory ? { code: "out-of-memory" } : { code: "crashed", detail: error.message };
}

function ask<Answer>(worker: Worker, job: unknown, patience: number): Promise<Reply<Answer>> {
  return new Promise((resolve) => {
    const onMessage = (answer: Answer): void => settle({ answer });
    const onError = (error: Error): void => settle({ lost: lostBy(error) });
    const onExit = (code: number): void => settle({ lost: { code: "crashed", detail: `exit ${code}` } });
    const timer = setTimeout(() => settle({ lost: { code: "too-long" } }), patience);
    const settle = (reply: Reply<Answer>): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(reply);
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}

/** What a worker throws between two jobs is nobody's answer, and must not stop the others. */
function startQuietly(start: () => Worker): Worker {
  return start().on("error", () => undefined);
}

export async function runLanes<Job, Answer>(
  jobs: readonly Job[],
  { start, lanes, patience, whenLost, report }: Lanes<Job, Answer>,
): Promise<readonly Answer[]> {
  const answers = new Map<number, Answer>();
  const waiting = jobs.entries();
  const runLane = async (): Promise<void> => {
    let worker: Worker | null = null;
    for (const [at, job] of waiting) {
      worker ??= startQuietly(start);
      const reply = await ask<Answer>(worker, job, patience);
      if ("lost" in reply) {
        await worker.terminate();
        worker = null;
      }
      const answer = "lost" in reply ? whenLost(job, reply.lost) : reply.answer;
      answers.set(at, answer);
      report(answer);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(lanes, jobs.length) }, runLane));
  return jobs.flatMap((_, at) => answers.get(at) ?? []);
}
