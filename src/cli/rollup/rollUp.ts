// From a list of files to what a roll-up is made of: each judged, by its own year first, and anew where that is not the year
// of the roll-up.

import path from "node:path";
import { type InOneYear, type JudgeBooks, judgeInOneYear } from "../../app/rollup/judgeInOneYear";
import { type Bureau, trimResult, type Unread } from "../../domain/rollup/bureau";
import { type JudgedFile, nameBureaus } from "../../domain/rollup/nameBureaus";
import { CliError } from "../cliError";
import { judgeAll } from "./judgeAll";
import type { BookJob, KeptBook } from "./keepBook";
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

function unreadOf(unread: InOneYear<string, KeptBook>["unread"]): readonly Unread[] {
  return unread.map(([file, why]) => ({ file, why }));
}

/** Of each no more than will be listed, one after the other, so that memory holds little. */
async function readBureaus(books: InOneYear<string, KeptBook>["kept"]): Promise<readonly Bureau[]> {
  const files: JudgedFile[] = [];
  for (const [file, { kept }] of books) {
    const result = trimResult(await readKept(kept), books.length);
    files.push({ file, stem: path.parse(file).name, result });
  }
  return nameBureaus(files);
}

function refuseNothing(files: readonly string[], [first]: readonly Unread[]): never {
  const why = first === undefined ? "" : `“${first.file}”：${first.why}`;
  throw new CliError(`${files.length}个文件没有一个能汇总。${why}`);
}

/** Throws `CliError` where there is nothing to roll up. */
export async function rollUp(wanted: RollupWanted): Promise<RolledUp> {
  const { files, workFolder, records: kind, seconds } = wanted;
  const judge: JudgeBooks<string, KeptBook> = (some, year, round) => {
    const jobs = some.map((file) => ({ file, year, workFolder, records: kind }));
    return judgeAll(jobs, round === "first" ? "正在汇总" : `按${year}年重算`, seconds);
  };
  const judged = await judgeInOneYear(files, wanted.year ?? null, judge);
  const unread = unreadOf(judged.unread);
  if ("lacking" in judged) {
    if (judged.lacking === "nothing") refuseNothing(files, unread);
    throw new CliError("这些工作簿里没有写明年份的记录，请用 --year 写明是哪一年。");
  }
  const { year, kept } = judged;
  const bureaus = await readBureaus(kept);
  const reused = kept.filter(([, { isReused }]) => isReused).length;
  const records = kept.map(([, { recordsFolder }], at) => ({
    bureau: bureaus[at]?.name ?? "",
    folder: recordsFolder,
  }));
  return { year, bureaus, unread, records, reused };
}
