// Which rows of its column a total by formula takes in, by itself and through the subtotals among its cells.

import { formulaAt, valueAt } from "../sheets/snapshot";
import type { Span } from "../sheets/address";
import type { RegisterView } from "./registerView";
import { readSumFormula } from "./sumFormula";
import type { TotalRow } from "./totalRows";

/** Rows in ascending spans that do not touch; "across" for a sum along its own row; null for what is not understood. */
export type Coverage = readonly Span[] | "across" | null;

export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { first: number; last: number }[] = [];
  for (const { first, last } of [...spans].sort((one, other) => one.first - other.first)) {
    const before = merged.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else merged.push({ first, last });
  }
  return merged;
}

export class CoverageFinder {
  readonly #register: RegisterView;
  readonly #columnIndex: number;
  readonly #totals: ReadonlyMap<number, TotalRow>;
  readonly #known = new Map<number, Coverage>();

  constructor(register: RegisterView, columnIndex: number, totals: readonly TotalRow[]) {
    this.#register = register;
    this.#columnIndex = columnIndex;
    this.#totals = new Map(totals.map((total) => [total.rowIndex, total]));
  }

  /** Of a total's cell in the column. */
  of(rowIndex: number): Coverage {
    const known = this.#known.get(rowIndex);
    if (known !== undefined) return known;
    // A formula that leads back to itself ends here.
    this.#known.set(rowIndex, []);
    const coverage = this.#find(rowIndex);
    this.#known.set(rowIndex, coverage);
    return coverage;
  }

  #find(rowIndex: number): Coverage {
    const { sheet } = this.#register;
    const formula = formulaAt(sheet, rowIndex, this.#columnIndex);
    if (formula === null) {
      const isTyped = valueAt(sheet, rowIndex, this.#columnIndex) !== null;
      return isTyped ? (this.#totals.get(rowIndex)?.spans.slice(0, 1) ?? []) : [];
    }
    const areas = readSumFormula(formula, sheet, rowIndex)?.areas;
    if (areas === undefined) return null;
    if (areas.every(({ top, bottom }) => top === rowIndex && bottom === rowIndex)) return "across";
    if (areas.some(({ left, right }) => left !== this.#columnIndex || right !== this.#columnIndex))
      return null;
    const spans = areas.map(({ top, bottom }) => ({ first: top, last: bottom }));
    return mergeSpans([...spans, ...this.#throughTotals(spans, rowIndex)]);
  }

  #throughTotals(spans: readonly Span[], own: number): readonly Span[] {
    return [...this.#totals.keys()].flatMap((rowIndex) => {
      const isIn = rowIndex !== own && spans.some(({ first, last }) => first <= rowIndex && rowIndex <= last);
      const coverage = isIn ? this.of(rowIndex) : null;
      return Array.isArray(coverage) ? (coverage as readonly Span[]) : [];
    });
  }
}
