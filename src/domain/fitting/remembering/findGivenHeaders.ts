// The header rows that guides insist on: where a correction points to rows that were not found to be a header, and where
// the headings that are remembered stand in rows that nobody took for one.

import type { Span } from "../../sheets/address";
import type { Located } from "../locating/located";
import { readHeader } from "../locating/readHeader";
import { lastColumnOf } from "../locating/readRowFacts";
import type { SheetUnderFit } from "../locating/sheetUnderFit";
import { type Guide, labelsOf } from "./guide";
import { fitness, labelsOfTable, LEAST_SHARE, shareOfLabels } from "./placeGuides";

/** Below this row no header was ever found; a second table's is found by itself. */
const DEEPEST_ROW = 300;
/** Rows elsewhere must fit this much better than the table that was found. */
const MUCH_BETTER = 0.2;

function labelsInRows({ sheet, merges }: SheetUnderFit, rows: Span): ReadonlySet<string> {
  const header = readHeader(sheet, merges, rows, { first: 0, last: lastColumnOf(sheet) });
  return new Set(labelsOfTable({ header }));
}

function findRows(under: SheetUnderFit, guide: Guide, found: number): Span | null {
  const height = guide.headerRows.last - guide.headerRows.first;
  const deepest = Math.min(DEEPEST_ROW, under.sheet.rows.length - 1 - height);
  let best: Span | null = null;
  let bestShare = Math.max(LEAST_SHARE, found + MUCH_BETTER);
  for (let first = 0; first <= deepest; first += 1) {
    const rows = { first, last: first + height };
    const share = shareOfLabels(guide, labelsInRows(under, rows));
    if (share < bestShare || (best !== null && share === bestShare)) continue;
    best = rows;
    bestShare = share;
  }
  return best;
}

/** Whether a row of headings right above it passes for a table without records. */
function isBelowMereHeadings({ header }: Located, tables: readonly Located[]): boolean {
  const above = tables.filter(
    (one) =>
      one.header.rows.last < header.rows.first &&
      one.header.columns.first <= header.columns.last &&
      one.header.columns.last >= header.columns.first,
  );
  return above.at(-1)?.body.dataRows.length === 0;
}

/** `tables` are those found without being told. Ascending; empty where every guide's table is among them. */
export function findGivenHeaders(
  under: SheetUnderFit,
  guides: readonly Guide[],
  tables: readonly Located[],
): readonly Span[] {
  const given = guides.flatMap((guide) => {
    const scores = tables.map((table) => fitness(guide, table, tables));
    const found = Math.max(0, ...scores);
    const table = tables[scores.indexOf(1)];
    if (table) return isBelowMereHeadings(table, tables) ? [table.header.rows] : [];
    if (labelsOf(guide).size === 0) return guide.isCorrection ? [guide.headerRows] : [];
    const rows = findRows(under, guide, found);
    return rows ? [rows] : [];
  });
  return given.sort((one, other) => one.first - other.first);
}
