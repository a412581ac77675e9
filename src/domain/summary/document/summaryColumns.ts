// The columns of the 年度汇总 sheet: how wide they are, and which of two summaries' are the same although one of them has a
// column for the year before.

/** In characters of the default font. Together they fill the 170 mm between A4's margins. */
const PLAIN = [24, 13, 12, 17, 20] as const;
/** With the year before, its column before that of the sources. */
const WITH_LAST_YEAR = [22, 10, 10, 14, 14, 16] as const;

/** What, two counts and the main number stand in the first columns of every summary. */
const SHARED_COLUMNS = 4;
/** Hosts keep widths in pixels of their own font; what differs by less nobody has changed. */
const CHANGED_BY = 0.75;

export function summaryWidths(hasLastYear: boolean): readonly number[] {
  return hasLastYear ? WITH_LAST_YEAR : PLAIN;
}

/** Where a column of our part stands in a summary of another width; null where that has no such column. */
export function movedColumn(column: number, from: number, to: number): number | null {
  if (from === to || column < SHARED_COLUMNS) return column;
  if (column === from - 1) return to - 1;
  return null;
}

/**
 * The widths of a renewed summary: those the clerk has changed stay, be it in another place; all others are its own.
 * @param former how wide the columns are now, and how many our part has
 */
export function keptWidths(
  widths: readonly number[],
  former: { readonly widths: readonly number[]; readonly count: number },
): readonly number[] {
  const kept = [...widths];
  const usual = summaryWidths(former.count === WITH_LAST_YEAR.length);
  for (const [column, width] of former.widths.slice(0, former.count).entries()) {
    const place = movedColumn(column, former.count, widths.length);
    const isChanged = Math.abs(width - (usual[column] ?? width)) > CHANGED_BY;
    if (place !== null && isChanged) kept[place] = width;
  }
  return kept;
}
