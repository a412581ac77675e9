// Links and notes by cell. Sheets have few of either, but every cell drawn asks, so they are looked up by row.

import type { Note, SheetLink, SheetView } from "../../workbook/xlsx/view/sheet/sheetView";

interface Extras {
  readonly links: ReadonlyMap<number, readonly SheetLink[]>;
  readonly notes: ReadonlyMap<number, readonly Note[]>;
}

const EMPTY: readonly never[] = [];
const known = new WeakMap<SheetView, Extras>();

function groupLinks(view: SheetView): ReadonlyMap<number, readonly SheetLink[]> {
  const rows = new Map<number, SheetLink[]>();
  for (const link of view.links) {
    const last = Math.min(link.range.bottom, view.rows.count - 1);
    for (let row = link.range.top; row <= last; row += 1) {
      const there = rows.get(row);
      if (there === undefined) rows.set(row, [link]);
      else there.push(link);
    }
  }
  return rows;
}

function extrasOf(view: SheetView): Extras {
  const found = known.get(view);
  if (found !== undefined) return found;
  const notes = new Map<number, Note[]>();
  for (const note of view.notes) notes.set(note.rowIndex, [...(notes.get(note.rowIndex) ?? []), note]);
  const extras = { links: groupLinks(view), notes };
  known.set(view, extras);
  return extras;
}

export function findLink(view: SheetView, rowIndex: number, columnIndex: number): SheetLink | null {
  const links = extrasOf(view).links.get(rowIndex) ?? EMPTY;
  return links.find(({ range }) => range.left <= columnIndex && columnIndex <= range.right) ?? null;
}

export function findNote(view: SheetView, rowIndex: number, columnIndex: number): Note | null {
  const notes = extrasOf(view).notes.get(rowIndex) ?? EMPTY;
  return notes.find((note) => note.columnIndex === columnIndex) ?? null;
}
