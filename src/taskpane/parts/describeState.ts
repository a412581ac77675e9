// The one sentence of a state.

import { buildOverview } from "../../app/overview";
import type { Book, Recheck, Written, WorkProgress } from "../../app/sessionState";
import type { UndoOffer } from "../../app/undoOffer";
import type { SheetFit } from "../../domain/fitting/fit";
import type { Texts } from "../../texts/zh";

/** What was found in the workbook. */
export function describeBook(book: Book, { home }: Texts): string {
  const { registers, records, questions } = buildOverview(book.fit);
  return registers === 0 ? home.nothing.what : home.found(registers, records) + home.questions(questions);
}

/** What a sheet is read as now. */
export function describeReading({ sheet, tables }: SheetFit, { home, kinds }: Texts): string {
  const registers = tables.flatMap(({ kind, records }) =>
    kind === null ? [] : [home.nowRegister(kinds[kind], records.length)],
  );
  if (registers.length > 0) return home.nowRead(sheet, registers);
  const isDeclined = tables.length > 0 && tables.every(({ isAgreed }) => isAgreed);
  return isDeclined ? home.nowNone(sheet) : home.nowUnknown(sheet);
}

/** What was judged again by itself after a change. */
export function describeRecheck({ rows, open, isRelating }: Recheck, { check }: Texts): string {
  const places = (rows ?? []).map((one) => check.recheckedPlace(one.sheet, one.rows));
  const said = places.length === 0 ? check.recheckedBook(open) : check.recheckedRows(places, open);
  return isRelating ? said + check.relating : said;
}

export function describeWritten(written: Written, { summary }: Texts): string {
  return written.isRenewed ? summary.renewed(written.sheet) : summary.created(written.sheet);
}

export function describeUndo(offer: UndoOffer, { pane, entering }: Texts): string {
  switch (offer.kind) {
    case "remove":
      return pane.undoRemove(offer.sheet);
    case "restore":
      return pane.undoRestore(offer.document.name);
    case "cells":
      return pane.undoMending;
    case "rows": {
      const [place] = offer.steps[0].places;
      return entering.undo(place ?? { sheet: "", rows: [] });
    }
  }
}

/** The share done, 0 to 1; undefined where nobody can say. */
export function shareDone({ done, total }: WorkProgress): number | undefined {
  return total > 0 ? done / total : undefined;
}
