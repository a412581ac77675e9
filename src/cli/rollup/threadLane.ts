// A worker thread as a lane of jobs.

import type { Worker } from "node:worker_threads";
import type { Lane, Lost, Reply } from "../../app/rollup/runLanes";

function lostBy(error: Error): Lost {
  const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory ? { code: "out-of-memory" } : { code: "crashed", detail: error.message };
}

/** @param worker just started */
export function threadLane<Job, Answer>(worker: Worker): Lane<Job, Answer> {
  // What a worker throws between two jobs is nobody's answer, and must not stop the others.
  worker.on("error", () => undefined);
  const ask = (job: Job): Promise<Reply<Answer>> =>
    new Promise((resolve) => {
      const onMessage = (answer: Answer): void => settle({ answer });
      const onError = (error: Error): void => settle({ lost: lostBy(error) });
      const onExit = (code: number): void => settle({ lost: { code: "crashed", detail: `exit ${code}` } });
      const settle = (reply: Reply<Answer>): void => {
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        resolve(reply);
      };
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(job);
    });
  const end = async (): Promise<void> => {
    await worker.terminate();
  };
  return { ask, end };
}
