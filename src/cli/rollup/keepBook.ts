// One of the books of a roll-up: read, understood as its own 关工设置 says, summed up and checked, and what came of it kept as a
// small file in the work folder. A book that has been judged before, and has not changed since, is not judged again.

import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { holdsFigures, judgeBook } from "../../app/rollup/judgeBook";
import type { JudgedYears, Outcome } from "../../app/rollup/judgeInOneYear";
import type { UnderstoodBook } from "../../app/understandAtOnce";
import type { BureauResult } from "../../domain/rollup/bureau";
import { recordTable } from "../../domain/rollup/recordTable";
import { budgetsOf } from "../../domain/summary/budgetsOf";
import { NOTHING_FOUND, zhBureau } from "../../texts/zhRollup";
import { readXlsx } from "../../workbook/xlsx/readXlsx";
import { commandWatch } from "../commandWatch";
import { describeFailure } from "../describeFailure";
import { readBook } from "../files";
import { understand } from "../openBook";
import { todayNumber } from "../today";
import { readKept } from "./readKept";
import { recordsParquet } from "./recordsParquet";

export interface BookJob {
  readonly file: string;
  /** null: the year most of its records fall in. */
  readonly year: number | null;
  readonly workFolder: string;
  /** Whether its records are wanted too, and with names. */
  readonly records: "none" | "masked" | "named";
}

/** What became of a book: where its result is kept, and its records if they are wanted. */
export interface KeptBook extends JudgedYears {
  readonly kept: string;
  readonly recordsFolder: string;
  /** It had been judged before. */
  readonly isReused: boolean;
}

export type BookOutcome = Outcome<KeptBook>;

/** The same for the same bytes in the same place, judged by the same program by the same year on the same day. */
function keyOf(bytes: Uint8Array, { file, year, records }: BookJob): string {
  const about = JSON.stringify([path.resolve(file), year, records, todayNumber(), __VERSION__]);
  return createHash("sha256").update(bytes).update(about).digest("hex");
}

interface JudgedBook {
  readonly result: BureauResult;
  readonly book: UnderstoodBook;
}

async function judge(bytes: Uint8Array, year: number | null): Promise<JudgedBook> {
  const book = understand(await readXlsx(bytes, commandWatch()));
  return { book, result: judgeBook(book, { year, today: todayNumber(), texts: zhBureau }) };
}

async function keepRecords({ book, result }: JudgedBook, job: BookJob, folder: string): Promise<void> {
  const rosterYear = result.year ?? job.year;
  if (job.records === "none" || rosterYear === null) return;
  const { snapshot, fit, settings } = book;
  const { namesakes } = settings.settings;
  const budget = budgetsOf(snapshot, settings.settings)(rosterYear)?.value ?? null;
  const table = recordTable({ fit, namesakes, budget, rosterYear, withNames: job.records === "named" });
  await mkdir(folder, { recursive: true });
  for (const [year, rows] of table.years)
    await writeFile(path.join(folder, `${year}.parquet`), recordsParquet(table, rows));
}

/** Whole or not at all, for the work may be stopped at any moment. */
async function keep(result: BureauResult, kept: string): Promise<void> {
  const draft = `${kept}.${randomUUID().slice(0, 8)}.part`;
  await writeFile(draft, JSON.stringify(result));
  await rename(draft, kept);
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Records first: where a result is kept, its records are there. */
async function judgeAndKeep(
  bytes: Uint8Array,
  job: BookJob,
  kept: string,
  recordsFolder: string,
): Promise<BureauResult> {
  const judged = await judge(bytes, job.year);
  if (!holdsFigures(judged.result)) return judged.result;
  await keepRecords(judged, job, recordsFolder);
  await keep(judged.result, kept);
  return judged.result;
}

export async function keepBook(job: BookJob): Promise<BookOutcome> {
  try {
    const bytes = await readBook(job.file);
    const key = keyOf(bytes, job);
    const kept = path.join(job.workFolder, `${key}.json`);
    const recordsFolder = path.join(job.workFolder, `${key}.records`);
    const isReused = await isThere(kept);
    const result = isReused ? await readKept(kept) : await judgeAndKeep(bytes, job, kept, recordsFolder);
    if (!holdsFigures(result)) return { why: NOTHING_FOUND };
    return { kept, recordsFolder, year: result.year, years: result.years, isReused };
  } catch (error) {
    return { why: describeFailure(error) };
  }
}
