// The columns of the 年度汇总 sheet: how wide they are, and which of two summaries' are the same although one of them has a
// column for the year before.

/** In characters of the default font. Together they fill the 170 mm between A4's margins. */
const WIDTHS = {
  plain: [24, 13, 12, 17, 20],
  /** With the year before, its column before that of the sources. */
  lastYear: [22, 10, 10, 14, 14, 16],
  /** A label and five years; no year is much narrower than another. */
  trend: [21, 12, 12, 13, 13, 15],
} as const;

export type SummaryShape = keyof typeof WIDTHS;

/** What, two counts and the main number stand in the first columns of every summary. */
const SHARED_COLUMNS = 4;
/** Hosts keep widths in pixels of their own font; what differs by less nobody has changed. */
const CHANGED_BY = 0.75;

export function summaryWidths(shape: SummaryShape): readonly number[] {
  return WIDTHS[shape];
}

/** Where a column of our part stands in a summary of another width; null where that has no such column. */
export function movedColumn(column: number, from: number, to: number): number | null {
  if (from === to || column < SHARED_COLUMNS) return column;
  if (column === from - 1) return to - 1;
  return null;
}

type Widths = readonly number[];

/** The columns that are not as wide as usual. */
function changedColumns(widths: Widths, usual: Widths): readonly number[] {
  return widths.flatMap((width, at) => (Math.abs(width - (usual[at] ?? width)) > CHANGED_BY ? [at] : []));
}

/** Of the summaries with as many columns, the one from which the fewest have been changed. */
function changedByClerk(widths: Widths): readonly number[] {
  const alike = Object.values<Widths>(WIDTHS).filter(({ length }) => length === widths.length);
  const changed = alike.map((usual) => changedColumns(widths, usual));
  return changed.sort((one, other) => one.length - other.length)[0] ?? [];
}

/**
 * The widths of a renewed summary: those the clerk has changed stay, be it in another place; all others are its own.
 * @param former how wide the columns are now, and how many our part has
 */
export function keptWidths(
  widths: Widths,
  former: { readonly widths: Widths; readonly count: number },
): Widths {
  const kept = [...widths];
  const own = former.widths.slice(0, former.count);
  for (const column of changedByClerk(own)) {
    const place = movedColumn(column, former.count, widths.length);
    const width = own[column];
    if (place !== null && width !== undefined) kept[place] = width;
  }
  return kept;
}
