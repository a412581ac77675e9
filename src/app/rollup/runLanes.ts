// Jobs on several workers at once, answers in the order of the jobs. A worker that dies or does not answer in time costs its own
// job and nothing else: another takes its place.

import { WorkbookFailure } from "../../workbook/port";

/** Why a job has no answer. */
export type Lost =
  | { readonly code: "too-long" }
  | { readonly code: "out-of-memory" }
  /** `detail` is for a bug report. */
  | { readonly code: "crashed"; readonly detail: string };

export type Reply<Answer> = { readonly answer: Answer } | { readonly lost: Lost };

/** A worker of whatever host: one job at a time. */
export interface Lane<Job, Answer> {
  /** Rejects only where the worker could not even begin, which no other job would help. */
  readonly ask: (job: Job) => Promise<Reply<Answer>>;
  /** Stops it, even in the middle of a loop. */
  readonly end: () => Promise<void>;
}

export interface Lanes<Job, Answer> {
  /** May throw where the host has no workers. */
  readonly start: () => Lane<Job, Answer>;
  /** How many at once. */
  readonly lanes: number;
  /** In milliseconds, of one job. */
  readonly patience: number;
  /** Aborted when the work is to stop: what is under way then has no answer. */
  readonly signal?: AbortSignal;
  readonly whenLost: (job: Job, why: Lost) => Answer;
  readonly begin?: (job: Job) => void;
  /** Called after each job. */
  readonly report: (answer: Answer, job: Job) => void;
}

/** null where it was stopped first. */
function askWithin<Job, Answer>(
  lane: Lane<Job, Answer>,
  job: Job,
  { patience, signal }: Pick<Lanes<Job, Answer>, "patience" | "signal">,
): Promise<Reply<Answer> | null> {
  let clear = (): void => undefined;
  const cut = new Promise<Reply<Answer> | null>((resolve) => {
    const stop = (): void => resolve(null);
    const timer = setTimeout(() => resolve({ lost: { code: "too-long" } }), patience);
    signal?.addEventListener("abort", stop);
    clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    };
  });
  return Promise.race([lane.ask(job), cut]).finally(() => clear());
}

/** Throws `WorkbookFailure("cancelled")` when stopped, and what starting a worker throws; answers have been reported by then. */
export async function runLanes<Job, Answer>(
  jobs: readonly Job[],
  options: Lanes<Job, Answer>,
): Promise<readonly Answer[]> {
  const { start, lanes, signal, whenLost, begin, report } = options;
  const answers = new Map<number, Answer>();
  const waiting = jobs.entries();
  let isOver = false;
  const runLane = async (): Promise<void> => {
    let lane: Lane<Job, Answer> | null = null;
    try {
      for (const [at, job] of waiting) {
        if (signal?.aborted === true) return;
        lane ??= start();
        begin?.(job);
        const reply = await askWithin(lane, job, options);
        if (reply === null || isOver) return;
        const answer = "lost" in reply ? whenLost(job, reply.lost) : reply.answer;
        if ("lost" in reply) {
          await lane.end();
          lane = null;
        }
        answers.set(at, answer);
        report(answer, job);
      }
    } catch (error) {
      isOver = true;
      throw error;
    } finally {
      await lane?.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, jobs.length) }, runLane));
  if (signal?.aborted === true) throw new WorkbookFailure("cancelled");
  return jobs.flatMap((_, at) => answers.get(at) ?? []);
}
