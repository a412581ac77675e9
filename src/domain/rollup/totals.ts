// What the figures of all bureaus add up to; shares of each bureau's own add up to nothing.

import type { BureauFigure, BureauResult } from "./bureau";

/** In the order the figures first come. */
export function totalsOf(bureaus: readonly Pick<BureauResult, "figures">[]): readonly BureauFigure[] {
  const sums = new Map<string, BureauFigure>();
  for (const figure of bureaus.flatMap(({ figures }) => figures))
    if (figure.unit !== "ratio")
      sums.set(figure.id, { ...figure, value: figure.value + (sums.get(figure.id)?.value ?? 0) });
  return [...sums.values()];
}
