// Use case: the 年度汇总 of the chosen year, written as a new sheet or renewed in place.

import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { SummarySheetTexts } from "../domain/summary/document/summarySheetTexts";
import { formatDate } from "../domain/values/date";
import type { DayNumber } from "../domain/values/reading";
import { checkCounts, isAboutSummary } from "./checkCounts";
import { compareYears } from "./compareYears";
import { drive } from "./drive";
import { freshBook } from "./freshBook";
import { findOwnTarget, type OwnSheetTarget, SUMMARY_SHEET } from "./planOwnSheet";
import { putOwnSheet } from "./putOwnSheet";
import type { Run } from "./run";
import { perform, type SessionCore, startOf } from "./sessionCore";
import { type Book, type Settled, withBook, type WithBook } from "./sessionState";
import { checkBook, paceOf } from "./understandBook";

/** What the sheet says beside its figures. */
export interface SheetWords {
  readonly texts: SummarySheetTexts;
  readonly today: () => DayNumber;
}

/** What the sheet says is loaded when it is written. */
export interface LateSheetWords extends Pick<SheetWords, "today"> {
  readonly loadTexts: () => Promise<SummarySheetTexts>;
}

async function buildDocument(
  book: Book,
  year: number,
  target: OwnSheetTarget,
  words: SheetWords,
  run: Run,
): Promise<SheetDocument> {
  const { buildSummaryDocument } = await import("../domain/summary/document/buildSummaryDocument");
  const { judged, undecided } = book.check;
  const pace = paceOf(run, "summing");
  const trend = await compareYears(book, pace);
  const building = buildSummaryDocument({
    summary: { ...book.summary, year },
    fit: book.fit,
    snapshot: book.snapshot,
    trend,
    check: checkCounts(judged, undecided),
    unitName: book.unitName,
    sheetName: target.sheet,
    texts: words.texts,
    madeOn: formatDate(words.today()),
  });
  return drive(building, pace);
}

/** The sheet just written is not out of date. */
function withoutStale(book: Book): Book {
  const judged = book.check.judged.filter((one) => !isAboutSummary(one));
  return { ...book, check: { ...book.check, judged } };
}

async function write(
  core: SessionCore,
  { loadTexts, today }: LateSheetWords,
  before: WithBook,
  run: Run,
): Promise<Settled> {
  const { workbook } = core;
  if (workbook === null) return before;
  const fresh = await freshBook(core, workbook, before, run);
  const { year } = fresh.summary;
  if (year === null) return { kind: "ready", book: fresh, notice: null };
  // What was checked last may have been another year's.
  const book = { ...fresh, check: await checkBook(core, { ...fresh, year }, run) };
  const target = findOwnTarget(book, SUMMARY_SHEET);
  const words = { texts: await loadTexts(), today };
  const document = await buildDocument(book, year, target, words, run);
  const written = await putOwnSheet(workbook, withoutStale(book), { document, target }, run);
  return {
    kind: "written",
    book: written,
    written: {
      sheet: document.name,
      year,
      isRenewed: target.former !== null,
      avoided: target.avoided,
      canUndo: written.undo !== null,
      notices: [...new Set(run.notices.map((one) => one.code))],
    },
    notice: null,
  };
}

/** Does nothing unless a workbook has been read and nothing else is running. */
export async function writeSummary(core: SessionCore, words: LateSheetWords): Promise<void> {
  const before = withBook(core.store.get());
  const year = before?.book.summary.year ?? null;
  if (before === null || year === null) return;
  const start = { ...startOf("writing"), task: "summary" as const, isStopping: false, before };
  await perform(core, start, (run) => write(core, words, before, run));
}
