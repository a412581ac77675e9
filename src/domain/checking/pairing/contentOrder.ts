// An order that goes by what rows say and not by where they stand, so that of equals the same one is named wherever the
// rows have been moved to.

import type { Ground, PlacedRow } from "./grounds";
import type { Share } from "./shares";

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  const both = Math.min(one.length, other.length);
  for (let at = 0; at < both; at += 1) {
    const order = compareTexts(one[at] ?? "", other[at] ?? "");
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

function comparePlaces(one: PlacedRow, other: PlacedRow): number {
  return (
    one.register.sheet.position - other.register.sheet.position ||
    one.register.table.headerRows.first - other.register.table.headerRows.first ||
    one.rowIndex - other.rowIndex
  );
}

export function compareGrounds(one: Ground, other: Ground): number {
  return (
    (one.day ?? 0) - (other.day ?? 0) ||
    compareTexts(one.what, other.what) ||
    compareLists(one.names, other.names) ||
    comparePlaces(one, other)
  );
}

export function compareShares({ payment: one }: Share, { payment: other }: Share): number {
  return (
    (one.day ?? 0) - (other.day ?? 0) ||
    compareTexts(one.purpose, other.purpose) ||
    one.fen - other.fen ||
    comparePlaces(one, other)
  );
}
