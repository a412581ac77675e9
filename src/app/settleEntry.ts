// 仍要保存: what the clerk was warned of while entering and explained is settled once the rows stand.

import type { Acceptance } from "../domain/settings/settings";
import type { WorkbookPort } from "../workbook/port";
import type { EntryAcceptance } from "./entryRequest";
import { withSettled } from "./entryUndo";
import type { Run } from "./run";
import type { SessionCore } from "./sessionCore";
import type { Book } from "./sessionState";
import type { EnteredRows } from "./undoOffer";
import { writeSettingsOf } from "./settingsSheet";
import { settlingPlan } from "./settleFinding";

interface Settling {
  readonly book: Book;
  /** As it was before the entry. */
  readonly former: Book;
  readonly places: readonly EnteredRows[];
  readonly accept: EntryAcceptance;
}

type IsNew = (sheet: unknown, rowIndex: unknown) => boolean;

/** Whether what a finding tells names a new row as its other side: of rows that say the same, each has a finding. */
function namesNewRow(fact: unknown, isNew: IsNew): boolean {
  if (typeof fact !== "object" || fact === null) return false;
  if ("sheet" in fact && "rowIndex" in fact && isNew(fact.sheet, fact.rowIndex)) return true;
  return Object.values(fact).some((inner) => namesNewRow(inner, isNew));
}

/**
 * The open findings of the new rows by the rules that were shown, as they are to be kept; and what the same matter now looks
 * like from a row that stood there before.
 */
function settledBy(
  core: SessionCore,
  { check }: Book,
  { former, places, accept }: Pick<Settling, "former" | "places" | "accept">,
): readonly Acceptance[] {
  const { rules, reason, about } = accept;
  const isNew: IsNew = (sheet, rowIndex) =>
    places.some((place) => place.sheet === sheet && place.rows.some((row) => row === rowIndex));
  const before = new Set(former.check.judged.map(({ finding }) => finding.key));
  return check.judged.flatMap(({ finding, acceptance }) => {
    const { rule, sheet, cells, key, facts } = finding;
    const isOfNewRow = cells.some(({ rowIndex }) => isNew(sheet, rowIndex));
    const isMeant = isOfNewRow || (!before.has(key) && namesNewRow(facts, isNew));
    return acceptance === null && rules.includes(rule) && isMeant
      ? [{ key, about: about(finding), reason: reason.trim(), on: core.today() }]
      : [];
  });
}

/** The book with that settled; null where it could not be. What can be taken back stays the entry. */
export async function settleEntry(
  core: SessionCore,
  workbook: WorkbookPort,
  settling: Settling,
  run: Run,
): Promise<Book | null> {
  const { book, accept } = settling;
  if (accept.reason.trim() === "") return book;
  const settled = settledBy(core, book, settling);
  if (settled.length === 0) return book;
  try {
    const plan = settlingPlan(core, settled);
    const after = await writeSettingsOf(core, workbook, { book, plan }, run);
    if (after === null) return null;
    const keys = settled.map(({ key }) => key);
    return { ...after, undo: withSettled(book.undo, { keys, undo: after.undo }) };
  } catch {
    return null;
  }
}
