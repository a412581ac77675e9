// Use case: a sheet for a kind of record that the workbook has no register of, in the look of the clerk's own sheets.

import type { KindId } from "../domain/kinds/kind";
import { dressDocument, type LookRole, type ModelLooks } from "../domain/sheets/dressDocument";
import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { CellPlace, WorkbookPort } from "../workbook/port";
import { freeSheetName } from "./freeSheetName";
import { freshBook } from "./freshBook";
import { findModelRegister } from "./modelRegister";
import { planUndo, planWrite } from "./planOwnSheet";
import { beyondStopping, type Run } from "./run";
import { perform, type SessionCore, startOf } from "./sessionCore";
import { type Book, type Settled, withBook, type WithBook } from "./sessionState";
import { understandBook } from "./understandBook";
import { bookWith } from "./bookWith";

/** An empty register, and which part of a model each of its styles takes after. */
export interface RegisterForm {
  readonly document: SheetDocument;
  readonly roles: Readonly<Record<string, LookRole>>;
}

export interface RegisterForms {
  /** What a register's sheet is called where nothing else is of that name. */
  readonly nameOf: (kind: KindId) => string;
  /** @param names of the sheet, and of the committee where titles begin with it ("" where they do not) */
  readonly formOf: (kind: KindId, names: { readonly sheet: string; readonly unit: string }) => RegisterForm;
}

async function readModel(workbook: WorkbookPort, book: Book): Promise<ModelLooks | null> {
  const model = findModelRegister(book.fit, book.snapshot);
  if (model === null) return null;
  const places: readonly CellPlace[] = [
    model.header,
    model.body,
    ...(model.title === null ? [] : [model.title]),
  ];
  const [header, body, title = null] = await workbook.readLooks(model.sheet, places);
  return header && body ? { header, body, title } : null;
}

/** The committee's name goes into the title where the clerk's own titles have it. */
function unitInTitles({ fit, unitName }: Book): string {
  if (unitName === null) return "";
  const titles = fit.sheets.flatMap(({ tables }) =>
    tables.filter(({ kind }) => kind !== null).map(({ title }) => title),
  );
  return titles.some((title) => title.startsWith(unitName)) ? unitName : "";
}

/** The last sheet that holds a register; null where none does. */
function lastRegisterSheet({ fit }: Book): string | null {
  return fit.sheets.filter(({ tables }) => tables.some(({ kind }) => kind !== null)).at(-1)?.sheet ?? null;
}

async function add(
  core: SessionCore,
  kind: KindId,
  forms: RegisterForms,
  { before, run }: { readonly before: WithBook; readonly run: Run },
): Promise<Settled> {
  const { workbook } = core;
  if (workbook === null) return before;
  const book = await freshBook(core, workbook, before, run);
  const sheet = freeSheetName(
    forms.nameOf(kind),
    book.snapshot.sheets.map((one) => one.name),
  );
  const { document: plain, roles } = forms.formOf(kind, { sheet, unit: unitInTitles(book) });
  const looks = await readModel(workbook, book);
  const document = looks === null ? plain : dressDocument(plain, roles, looks);
  run.throwIfStopped();
  const after = lastRegisterSheet(book);
  await workbook.apply([{ ...planWrite(document, null), after }], run.watch);
  const written = bookWith(book, document, after);
  const understanding = await understandBook(core, written.snapshot, beyondStopping(run));
  return {
    kind: "ready",
    book: { ...written, ...understanding, undo: planUndo(document, null, book.documents) },
    notice: { kind: "register-added", sheet, register: kind },
  };
}

/** Does nothing unless a workbook has been read and nothing else is running. */
export async function addRegister(
  core: SessionCore,
  kind: KindId,
  loadForms: () => Promise<RegisterForms>,
): Promise<void> {
  const before = withBook(core.store.get());
  if (before === null) return;
  const start = { ...startOf("writing"), task: "register" as const, isStopping: false, before };
  await perform(core, start, async (run) => add(core, kind, await loadForms(), { before, run }));
}
