// Use case: the 年度汇总 of the chosen year or months, written as a new sheet or renewed in place.

import type { SheetDocument } from "../domain/sheets/sheetDocument";
import { type SheetChoice, WHOLE_SHEET } from "../domain/summary/document/sheetChoice";
import type { SummarySheetTexts } from "../domain/summary/document/summarySheetTexts";
import type { MonthSpan } from "../domain/summary/monthSpan";
import { isRefusal, type RenewalRefusal } from "../domain/summary/renewal/renewalRefusal";
import type { RenewedSummary } from "../domain/summary/renewal/renewSummary";
import { formatDate } from "../domain/values/date";
import type { DayNumber } from "../domain/values/reading";
import type { WorkbookPort } from "../workbook/port";
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
  const pace = paceOf(run, "summing");
  const trend = book.part === null ? await compareYears(book, pace) : null;
  const building = buildSummaryDocument({
    summary: { ...(book.part ?? book.summary), year: span.year },
    fit: book.fit,
    snapshot: book.snapshot,
    trend,
    check: checkCounts(judged, undecided),
    unitName: book.unitName,
    choice: words.choice,
    sheetName: target.sheet,
    texts: words.texts,
    madeOn: formatDate(words.today()),
  });
  return drive(building, pace);
}

type Ready = Omit<RenewedSummary, "former"> & { readonly former: SheetDocument | null };

/** A new sheet as it is; one that is renewed with what the clerk has in it. */
async function makeReady(
  workbook: WorkbookPort,
  book: Book,
  { document, target }: { readonly document: SheetDocument; readonly target: OwnSheetTarget },
  { texts }: SheetWords,
): Promise<Ready | RenewalRefusal> {
  const { former } = target;
  if (former === null) return { document, former, clerksRows: null, notKept: [] };
  const known = book.documents.get(document.name) ?? null;
  const { renewOwnSummary } = await import("./renewOwnSummary");
  return renewOwnSummary(workbook, { document, former, known, texts });
}

/** The sheet just written is not out of date. */
function withoutStale(book: Book): Book {
  const judged = book.check.judged.filter((one) => !isAboutSummary(one));
  return { ...book, check: { ...book.check, judged } };
}

async function write(
  core: SessionCore,
  { loadTexts, today, choice }: LateSheetWords & Pick<WantedSheet, "choice">,
  before: WithBook,
  run: Run,
): Promise<Settled> {
  const { workbook } = core;
  if (workbook === null) return before;
  const fresh = await freshBook(core, workbook, before, run);
  const { span } = fresh.part ?? fresh.summary;
  if (span === null) return { kind: "ready", book: fresh, notice: null };
  // What was checked last may have been another year's.
  const book = { ...fresh, check: await checkBook(core, { ...fresh, year: span.year }, run) };
  const target = findOwnTarget(book, SUMMARY_SHEET);
  const words = { texts: await loadTexts(), today, choice };
  const built = await buildDocument(book, span, target, words, run);
  const renewal = await makeReady(workbook, book, { document: built, target }, words);
  if (isRefusal(renewal))
    return { kind: "ready", book, notice: { kind: "not-renewed", sheet: target.sheet, why: renewal } };
  const { document, former, clerksRows, notKept } = renewal;
  const written = await putOwnSheet(workbook, withoutStale(book), { document, target, former }, run);
  return {
    kind: "written",
    book: written,
    written: {
      sheet: document.name,
      year: span.year,
      isRenewed: target.former !== null,
      avoided: target.avoided,
      canUndo: written.undo !== null,
      clerksRows,
      notKept,
      notices: [...new Set(run.notices.map((one) => one.code))],
    },
    notice: null,
  };
}

/** Does nothing unless a workbook has been read and nothing else is running. */
export async function writeSummary(
  core: SessionCore,
  words: LateSheetWords,
  choice: SheetChoice = WHOLE_SHEET,
): Promise<void> {
  const before = withBook(core.store.get());
  const year = before?.book.summary.year ?? null;
  if (before === null || year === null) return;
  const start = { ...startOf("writing"), task: "summary" as const, isStopping: false, before };
  await perform(core, start, (run) => write(core, { ...words, choice }, before, run));
}
