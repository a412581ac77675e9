// A place in the table of several years.

import type { TrendFigureId } from "../../../domain/summary/trend/trendFigures";

export interface TrendCell {
  readonly year: number;
  readonly id: TrendFigureId;
}

export function isSameCell(one: TrendCell, other: TrendCell): boolean {
  return one.year === other.year && one.id === other.id;
}
