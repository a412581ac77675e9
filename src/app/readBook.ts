// Reads a workbook and understands it: snapshot → fit → figures of a year.

import { fitWorkbook } from "../domain/fitting/fitWorkbook";
import { fingerprintSheet } from "../domain/sheets/fingerprint";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";
import { buildSummary } from "../domain/summary/buildSummary";
import { findUnitName } from "../domain/summary/findUnitName";
import type { WorkbookPort } from "../workbook/port";
import { drive } from "./drive";
import type { Run } from "./run";
import type { Book, UndoOffer } from "./sessionState";

/** Progress of understanding is told in hundredths. */
const WHOLE = 100;

/** The figures of the wanted year, or of the usual one where no record falls in the wanted. */
export function summarise(fit: Book["fit"], wantedYear: number | null): Book["summary"] {
  const wanted = buildSummary(fit, { year: wantedYear });
  const isUsable = wantedYear === null || wanted.years.some((one) => one.year === wantedYear);
  return isUsable ? wanted : buildSummary(fit, { year: null });
}

/** An offer that the sheet as it stands now would refuse is none. */
function keepUndo(undo: UndoOffer | null, snapshot: WorkbookSnapshot): UndoOffer | null {
  if (undo === null) return null;
  const name = undo.kind === "remove" ? undo.sheet : undo.document.name;
  const sheet = snapshot.sheets.find((one) => one.name === name);
  return sheet && fingerprintSheet(sheet) === undo.fingerprint ? undo : null;
}

/**
 * @param former what lives on of the book as read before; with the count of changes at this reading.
 * @param wantedYear asked at the end: the clerk may choose while this runs.
 * Throws what the port throws, and `WorkbookFailure("cancelled")` when stopped.
 */
export async function readBook(
  workbook: WorkbookPort,
  former: Pick<Book, "undo" | "documents" | "readAt">,
  wantedYear: () => number | null,
  run: Run,
): Promise<Book> {
  const snapshot = await workbook.readSnapshot(run.watch);
  const fit = await drive(fitWorkbook(snapshot), {
    ...run.pace,
    report: (fraction) =>
      run.report({ stage: "understanding", done: Math.floor(fraction * WHOLE), total: WHOLE }),
  });
  await run.watch.pause();
  run.throwIfStopped();
  return {
    snapshot,
    fit,
    summary: summarise(fit, wantedYear()),
    unitName: findUnitName(fit),
    readAt: former.readAt,
    isStale: false,
    undo: keepUndo(former.undo, snapshot),
    documents: former.documents,
  };
}
