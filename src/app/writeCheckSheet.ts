// Use case: what checking says, written as the sheet 检查结果, new or renewed in place.

import type { CheckSheetTexts } from "../domain/checking/document/checkSheetTexts";
import { formatDate } from "../domain/values/date";
import { freshBook } from "./freshBook";
import { CHECK_SHEET, findOwnTarget } from "./planOwnSheet";
import { putOwnSheet } from "./putOwnSheet";
import type { Run } from "./run";
import { perform, type SessionCore, startOf } from "./sessionCore";
import { type Settled, withBook, type WithBook } from "./sessionState";

async function write(
  core: SessionCore,
  loadTexts: () => Promise<CheckSheetTexts>,
  before: WithBook,
  run: Run,
): Promise<Settled> {
  const { workbook } = core;
  if (workbook === null) return before;
  const book = await freshBook(core, workbook, before, run);
  const target = findOwnTarget(book, CHECK_SHEET);
  const { buildCheckDocument } = await import("../domain/checking/document/buildCheckDocument");
  const document = buildCheckDocument({
    ...book.check,
    said: book.settings,
    year: book.summary.year,
    unitName: book.unitName,
    sheetName: target.sheet,
    texts: await loadTexts(),
    madeOn: formatDate(core.today()),
  });
  return {
    kind: "ready",
    book: await putOwnSheet(workbook, book, { document, target }, run),
    notice: { kind: "check-written", sheet: document.name, isRenewed: target.former !== null },
  };
}

/** Does nothing unless a workbook has been read and nothing else is running. */
export async function writeCheckSheet(
  core: SessionCore,
  loadTexts: () => Promise<CheckSheetTexts>,
): Promise<void> {
  const before = withBook(core.store.get());
  if (before === null) return;
  const start = { ...startOf("writing"), task: "check" as const, isStopping: false, before };
  await perform(core, start, (run) => write(core, loadTexts, before, run));
}
