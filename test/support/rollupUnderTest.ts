// A roll-up whose workers, clock and downloads are a test's.

import type { Reply } from "../../src/app/rollup/runLanes";
import type { BureauResult } from "../../src/domain/rollup/bureau";
import { createRollup, type Rollup } from "../../src/browser/rollup/createRollup";
import { NoWorkers } from "../../src/browser/rollup/worker/noWorkers";
import type { BureauOutcome, BuildJob, BuiltBook } from "../../src/browser/rollup/worker/rollupJob";
import { bureau } from "./bureaus";
import { day } from "./fitOf";
import { settle } from "./testTurns";

/** What the builder hands over. */
export const BYTES = Uint8Array.from([1, 2, 3]);

export interface Asked {
  readonly name: string;
  readonly year: number | null;
  readonly reply: (reply: Reply<BureauOutcome>) => Promise<void>;
}

export interface RollupUnderTest {
  readonly rollup: Rollup;
  /** Every question so far, in order. */
  readonly asked: readonly Asked[];
  /** Answers all that is asked until nothing more is: by what came of a file's name. */
  readonly answerAll: (outcomeOf: (name: string, year: number | null) => BureauOutcome) => Promise<void>;
  readonly built: readonly BuildJob[];
  readonly downloads: readonly { readonly bytes: Uint8Array; readonly fileName: string }[];
  readonly counts: { started: number; ended: number };
}

export interface Faults {
  readonly noWorkers?: boolean;
  readonly build?: Reply<BuiltBook>;
}

export function rollupUnderTest({
  noWorkers = false,
  build = { answer: { bytes: BYTES } },
}: Faults = {}): RollupUnderTest {
  const asked: Asked[] = [];
  const built: BuildJob[] = [];
  const downloads: { bytes: Uint8Array; fileName: string }[] = [];
  const counts = { started: 0, ended: 0 };
  let answered = 0;
  const lane = <Job, Answer>(ask: (job: Job) => Promise<Reply<Answer>>) => {
    if (noWorkers) throw new NoWorkers();
    counts.started += 1;
    const end = (): Promise<void> => {
      counts.ended += 1;
      return Promise.resolve();
    };
    return { ask, end };
  };
  let time = 0;
  const rollup = createRollup({
    startJudge: () =>
      lane(
        ({ file, year }) =>
          new Promise((resolve) => {
            const reply = (one: Reply<BureauOutcome>): Promise<void> => {
              resolve(one);
              return settle();
            };
            asked.push({ name: file.name, year, reply });
          }),
      ),
    startBuilder: () =>
      lane((job) => {
        built.push(job);
        return Promise.resolve(build);
      }),
    lanes: 2,
    seconds: 300,
    today: () => day(2020, 12, 31),
    now: () => (time += 1000),
    download: (bytes, fileName) => void downloads.push({ bytes, fileName }),
  });
  const answerAll: RollupUnderTest["answerAll"] = async (outcomeOf) => {
    for (; answered < asked.length; answered += 1) {
      const { name, year, reply } = asked[answered]!;
      await reply({ answer: outcomeOf(name, year) });
    }
  };
  return { rollup, asked, answerAll, built, downloads, counts };
}

export function namedFile(name: string, content = name): File {
  return new File([content], name, { lastModified: 1 });
}

export const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${at + 1}局.xlsx`);
export const files = (count: number): readonly File[] => names(count).map((name) => namedFile(name));

/** A bureau with so much spent in its own year, and whatever year it is judged by. */
export function resultOf(name: string, year: number | null, own = 2020): BureauResult {
  const figures = [
    { id: "funds.expense", value: year === null || year === own ? 100 : 0, unit: "yuan" as const },
  ];
  return bureau(name, figures, { year: year ?? own, years: [{ year: own, records: 3 }] });
}

export const always = (name: string, year: number | null): BureauOutcome => resultOf(name, year);
