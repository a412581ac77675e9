// Use case: the 年度汇总 of the chosen year or months, written as a new sheet or renewed in place.

import type { SheetDocument } from "../domain/sheets/sheetDocument";
import { type SheetChoice, WHOLE_SHEET } from "../domain/summary/document/sheetChoice";
import type { SummarySheetTexts } from "../domain/summary/document/summarySheetTexts";
import type { MonthSpan } from "../domain/summary/monthSpan";
import { formatDate } from "../domain/values/date";
import type { DayNumber } from "../domain/values/reading";
import { checkCounts, isAboutSummary } from "./checkCounts";
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

interface WantedSheet extends SheetWords {
  readonly choice: SheetChoice;
}

async function buildDocument(
  book: Book,
  span: MonthSpan,
  target: OwnSheetTarget,
  words: WantedSheet,
  run: Run,
): Promise<SheetDocument> {
  const { buildSummaryDocument } = await import("../domain/summary/document/buildSummaryDocument");
  const { judged, undecided } = book.check;
  const building = buildSummaryDocument({
    summary: { ...(book.part ?? book.summary), year: span.year },
    fit: book.fit,
    snapshot: book.snapshot,
    check: checkCounts(judged, undecided),
    unitName: book.unitName,
    choice: words.choice,
    sheetName: target.sheet,
    texts: words.texts,
    madeOn: formatDate(words.today()),
  });
  return drive(building, paceOf(run, "summing"));
}

/** The sheet just written is not out of date. */
function withoutStale(book: Book): Book {
  const judged = book.check.judged.filter((one) => !isAboutSummary(one));
  return { ...book, check: { ...book.check, judged } };
}

async function write(core: SessionCore, words: WantedSheet, before: WithBook, run: Run): Promise<Settled> {
  const { workbook } = core;
  if (workbook === null) return before;
  const fresh = await freshBook(core, workbook, before, run);
  const { span } = fresh.part ?? fresh.summary;
  if (span === null) return { kind: "ready", book: fresh, notice: null };
  // What was checked last may have been another year's.
  const book = { ...fresh, check: await checkBook(core, { ...fresh, year: span.year }, run) };
  const target = findOwnTarget(book, SUMMARY_SHEET);
  const document = await buildDocument(book, span, target, words, run);
  const written = await putOwnSheet(workbook, withoutStale(book), { document, target }, run);
  return {
    kind: "written",
    book: written,
    written: {
      sheet: document.name,
      year: span.year,
      isRenewed: target.former !== null,
      avoided: target.avoided,
      canUndo: written.undo !== null,
      notices: [...new Set(run.notices.map((one) => one.code))],
    },
    notice: null,
  };
}

/** Does nothing unless a workbook has been read and nothing else is running. */
export async function writeSummary(
  core: SessionCore,
  words: SheetWords,
  choice: SheetChoice = WHOLE_SHEET,
): Promise<void> {
  const before = withBook(core.store.get());
  const year = before?.book.summary.year ?? null;
  if (before === null || year === null) return;
  const start = { ...startOf("writing"), task: "summary" as const, isStopping: false, before };
  await perform(core, start, (run) => write(core, { ...words, choice }, before, run));
}
