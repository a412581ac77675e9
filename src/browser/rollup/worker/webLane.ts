// A web worker as a lane of jobs.

import type { Lane, Reply } from "../../../app/rollup/runLanes";
import { NoWorkers } from "./noWorkers";

/** What a worker says once it stands; whatever it says later is an answer. */
export const READY = "ready";

/** What of a worker is used here. */
export type WorkerLike = Pick<
  Worker,
  "addEventListener" | "removeEventListener" | "postMessage" | "terminate"
>;

/** Rejects with `NoWorkers` where the worker's script could not be had, as when the page has been renewed on its server. */
function whenReady(worker: WorkerLike): Promise<void> {
  return new Promise((resolve, reject) => {
    const onMessage = (): void => {
      worker.removeEventListener("message", onMessage);
      worker.removeEventListener("error", onError);
      resolve();
    };
    const onError = (): void => reject(new NoWorkers());
    worker.addEventListener("message", onMessage);
    worker.addEventListener("error", onError);
  });
}

function askOnce<Answer>(worker: WorkerLike, job: unknown): Promise<Reply<Answer>> {
  return new Promise((resolve) => {
    const onMessage = (event: Event): void => settle({ answer: (event as MessageEvent<Answer>).data });
    const onError = (event: Event): void => {
      const detail = "message" in event && typeof event.message === "string" ? event.message : event.type;
      settle({ lost: { code: "crashed", detail } });
    };
    const settle = (reply: Reply<Answer>): void => {
      worker.removeEventListener("message", onMessage);
      worker.removeEventListener("messageerror", onError);
      worker.removeEventListener("error", onError);
      resolve(reply);
    };
    worker.addEventListener("message", onMessage);
    worker.addEventListener("messageerror", onError);
    worker.addEventListener("error", onError);
    worker.postMessage(job);
  });
}

/** @param worker just started */
export function webLane<Job, Answer>(worker: WorkerLike): Lane<Job, Answer> {
  const ready = whenReady(worker);
  // Whoever asks hears of it; until then it is nobody's fault.
  ready.catch(() => undefined);
  return {
    ask: async (job) => {
      await ready;
      return askOnce(worker, job);
    },
    end: () => {
      worker.terminate();
      return Promise.resolve();
    },
  };
}
