// What 关工设置 is to keep, written: into a new sheet, or into the one that is there, whose other cells stay as they are.

import { findSettingsSheet } from "../domain/settings/findSettings";
import {
  keepSettingsDocument,
  reviseSettingsDocument,
  type Revision,
} from "../domain/settings/reviseSettingsDocument";
import type { Settings } from "../domain/settings/settings";
import { SETTINGS_SHEET } from "../domain/sheets/ownSheet";
import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { SheetSnapshot } from "../domain/sheets/snapshot";
import type { WorkbookPort } from "../workbook/port";
import { freshBook } from "./freshBook";
import { fingerprintDocument, planWrite } from "./planOwnSheet";
import { beyondStopping, type Run } from "./run";
import { perform, type SessionCore, startOf } from "./sessionCore";
import type { Notice } from "./notice";
import { type Book, type Settled, withBook, type WithBook } from "./sessionState";
import type { UndoOffer } from "./undoOffer";
import { understandBook } from "./understandBook";
import { bookWith } from "./bookWith";

/** What is to be kept: of a sheet made new the settings, of one that is there the one table that changes. */
export interface SettingsPlan {
  readonly settings: (book: Book) => Settings | Promise<Settings>;
  readonly revision: (book: Book) => Revision | Promise<Revision>;
  readonly notice: Notice;
  /** Whether what the clerk has said of tables is kept by it. */
  readonly keepsCorrections: boolean;
}

async function buildDocument(
  core: SessionCore,
  book: Book,
  former: SheetSnapshot | null,
  plan: SettingsPlan,
): Promise<SheetDocument> {
  const { settingsWords } = core;
  if (former === null) {
    const settings = { ...(await plan.settings(book)), unitName: book.unitName };
    const { buildSettingsDocument } = await import("../domain/settings/buildSettingsDocument");
    return buildSettingsDocument(settings, settingsWords, book.snapshot.dateSystem);
  }
  const faulty = new Set(book.settingsFaults.map(({ rowIndex }) => rowIndex));
  return reviseSettingsDocument(former, await plan.revision(book), faulty, settingsWords);
}

function planUndo(
  { corrections: all, settingsWords }: SessionCore,
  document: SheetDocument,
  former: SheetSnapshot | null,
  { keepsCorrections }: SettingsPlan,
): UndoOffer {
  const fingerprint = fingerprintDocument(document);
  // Even where none of them was kept, the workbook has to be understood again once the settings are back.
  const corrections = keepsCorrections ? all : [];
  if (former === null) return { kind: "remove", sheet: document.name, fingerprint, corrections };
  return { kind: "restore", document: keepSettingsDocument(former, settingsWords), fingerprint, corrections };
}

/** Whether the clerk has a sheet of that name that is something else: it is never overwritten. */
function isNameTaken({ snapshot }: Book, former: SheetSnapshot | null): boolean {
  return former === null && snapshot.sheets.some(({ name }) => name === SETTINGS_SHEET);
}

/**
 * Writes what is to be kept, as part of a longer run: the book with it; null where the clerk has a sheet of that name that is
 * something else.
 */
export async function writeSettingsOf(
  core: SessionCore,
  workbook: WorkbookPort,
  { book, plan }: { readonly book: Book; readonly plan: SettingsPlan },
  run: Run,
): Promise<Book | null> {
  const former = findSettingsSheet(book.snapshot);
  if (isNameTaken(book, former)) return null;
  const document = await buildDocument(core, book, former, plan);
  run.throwIfStopped();
  await workbook.apply([planWrite(document, former)], run.watch);
  const undo = planUndo(core, document, former, plan);
  if (plan.keepsCorrections) core.corrections = [];
  const written = bookWith(book, document);
  const understanding = await understandBook(core, written.snapshot, beyondStopping(run));
  return { ...written, ...understanding, undo };
}

async function write(core: SessionCore, plan: SettingsPlan, before: WithBook, run: Run): Promise<Settled> {
  const { workbook } = core;
  if (workbook === null) return before;
  const book = await freshBook(core, workbook, before, run);
  const written = await writeSettingsOf(core, workbook, { book, plan }, run);
  return written === null
    ? { kind: "ready", book, notice: { kind: "name-taken", sheet: SETTINGS_SHEET } }
    : { kind: "ready", book: written, notice: plan.notice };
}

/** Does nothing unless a workbook has been read and nothing else is running. */
export async function writeSettings(core: SessionCore, plan: SettingsPlan): Promise<void> {
  const before = withBook(core.store.get());
  if (before === null) return;
  const start = { ...startOf("writing"), task: "settings" as const, isStopping: false, before };
  await perform(core, start, (run) => write(core, plan, before, run));
}
