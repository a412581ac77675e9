// The last entries, as they can be taken back, and the book after rows have come or gone.

import type { WorkbookPort } from "../workbook/port";
import { keepUndo } from "./readBook";
import { readAgain } from "./readWorkbook";
import type { Run } from "./run";
import type { SessionCore } from "./sessionCore";
import type { Book } from "./sessionState";
import type { EntryStep, RowsUndo, SettledByEntry, UndoOffer } from "./undoOffer";

/** More than anybody remembers having typed. */
const MOST_STEPS = 20;

/** The offer once one more entry has been made. */
export function withStep(undo: UndoOffer | null, step: EntryStep): RowsUndo {
  const former = undo?.kind === "rows" ? undo.steps.slice(0, MOST_STEPS - 1) : [];
  return { kind: "rows", steps: [step, ...former] };
}

/** The offer once what was warned of in the last entry is settled. */
export function withSettled(undo: UndoOffer | null, settled: SettledByEntry): UndoOffer | null {
  if (undo?.kind !== "rows") return undo;
  const [last, ...former] = undo.steps;
  return { kind: "rows", steps: [{ ...last, settled }, ...former] };
}

/** The offer once the last entry has been taken back; null where it was the only one. */
export function withoutLast({ steps }: RowsUndo): RowsUndo | null {
  const [, next, ...rest] = steps;
  return next === undefined ? null : { kind: "rows", steps: [next, ...rest] };
}

/**
 * The workbook read again, so that formulas say what they now yield. Where that fails, what was written stands all the same:
 * the book is as before, marked as changed.
 */
export async function bookAfterEntry(
  core: SessionCore,
  workbook: WorkbookPort,
  { former, undo }: { readonly former: Book; readonly undo: RowsUndo | null },
  run: Run,
): Promise<Book> {
  try {
    const book = await readAgain(core, workbook, run);
    return { ...book, undo: keepUndo(undo, book.snapshot) };
  } catch {
    return { ...former, undo, isStale: true };
  }
}
