// Bureaus of a roll-up as they are once judged.

import type { Bureau, BureauFigure } from "../../src/domain/rollup/bureau";

/** @param figures money in fen */
export function bureau(
  name: string,
  figures: readonly BureauFigure[] = [],
  more: Partial<Bureau> = {},
): Bureau {
  return {
    file: `${name}.xlsx`,
    name,
    unitName: name,
    year: 2020,
    years: [{ year: 2020, records: 1 }],
    figures,
    counts: { error: 0, warning: 0, note: 0 },
    settled: 0,
    findings: [],
    unchecked: [],
    uncheckedCount: 0,
    leftOut: [],
    leftOutCount: 0,
    ...more,
  };
}
