// What a worker does with a job: one book read and judged as the command line does it, or the workbook of all written.

import { describeFailure } from "../../../app/problem";
import { holdsFigures, judgeBook } from "../../../app/rollup/judgeBook";
import { understandAtOnce } from "../../../app/understandAtOnce";
import { buildRollup } from "../../../domain/rollup/buildRollup";
import { failures } from "../../../texts/zh/failures";
import { NOTHING_FOUND, zhBureau, zhRollup } from "../../../texts/zhRollup";
import { zhRollupPlace } from "../../../texts/zhRollupPlace";
import { zhSettings } from "../../../texts/zhSettings";
import { type Watch, WorkbookFailure } from "../../../workbook/port";
import { makeBook } from "../../../workbook/xlsx/makeBook";
import { readXlsx } from "../../../workbook/xlsx/readXlsx";
import { unpackedSize } from "../../../workbook/xlsx/unpackedSize";
import type { BuildJob, BuiltBook, BureauOutcome, JudgeJob, RollupAnswer, RollupJob } from "./rollupJob";

/**
 * So much is read of one workbook, unpacked. Reading 0.33 GB takes 0.7 GB of memory, and a page whose workers fill theirs is
 * let crash by the browser, with what came of all other bureaus. A committee's workbook is some hundred KB.
 */
const LARGEST = 512 * 1024 * 1024;

/** A worker has no screen to give turns to, and is stopped by ending it. */
function workerWatch(): Watch {
  return {
    signal: new AbortController().signal,
    report: () => undefined,
    pause: () => Promise.resolve(),
  };
}

/** Why, in a sentence: a failure in the words every door has for it. */
function describeWhy(thrown: unknown): string {
  if (!(thrown instanceof WorkbookFailure)) return zhRollupPlace.lost.crashed(describeFailure(thrown).detail);
  const { what, toDo } = failures[thrown.code](thrown.sheet);
  return `${what}${toDo}`;
}

/** null: it was moved, renamed or changed after it was chosen, or the system does not hand it out. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
}

async function judge({ file, year, today }: JudgeJob): Promise<BureauOutcome> {
  const bytes = await bytesOf(file);
  if (bytes === null) return { why: zhRollupPlace.gone };
  if (unpackedSize(bytes) > LARGEST) return { why: zhRollupPlace.lost.outOfMemory };
  try {
    const book = understandAtOnce(await readXlsx(bytes, workerWatch()), zhSettings);
    const result = judgeBook(book, { year, today, texts: zhBureau });
    return holdsFigures(result) ? result : { why: NOTHING_FOUND };
  } catch (thrown) {
    return { why: describeWhy(thrown) };
  }
}

async function build({ input }: BuildJob): Promise<BuiltBook> {
  try {
    return { bytes: await makeBook(buildRollup({ ...input, texts: zhRollup }), workerWatch()) };
  } catch (thrown) {
    return { why: describeWhy(thrown) };
  }
}

/** Never rejects. */
export function serveJob(job: RollupJob): Promise<RollupAnswer> {
  return job.kind === "judge" ? judge(job) : build(job);
}
