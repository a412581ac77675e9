// Lanes over workers that a test holds in its hands.

import { type Lane, type Lost, type Reply, runLanes } from "../../../src/app/rollup/runLanes";
import { settle } from "../../support/testTurns";

interface Hand {
  /** Jobs that wait for their answer. */
  readonly asked: ReadonlyMap<string, (reply: Reply<string>) => void>;
  readonly start: () => Lane<string, string>;
  readonly counts: { started: number; ended: number };
}

function hand(): Hand {
  const asked = new Map<string, (reply: Reply<string>) => void>();
  const counts = { started: 0, ended: 0 };
  const start = (): Lane<string, string> => {
    counts.started += 1;
    return {
      ask: (job) => new Promise((resolve) => void asked.set(job, resolve)),
      end: () => {
        counts.ended += 1;
        return Promise.resolve();
      },
    };
  };
  return { asked, start, counts };
}

interface Running extends Hand {
  readonly began: readonly string[];
  readonly reported: readonly (readonly [answer: string, job: string])[];
  readonly answers: Promise<readonly string[]>;
  readonly stop: () => void;
  readonly answer: (job: string) => Promise<void>;
  readonly lose: (job: string, lost: Lost) => Promise<void>;
}

function run(jobs: readonly string[], lanes: number, patience = 60_000): Running {
  const own = hand();
  const controller = new AbortController();
  const began: string[] = [];
  const reported: (readonly [string, string])[] = [];
  const answers = runLanes<string, string>(jobs, {
    start: own.start,
    lanes,
    patience,
    signal: controller.signal,
    whenLost: (job, { code }) => `${job} ${code}`,
    begin: (job) => void began.push(job),
    report: (...both) => void reported.push(both),
  });
  answers.catch(() => undefined);
  const reply = async (job: string, what: Reply<string>): Promise<void> => {
    own.asked.get(job)!(what);
    await settle();
  };
  return {
    ...own,
    began,
    reported,
    answers,
    stop: () => controller.abort(),
    answer: (job) => reply(job, { answer: `${job} done` }),
    lose: (job, lost) => reply(job, { lost }),
  };
}

test("no more jobs are begun than there are lanes; answers come in the order of the jobs", async () => {
  const running = run(["a", "b", "c"], 2);
  expect(running.began).toEqual(["a", "b"]);
  await running.answer("b");
  expect(running.began).toEqual(["a", "b", "c"]);
  await running.answer("c");
  await running.answer("a");
  expect(await running.answers).toEqual(["a done", "b done", "c done"]);
  expect(running.reported).toEqual([
    ["b done", "b"],
    ["c done", "c"],
    ["a done", "a"],
  ]);
  expect(running.counts).toEqual({ started: 2, ended: 2 });
});

test.each<Lost>([{ code: "crashed", detail: "x" }, { code: "out-of-memory" }, { code: "too-long" }])(
  "a lane that is lost ($code) costs its job only, and another takes its place",
  async (lost) => {
    const running = run(["a", "b"], 1);
    await running.lose("a", lost);
    expect(running.counts).toEqual({ started: 2, ended: 1 });
    await running.answer("b");
    expect(await running.answers).toEqual([`a ${lost.code}`, "b done"]);
    expect(running.counts).toEqual({ started: 2, ended: 2 });
  },
);

test("who does not answer in time is lost, and what he says later is not heard", async () => {
  const running = run(["a"], 1, 5);
  expect(await running.answers).toEqual(["a too-long"]);
  await running.answer("a");
  expect(running.reported).toEqual([["a too-long", "a"]]);
  expect(running.counts).toEqual({ started: 1, ended: 1 });
});

test("stopped: what was answered has been reported, nothing more is begun, the lanes are ended", async () => {
  const running = run(["a", "b", "c", "d"], 2);
  await running.answer("a");
  running.stop();
  await expect(running.answers).rejects.toMatchObject({ code: "cancelled" });
  await running.answer("b");
  expect(running.reported).toEqual([["a done", "a"]]);
  expect(running.began).toEqual(["a", "b", "c"]);
  expect(running.counts).toEqual({ started: 2, ended: 2 });
});

test("where no worker can be started the work fails, and nobody is asked", async () => {
  const refused = new Error("no workers here");
  const working = runLanes<string, string>(["a", "b"], {
    start: () => {
      throw refused;
    },
    lanes: 2,
    patience: 1000,
    whenLost: (_, { code }) => code,
    report: () => undefined,
  });
  await expect(working).rejects.toBe(refused);
});

test("without jobs no worker is started", async () => {
  const running = run([], 4);
  expect(await running.answers).toEqual([]);
  expect(running.counts).toEqual({ started: 0, ended: 0 });
});
