// From a list of files to what a roll-up is made of: each judged, by its own year first, and anew where that is not the year
// of the roll-up.

import path from "node:path";
import type { Bureau, Unread } from "../../domain/rollup/bureau";
import { commonYear } from "../../domain/rollup/commonYear";
import { nameBureaus } from "../../domain/rollup/nameBureaus";
import { CliError } from "../cliError";
import type { BookJob, BookOutcome } from "./judgeBook";

export interface RolledUp {
  readonly year: number;
  readonly bureaus: readonly Bureau[];
  readonly unread: readonly Unread[];
}

/** Judges books; the outcomes in the order of the jobs. */
export type JudgeAll = (jobs: readonly BookJob[]) => Promise<readonly BookOutcome[]>;

type Judged = readonly (readonly [file: string, outcome: BookOutcome])[];

async function inYear(judged: Judged, year: number, judgeAll: JudgeAll): Promise<Judged> {
  const others = judged.flatMap(([file, outcome]) =>
    "result" in outcome && outcome.result.year !== year ? [file] : [],
  );
  const anew = await judgeAll(others.map((file) => ({ file, year })));
  const byFile = new Map(others.map((file, at) => [file, anew[at]]));
  return judged.map(([file, outcome]) => [file, byFile.get(file) ?? outcome]);
}

function unreadOf(judged: Judged): readonly Unread[] {
  return judged.flatMap(([file, outcome]) => ("why" in outcome ? [{ file, why: outcome.why }] : []));
}

/** Throws `CliError` where there is nothing to roll up. */
export async function rollUp(
  files: readonly string[],
  wanted: number | undefined,
  judgeAll: JudgeAll,
): Promise<RolledUp> {
  const outcomes = await judgeAll(files.map((file) => ({ file, year: wanted ?? null })));
  const judged: Judged = files.flatMap((file, at) => {
    const outcome = outcomes[at];
    return outcome === undefined ? [] : [[file, outcome] as const];
  });
  const read = judged.flatMap(([, outcome]) => ("result" in outcome ? [outcome.result] : []));
  const [first] = unreadOf(judged);
  if (read.length === 0)
    throw new CliError(
      `${files.length}个文件没有一个能汇总。${first === undefined ? "" : `“${first.file}”：${first.why}`}`,
    );
  const year = wanted ?? commonYear(read);
  if (year === null) throw new CliError("这些工作簿里没有写明年份的记录，请用 --year 写明是哪一年。");
  const settled = await inYear(judged, year, judgeAll);
  const bureaus = settled.flatMap(([file, outcome]) =>
    "result" in outcome ? [{ file, stem: path.parse(file).name, result: outcome.result }] : [],
  );
  return { year, bureaus: nameBureaus(bureaus), unread: unreadOf(settled) };
}
