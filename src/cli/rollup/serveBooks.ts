// What a worker thread does: one book after the other, as they are sent.

import { parentPort } from "node:worker_threads";
import { type BookJob, keepBook } from "./keepBook";

export function serveBooks(): void {
  parentPort?.on("message", (job: BookJob) => {
    void keepBook(job).then((outcome) => parentPort?.postMessage(outcome));
  });
}
