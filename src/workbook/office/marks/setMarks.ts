// Marks in Excel as one unit. A batch is no transaction, so what a failure leaves half done is taken back.

import { asCellEdits } from "../../marks/checkMarks";
import { layOutMarks } from "../../marks/layOutMarks";
import { isSameMarks } from "../../marks/sameMarks";
import { WorkbookFailure, type MarkedArea, type SheetMarks, type Watch } from "../../port";
import { stopIfCancelled } from "../../stopIfCancelled";
import { lookAtCells } from "../cells/lookAtCells";
import { translateFailure } from "../translateFailure";
import { areasOf, findFormats, type FoundFormat, type FoundFormats, type FoundSheet } from "./findFormats";
import { putMarks } from "./putMarks";

const STEPS = 3;

function check({ isReadOnly, marks }: FoundFormats): void {
  if (isReadOnly) throw new WorkbookFailure("read-only");
  const locked = marks.find(({ sheet }) => sheet.isProtected);
  if (locked !== undefined) throw new WorkbookFailure("protected", { sheet: locked.sheet.name });
}

/** Formats of a sheet that are not known as ours, in the order of their rank. */
function othersIn({ marks }: FoundFormats, { id: sheetId, formats }: FoundSheet): string[] {
  const ours = new Set(marks.filter(({ sheet }) => sheet.id === sheetId).map(({ id }) => id));
  return formats.filter((id) => !ours.has(id));
}

/** What a laying that broke off left without its rule: a new format comes to the top, above the clerk's. */
function findHalfMade(before: FoundFormats, now: FoundFormats): FoundFormat[] {
  return now.sheets.flatMap((sheet) => {
    const former = before.sheets.find(({ id }) => id === sheet.id);
    const others = othersIn(now, sheet);
    const more = others.length - (former ? othersIn(before, former).length : others.length);
    return others.slice(0, Math.max(0, more)).map((id) => ({ sheet, id }));
  });
}

/** Whether the wanted marks stand after all; otherwise the former ones are laid again. */
async function takeBack(
  before: FoundFormats,
  wanted: readonly MarkedArea[],
  keepsComplete: boolean,
  watch: Watch,
): Promise<boolean> {
  const [now, former] = [await findFormats(watch), areasOf(before.marks)];
  const [standing, halfMade] = [areasOf(now.marks), findHalfMade(before, now)];
  if (keepsComplete && halfMade.length === 0 && isSameMarks(standing, wanted)) return true;
  if (halfMade.length > 0 || !isSameMarks(standing, former)) await putMarks(now, former, halfMade);
  return false;
}

/** Resolves where the marks turned out to be laid all the same; otherwise takes them back and throws. */
async function settle(
  before: FoundFormats,
  wanted: readonly MarkedArea[],
  failure: WorkbookFailure,
  watch: Watch,
): Promise<void> {
  // Stopping has no say in how the workbook is left.
  const unstopped = { ...watch, signal: new AbortController().signal };
  const attempt = (): Promise<boolean> =>
    takeBack(before, wanted, failure.code !== "not-verified", unstopped);
  let isComplete: boolean;
  try {
    // Excel may only have been busy; what fails again is said.
    isComplete = await attempt().catch(attempt);
  } catch (error) {
    const sheets = [...new Set([...areasOf(before.marks), ...wanted].map(({ sheet }) => sheet))].join(", ");
    const why = translateFailure(error).detail;
    throw new WorkbookFailure(failure.code, {
      sheet: failure.sheet,
      detail: `${failure.detail} | not taken back (${why}); marks may have changed in: ${sheets}`,
      cause: failure.cause,
    });
  }
  if (!isComplete) throw failure;
}

/** Throws what `WorkbookPort.setMarks` says. */
export async function setMarks(marks: readonly SheetMarks[], watch: Watch): Promise<void> {
  watch.report({ stage: "writing", done: 0, total: STEPS });
  const found = await findFormats(watch);
  check(found);
  watch.report({ stage: "writing", done: 1, total: STEPS });
  if (marks.length > 0) await lookAtCells(asCellEdits(marks), watch, { isWriting: false });
  stopIfCancelled(watch);
  for (const sheet of found.unread)
    watch.notice?.({ code: "formats-unread", sheet, detail: "a conditional format that cannot be read" });
  const wanted = layOutMarks(marks);
  if (wanted.length === 0 && found.marks.length === 0) return;
  watch.report({ stage: "writing", done: 2, total: STEPS });
  try {
    await putMarks(found, wanted);
  } catch (error) {
    await settle(found, wanted, translateFailure(error), watch);
  }
  watch.report({ stage: "writing", done: STEPS, total: STEPS });
}
