// After an edit in some rows: those rows are read, fitted and judged again, at once; what relates them to others follows by
// steps. Where that cannot be had from the rows alone it is said, and the workbook is to be read as a whole.

import type { CheckParts } from "../domain/checking/checkParts";
import { judgeFindings } from "../domain/checking/judged";
import { patchSnapshot, type SheetChange } from "../domain/sheets/patchSnapshot";
import type { WorkbookChange, WorkbookPort } from "../workbook/port";
import { areasToRead } from "./changedAreas";
import { drive } from "./drive";
import { describeFailure } from "./problem";
import { keepUndo } from "./readBook";
import type { Run } from "./run";
import { beginRun, changesSince, type SessionCore } from "./sessionCore";
import { type Book, type BookCheck, isBusy, type Recheck, withBook } from "./sessionState";
import { checkBook, summarise, wantedFigures } from "./understandBook";

/** "in-the-way": a cell is being edited, so later is better; "whole": the workbook is to be read as a whole. */
export type RecheckOutcome = "done" | "in-the-way" | "whole";

interface Rechecked {
  readonly book: Book;
  readonly parts: CheckParts;
  readonly due: ReadonlySet<string>;
  readonly rows: NonNullable<Recheck["rows"]>;
}

function countOn({ judged }: BookCheck, rows: Rechecked["rows"]): number {
  return judged.filter(
    ({ finding: { sheet, cells }, acceptance }) =>
      acceptance === null &&
      rows.some((one) => one.sheet === sheet && cells.some(({ rowIndex }) => one.rows.includes(rowIndex))),
  ).length;
}

async function judge({ book, parts, due, rows }: Rechecked): Promise<Book> {
  const { assembleCheck } = await import("../domain/checking/checkParts");
  const { findings, undecided } = assembleCheck(parts);
  const check: BookCheck = {
    judged: judgeFindings(findings, book.settings.acceptances),
    undecided,
    parts,
    due,
  };
  return { ...book, check, recheck: { rows, open: countOn(check, rows), isRelating: due.size > 0 } };
}

function show(core: SessionCore, run: Run, book: Book): void {
  const shown = withBook(core.store.get());
  if (core.current === run && shown !== null) core.store.set({ ...shown, book });
}

/** The rows that somebody edited; formulas that followed are not worth a word. */
function editedRows(changes: readonly SheetChange[], heard: readonly WorkbookChange[]): Rechecked["rows"] {
  const isEdited = (name: string, rowIndex: number): boolean =>
    heard.some((one) => one?.sheet === name && rowIndex >= one.range.top && rowIndex <= one.range.bottom);
  return changes
    .map(({ sheet, rows }) => ({
      sheet,
      rows: [...rows.keys()].filter((rowIndex) => isEdited(sheet, rowIndex)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The rows read and judged again; null where that takes the whole workbook. */
async function recheckEdited(
  core: SessionCore,
  workbook: WorkbookPort,
  book: Book,
): Promise<Rechecked | null> {
  const { parts, due: dueBefore = new Set<string>() } = book.check;
  const heard = changesSince(core, book);
  const readAt = core.changes;
  const areas = areasToRead(book.snapshot, heard);
  if (parts === undefined || areas === null) return null;
  const patched = patchSnapshot(book.snapshot, heard.length === 0 ? [] : await workbook.readCells(areas));
  if (patched === null) return null;
  const { snapshot, changes } = patched;
  // Loaded when it is needed first, as all that understands workbooks.
  const { refitRows } = await import("../domain/fitting/rereading/refitRows");
  const refit = refitRows(book.fit, book.snapshot, snapshot, changes);
  if (refit === null) return null;
  const { recheckRows } = await import("../domain/checking/recheck");
  const input = { ...parts.input, snapshot, fit: refit.fit, today: core.today() };
  const again = recheckRows(parts, input, refit.reread);
  if (again === null) return null;
  const next = { ...book, snapshot, fit: refit.fit, undo: keepUndo(book.undo, snapshot), readAt };
  const due = new Set([...dueBefore, ...refit.reread.map(({ sheet }) => sheet)]);
  const rows = changes.length === 0 ? (book.recheck?.rows ?? []) : editedRows(changes, heard);
  return { book: next, parts: again, due, rows };
}

/** What relates the rows to others, and the figures; null where all is to be checked anew. */
async function relate(core: SessionCore, again: Rechecked, run: Run): Promise<Book | null> {
  const { recheckRelations } = await import("../domain/checking/recheck");
  const parts = await drive(recheckRelations(again.parts, again.due), {
    ...run.pace,
    report: () => undefined,
  });
  if (parts === null) return null;
  await run.watch.pause();
  const { summary, part } = await summarise(again.book, wantedFigures(core, again.book), run);
  const book = { ...again.book, summary, part };
  if (summary.year === parts.input.year) return judge({ ...again, book, parts, due: new Set() });
  const check = await checkBook(core, { ...book, year: summary.year }, run);
  return {
    ...book,
    check,
    recheck: { rows: again.rows, open: countOn(check, again.rows), isRelating: false },
  };
}

async function recheck(core: SessionCore, workbook: WorkbookPort, run: Run): Promise<RecheckOutcome> {
  const book = withBook(core.store.get())?.book;
  if (book === undefined || book.isStale) return "whole";
  const again = await recheckEdited(core, workbook, book);
  if (again === null) return "whole";
  run.throwIfStopped();
  if (again.due.size === 0) {
    show(core, run, again.book);
    return "done";
  }
  show(core, run, await judge(again));
  const related = await relate(core, again, run);
  if (related === null) return "whole";
  show(core, run, related);
  return "done";
}

/** Without a busy state. What goes wrong here is left to the whole reading to find, and to say. */
export async function recheckQuietly(core: SessionCore): Promise<RecheckOutcome> {
  const { workbook } = core;
  if (workbook === null || isBusy(core.store.get())) return "done";
  if (core.choosing !== null) return "in-the-way";
  const run = beginRun(core, () => undefined);
  try {
    return await recheck(core, workbook, run);
  } catch (thrown) {
    if (core.current !== run) return "done";
    const { code } = describeFailure(thrown);
    return code === "cell-being-edited" ? "in-the-way" : "whole";
  } finally {
    if (core.current === run) core.current = null;
  }
}
