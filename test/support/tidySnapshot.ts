// Snapshots in one form: hosts differ in how far they say a sheet is used and in whether they can list merges, and
// neither is a difference to anybody who reads them.

import type { Span } from "../../src/domain/sheets/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";

/** The part of the spans within 0..last, joined where they touch. */
function within(spans: readonly Span[], last: number): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    if (span.first > last) continue;
    const end = Math.min(span.last, last);
    const before = joined.at(-1);
    if (before !== undefined && before.last + 1 >= span.first) {
      joined[joined.length - 1] = { first: before.first, last: end };
    } else joined.push({ first: span.first, last: end });
  }
  return joined;
}

function tidySheet(sheet: SheetSnapshot): SheetSnapshot {
  const widths = sheet.rows.map(
    (row, r) =>
      1 + row.findLastIndex((value, c) => value !== null || (sheet.formulas[r]?.[c] ?? null) !== null),
  );
  const height = 1 + widths.findLastIndex((width) => width > 0);
  const rows = sheet.rows.slice(0, height).map((row, r) => row.slice(0, widths[r]));
  const formulas = rows.map((row, r) => {
    const cells = row.map((_, c) => sheet.formulas[r]?.[c] ?? null);
    return cells.some((formula) => formula !== null) ? cells : null;
  });
  const right = Math.max(0, ...widths) - 1;
  return {
    ...sheet,
    rows,
    formulas,
    numberFormats: rows.map((row, r) =>
      row.map((value, c) => {
        const isEmpty = value === null && (formulas[r]?.[c] ?? null) === null;
        return isEmpty ? "General" : (sheet.numberFormats[r]?.[c] ?? "General");
      }),
    ),
    merges: null,
    hiddenRows: within(sheet.hiddenRows, height - 1),
    hiddenColumns: within(sheet.hiddenColumns, right),
    tables: [...sheet.tables].sort((a, b) => a.name.localeCompare(b.name)),
  };
}

export function tidySnapshot(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(tidySheet) };
}
