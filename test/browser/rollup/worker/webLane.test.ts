// A web worker as a lane: what it answers, and what becomes of the job when it breaks.

import { NoWorkers } from "../../../../src/browser/rollup/worker/noWorkers";
import { READY, webLane, type WorkerLike } from "../../../../src/browser/rollup/worker/webLane";
import { settle } from "../../../support/testTurns";

class FakeWorker extends EventTarget implements WorkerLike {
  readonly posted: unknown[] = [];
  isEnded = false;

  postMessage(job: unknown): void {
    this.posted.push(job);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  fail(type: "error" | "messageerror", message?: string): void {
    this.dispatchEvent(Object.assign(new Event(type), message === undefined ? {} : { message }));
  }
}

function laneOver() {
  const worker = new FakeWorker();
  return { worker, lane: webLane<string, string>(worker) };
}

test("a job waits until the worker stands, then is posted and answered; the next likewise", async () => {
  const { worker, lane } = laneOver();
  const first = lane.ask("a");
  await settle();
  expect(worker.posted).toEqual([]);
  worker.say(READY);
  await settle();
  expect(worker.posted).toEqual(["a"]);
  worker.say("a done");
  expect(await first).toEqual({ answer: "a done" });
  const second = lane.ask("b");
  await settle();
  worker.say("b done");
  expect(await second).toEqual({ answer: "b done" });
});

test.each([
  ["error", "boom", "boom"],
  ["error", undefined, "error"],
  ["messageerror", undefined, "messageerror"],
] as const)("a worker that breaks at a job (%s, %s) has crashed", async (type, message, detail) => {
  const { worker, lane } = laneOver();
  worker.say(READY);
  const answer = lane.ask("a");
  await settle();
  worker.fail(type, message);
  expect(await answer).toEqual({ lost: { code: "crashed", detail } });
});

test("a worker whose script cannot be had is no job's fault", async () => {
  const { worker, lane } = laneOver();
  const answer = lane.ask("a");
  worker.fail("error");
  await expect(answer).rejects.toBeInstanceOf(NoWorkers);
});

test("ended, the worker is stopped", async () => {
  const { worker, lane } = laneOver();
  await lane.end();
  expect(worker.isEnded).toBe(true);
});
