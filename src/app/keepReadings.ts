// Use case: the clerk agrees to how the tables are read, and 关工设置 keeps it: a new sheet, or the readings in the one that
// is there, whose other cells stay as they are.

import { rememberTables } from "../domain/fitting/remembering/rememberTables";
import { buildSettingsDocument } from "../domain/settings/buildSettingsDocument";
import { findSettingsSheet } from "../domain/settings/findSettings";
import { keepSettingsDocument, reviseSettingsDocument } from "../domain/settings/reviseSettingsDocument";
import { readingsRevision } from "../domain/settings/settingsRevisions";
import type { SettingsWords } from "../domain/settings/settingsWords";
import { SETTINGS_SHEET } from "../domain/sheets/ownSheet";
import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { SheetSnapshot } from "../domain/sheets/snapshot";
import { freshBook } from "./freshBook";
import { fingerprintDocument, planWrite } from "./planSummary";
import type { Run } from "./run";
import { perform, type SessionCore, startOf } from "./sessionCore";
import { type Book, type Settled, type UndoOffer, withBook, type WithBook } from "./sessionState";
import { understandBook } from "./understandBook";
import { bookWith } from "./writeSummary";

function buildDocument(book: Book, former: SheetSnapshot | null, words: SettingsWords): SheetDocument {
  const { settings, settingsFaults, unitName, fit, snapshot } = book;
  const tables = rememberTables(fit);
  if (former === null)
    return buildSettingsDocument({ ...settings, unitName, tables }, words, snapshot.dateSystem);
  const faulty = new Set(settingsFaults.map(({ rowIndex }) => rowIndex));
  return reviseSettingsDocument(former, readingsRevision(tables, words), faulty, words);
}

function planUndo(core: SessionCore, document: SheetDocument, former: SheetSnapshot | null): UndoOffer {
  const fingerprint = fingerprintDocument(document);
  const { corrections, settingsWords } = core;
  if (former === null) return { kind: "remove", sheet: document.name, fingerprint, corrections };
  return { kind: "restore", document: keepSettingsDocument(former, settingsWords), fingerprint, corrections };
}

/** Whether the clerk has a sheet of that name that is something else: it is never overwritten. */
function isNameTaken({ snapshot }: Book, former: SheetSnapshot | null): boolean {
  return former === null && snapshot.sheets.some(({ name }) => name === SETTINGS_SHEET);
}

async function keep(core: SessionCore, before: WithBook, run: Run): Promise<Settled> {
  const { workbook } = core;
  if (workbook === null) return before;
  const book = await freshBook(core, workbook, before, run);
  const former = findSettingsSheet(book.snapshot);
  if (isNameTaken(book, former)) {
    return { kind: "ready", book, notice: { kind: "name-taken", sheet: SETTINGS_SHEET } };
  }
  const document = buildDocument(book, former, core.settingsWords);
  run.throwIfStopped();
  await workbook.apply([planWrite(document, former)], run.watch);
  const undo = planUndo(core, document, former);
  core.corrections = [];
  const written = bookWith(book, document);
  const understanding = await understandBook(core, written.snapshot, run);
  return {
    kind: "ready",
    book: { ...written, ...understanding, undo },
    notice: { kind: "kept", sheet: document.name },
  };
}

/** Does nothing unless a workbook has been read and nothing else is running. */
export async function keepReadings(core: SessionCore): Promise<void> {
  const before = withBook(core.store.get());
  if (before === null) return;
  const start = { ...startOf("writing"), task: "settings" as const, isStopping: false, before };
  await perform(core, start, (run) => keep(core, before, run));
}
