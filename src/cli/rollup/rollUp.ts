// From a list of files to what a roll-up is made of: each judged, by its own year first, and anew where that is not the year
// of the roll-up.

import path from "node:path";
import { type Bureau, trimResult, type Unread } from "../../domain/rollup/bureau";
import { commonYear } from "../../domain/rollup/commonYear";
import { type JudgedFile, nameBureaus } from "../../domain/rollup/nameBureaus";
import { CliError } from "../cliError";
import { judgeAll } from "./judgeAll";
import type { BookJob, BookOutcome, KeptBook } from "./keepBook";
import { readKept } from "./readKept";

export interface RollupWanted {
  readonly files: readonly string[];
  /** undefined: the one most records of all books fall in. */
  readonly year: number | undefined;
  readonly workFolder: string;
  readonly records: BookJob["records"];
  /** How long one book may take. */
  readonly seconds: number;
}

export interface KeptRecords {
  readonly bureau: string;
  readonly folder: string;
}

export interface RolledUp {
  readonly year: number;
  readonly bureaus: readonly Bureau[];
  readonly unread: readonly Unread[];
  /** Where the records of each bureau are kept, where they are wanted. */
  readonly records: readonly KeptRecords[];
  /** How many had been judged before an interruption. */
  readonly reused: number;
}

type Judged = readonly (readonly [file: string, outcome: BookOutcome])[];

async function judgeFiles(
  files: readonly string[],
  year: number | null,
  what: string,
  { workFolder, records, seconds }: RollupWanted,
): Promise<Judged> {
  const jobs = files.map((file) => ({ file, year, workFolder, records }));
  const outcomes = await judgeAll(jobs, what, seconds);
  return files.flatMap((file, at) => {
    const outcome = outcomes[at];
    return outcome === undefined ? [] : [[file, outcome] as const];
  });
}

async function inYear(judged: Judged, year: number, wanted: RollupWanted): Promise<Judged> {
  const others = judged.flatMap(([file, outcome]) =>
    "kept" in outcome && outcome.year !== year ? [file] : [],
  );
  const anew = new Map(await judgeFiles(others, year, `按${year}年重算`, wanted));
  return judged.map(([file, outcome]) => [file, anew.get(file) ?? outcome]);
}

function unreadOf(judged: Judged): readonly Unread[] {
  return judged.flatMap(([file, outcome]) => ("why" in outcome ? [{ file, why: outcome.why }] : []));
}

function keptOf(judged: Judged): readonly (readonly [file: string, book: KeptBook])[] {
  return judged.flatMap(([file, outcome]) => ("kept" in outcome ? [[file, outcome] as const] : []));
}

/** Of each no more than will be listed, one after the other, so that memory holds little. */
async function readBureaus(judged: Judged): Promise<readonly Bureau[]> {
  const books = keptOf(judged);
  const files: JudgedFile[] = [];
  for (const [file, { kept }] of books) {
    const result = trimResult(await readKept(kept), books.length);
    files.push({ file, stem: path.parse(file).name, result });
  }
  return nameBureaus(files);
}

function refuseNothing(judged: Judged): never {
  const [first] = unreadOf(judged);
  const why = first === undefined ? "" : `“${first.file}”：${first.why}`;
  throw new CliError(`${judged.length}个文件没有一个能汇总。${why}`);
}

/** Throws `CliError` where there is nothing to roll up. */
export async function rollUp(wanted: RollupWanted): Promise<RolledUp> {
  const judged = await judgeFiles(wanted.files, wanted.year ?? null, "正在汇总", wanted);
  const books = keptOf(judged).map(([, book]) => book);
  if (books.length === 0) refuseNothing(judged);
  const year = wanted.year ?? commonYear(books);
  if (year === null) throw new CliError("这些工作簿里没有写明年份的记录，请用 --year 写明是哪一年。");
  const settled = await inYear(judged, year, wanted);
  const bureaus = await readBureaus(settled);
  if (bureaus.length === 0) refuseNothing(settled);
  const reused = books.filter(({ isReused }) => isReused).length;
  const records = keptOf(settled).map(([, { recordsFolder }], at) => ({
    bureau: bureaus[at]?.name ?? "",
    folder: recordsFolder,
  }));
  return { year, bureaus, unread: unreadOf(settled), records, reused };
}
