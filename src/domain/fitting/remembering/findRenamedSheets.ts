// Sheets that are remembered under a name that is no longer there: a sheet nobody has spoken of, with the same headings, is
// the one.

import type { SheetFit } from "../fit";
import { columnLabel } from "./columnLabel";
import { type Guide, labelsOf } from "./guide";
import { shareOfLabels } from "./placeGuides";

export interface RenamedSheet {
  readonly from: string;
  readonly to: string;
  /** The sheet's position among all. */
  readonly at: number;
  readonly guides: readonly Guide[];
}

/** A few headings may have changed with the name. */
const LEAST_SHARE = 0.8;

function likeness(guides: readonly Guide[], { tables }: SheetFit): number {
  const shares = guides
    .filter((guide) => labelsOf(guide).size > 1)
    .map((guide) =>
      Math.max(
        0,
        ...tables.map(({ columns }) => {
          const labels = columns.map(({ columnIndex, header }) => columnLabel(columnIndex, header));
          return shareOfLabels(guide, new Set(labels));
        }),
      ),
    );
  return Math.max(0, ...shares);
}

/** Each such name with the sheet that bears another now; names without one are left out. */
export function findRenamedSheets(
  guides: readonly Guide[],
  sheets: readonly SheetFit[],
): readonly RenamedSheet[] {
  const names = new Set(sheets.map(({ sheet }) => sheet));
  const spoken = new Set(guides.map(({ sheet }) => sheet));
  const lost = [...spoken].filter((name) => !names.has(name));
  const taken = new Set<number>();
  return lost.flatMap((from) => {
    const theirs = guides.filter((guide) => guide.sheet === from && !guide.isCorrection);
    const scores = sheets.map((sheet, at) =>
      taken.has(at) || spoken.has(sheet.sheet) || sheet.isOwn ? 0 : likeness(theirs, sheet),
    );
    const best = Math.max(0, ...scores);
    const at = scores.indexOf(best);
    const to = sheets[at]?.sheet;
    if (best < LEAST_SHARE || to === undefined) return [];
    taken.add(at);
    return [{ from, to, at, guides: theirs }];
  });
}
