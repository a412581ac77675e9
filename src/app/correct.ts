// Use case: the clerk says how a table is to be read. The workbook is understood anew with that, without being read again;
// nothing is written until the clerk agrees to keep it.

import type { TableFit } from "../domain/fitting/fit";
import { correctTable, pointOutHeader, type TableChange } from "../domain/fitting/remembering/correctTable";
import type { Correction } from "../domain/fitting/remembering/remembered";
import type { Span } from "../domain/sheets/address";
import { lastColumnOf } from "../domain/fitting/locating/readRowFacts";
import { hasContent } from "../domain/sheets/hasContent";
import type { Run } from "./run";
import { perform, say, type SessionCore, startOf } from "./sessionCore";
import { type Book, type Settled, withBook } from "./sessionState";
import { understandBook } from "./understandBook";

/** A table of the fit, with the sheet it stands in. */
export interface TableRef {
  readonly sheet: string;
  readonly table: TableFit;
}

/** All fits of the same rows and columns, this one first: a ledger has two. */
function sidesOf({ fit }: Book, { sheet, table }: TableRef): readonly [TableFit, ...TableFit[]] {
  const tables = fit.sheets.find((one) => one.sheet === sheet)?.tables ?? [];
  const others = tables.filter(
    (one) =>
      one !== table &&
      one.headerRows.first === table.headerRows.first &&
      one.columns[0]?.columnIndex === table.columns[0]?.columnIndex,
  );
  return [table, ...others];
}

async function understandAgain(core: SessionCore, book: Book, run: Run): Promise<Settled> {
  const understanding = await understandBook(core, book.snapshot, run);
  core.corrections = understanding.corrections;
  return { kind: "ready", book: { ...book, ...understanding }, notice: null };
}

/** Where it is stopped or fails, what was said before holds again. */
async function changeCorrections(
  core: SessionCore,
  change: (book: Book) => readonly Correction[],
): Promise<void> {
  const before = withBook(core.store.get());
  if (before === null) return;
  const former = core.corrections;
  core.corrections = change(before.book);
  const wanted = core.corrections;
  await perform(core, { ...startOf("reading"), before }, async (run) => {
    try {
      return await understandAgain(core, before.book, run);
    } catch (thrown) {
      if (core.corrections === wanted) core.corrections = former;
      throw thrown;
    }
  });
}

function isBlank({ snapshot }: Book, sheet: string, rows: Span): boolean {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return found === undefined || !hasContent(found, rows);
}

/** Does nothing while something runs. */
export async function correct(core: SessionCore, ref: TableRef, change: TableChange): Promise<void> {
  const book = withBook(core.store.get())?.book;
  if (book === undefined) return;
  if (change.what === "header" && isBlank(book, ref.sheet, change.rows)) {
    say(core, { kind: "nothing-there", sheet: ref.sheet, rows: change.rows });
    return;
  }
  await changeCorrections(core, () => correctTable(core.corrections, ref.sheet, sidesOf(book, ref), change));
}

/** Says that a sheet in which no table was found has one, with its header in these rows. */
export async function pointOut(core: SessionCore, sheet: string, rows: Span): Promise<void> {
  const book = withBook(core.store.get())?.book;
  const found = book?.snapshot.sheets.find(({ name }) => name === sheet);
  if (book === undefined || found === undefined) return;
  if (!hasContent(found, rows)) {
    say(core, { kind: "nothing-there", sheet, rows });
    return;
  }
  const columns = { first: 0, last: lastColumnOf(found) };
  await changeCorrections(core, () => pointOutHeader(core.corrections, sheet, rows, columns));
}

/** Takes back what was said since the last agreement: of one sheet, or of all (null). */
export async function takeBackCorrections(core: SessionCore, sheet: string | null): Promise<void> {
  await changeCorrections(core, () =>
    sheet === null ? [] : core.corrections.filter((one) => one.sheet !== sheet),
  );
}
