// Which of a sheet's tables each guide speaks of. Headings tell it; where they are the same in several tables, or unknown,
// the rows do. A guide also serves for further tables of the very same headings (next month's block, the other half).

import type { Located } from "../locating/located";
import { columnLabel } from "./columnLabel";
import { type Guide, labelsOf } from "./guide";

export interface PlacedGuide {
  readonly guide: Guide;
  /** Another table is the one it was said of; this one only has the same headings. */
  readonly isBorrowed: boolean;
}

/** Fewer of the remembered headings than this are another table's. */
export const LEAST_SHARE = 0.5;
/** Without headings to compare, the only table of the sheet will be the one. */
const ONLY_TABLE = 0.6;

export function labelsOfTable({ header }: Pick<Located, "header">): readonly string[] {
  return header.headings.map(({ shown }, at) => columnLabel(header.columns.first + at, shown));
}

/** How many of the guide's headings are among these, 0 to 1. */
export function shareOfLabels(guide: Guide, labels: ReadonlySet<string>): number {
  const wanted = [...labelsOf(guide)];
  return wanted.filter((label) => labels.has(label)).length / Math.max(1, wanted.length);
}

export function hasItsRows({ headerRows }: Guide, { header }: Pick<Located, "header">): boolean {
  return header.rows.first === headerRows.first && header.rows.last === headerRows.last;
}

function standsThere({ columnSpan }: Guide, { header: { columns } }: Located): boolean {
  return columnSpan === null || (columns.first <= columnSpan.last && columns.last >= columnSpan.first);
}

/** How well a guide fits a table, 0 to 1. */
export function fitness(guide: Guide, table: Located, tables: readonly Located[]): number {
  if (labelsOf(guide).size > 0) return shareOfLabels(guide, new Set(labelsOfTable(table)));
  if (hasItsRows(guide, table)) return standsThere(guide, table) ? 1 : 0;
  if (guide.isCorrection) return 0;
  return tables.length === 1 ? ONLY_TABLE : 0;
}

interface Pair {
  readonly guide: Guide;
  readonly at: number;
  readonly share: number;
  readonly distance: number;
}

function pairUp(guides: readonly Guide[], tables: readonly Located[]): readonly Pair[] {
  const pairs = guides.flatMap((guide) =>
    tables.map((table, at): Pair => {
      const distance = Math.abs(table.header.rows.first - guide.headerRows.first);
      return { guide, at, share: fitness(guide, table, tables), distance };
    }),
  );
  const weight = ({ guide: { isCorrection }, share }: Pair): number => share + (isCorrection ? 1 : 0);
  return pairs
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((one, other) => weight(other) - weight(one) || one.distance - other.distance);
}

function hasSameHeadings(guide: Guide, table: Located): boolean {
  const labels = new Set(labelsOfTable(table));
  const wanted = labelsOf(guide);
  return wanted.size > 0 && wanted.size === labels.size && shareOfLabels(guide, labels) === 1;
}

/** For each table its guide, or null; guides that no table answers to are left over. */
export function placeGuides(
  guides: readonly Guide[],
  tables: readonly Located[],
): readonly (PlacedGuide | null)[] {
  const placed: (PlacedGuide | null)[] = tables.map(() => null);
  const used = new Set<Guide>();
  for (const { guide, at } of pairUp(guides, tables)) {
    if (placed[at] || used.has(guide)) continue;
    placed[at] = { guide, isBorrowed: false };
    used.add(guide);
  }
  return tables.map((table, at) => {
    const own = placed[at] ?? null;
    if (own) return own;
    const lent = guides.find((guide) => !guide.isCorrection && hasSameHeadings(guide, table));
    return lent ? { guide: lent, isBorrowed: true } : null;
  });
}
