// Hidden rows and columns of a used range, from what Excel tells of it.

import type { CellRange, Span } from "../../../domain/sheets/address";

export interface HiddenSpans {
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

/** Spans of the true places, counted from `first`. */
export function spansOf(isHidden: readonly boolean[], first: number): Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let i = 0; i <= isHidden.length; i += 1) {
    if (isHidden[i] === true) start = start < 0 ? i : start;
    else if (start >= 0) {
      spans.push({ first: first + start, last: first + i - 1 });
      start = -1;
    }
  }
  return spans;
}

/**
 * What no visible area covers is hidden. Without any visible area nothing of the sheet can be seen: whether that is so
 * because of its rows or of its columns only the range's own flags tell (true: all of them, null: some).
 */
export function hiddenAround(
  used: CellRange,
  visible: readonly CellRange[],
  flags: { readonly rowHidden: boolean | null; readonly columnHidden: boolean | null },
): HiddenSpans {
  const rows = new Array<boolean>(used.bottom - used.top + 1).fill(true);
  const columns = new Array<boolean>(used.right - used.left + 1).fill(true);
  if (visible.length === 0) {
    return {
      hiddenRows: flags.rowHidden === false ? [] : spansOf(rows, used.top),
      hiddenColumns: flags.columnHidden === false ? [] : spansOf(columns, used.left),
    };
  }
  for (const area of visible) {
    rows.fill(false, Math.max(0, area.top - used.top), Math.max(0, area.bottom - used.top + 1));
    columns.fill(false, Math.max(0, area.left - used.left), Math.max(0, area.right - used.left + 1));
  }
  return { hiddenRows: spansOf(rows, used.top), hiddenColumns: spansOf(columns, used.left) };
}
