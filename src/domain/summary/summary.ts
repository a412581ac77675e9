// The year in figures: each figure has a stable id and the cells it came from, and what could not be counted is listed
// beside them, never dropped.

import type { CellRange } from "../sheets/address";
import type { KindId } from "../kinds/kind";
import type { MonthSpan } from "./monthSpan";

export type FigureUnit = "yuan" | "people" | "times" | "items" | "ratio";

export interface FigureSource {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * How a figure follows from its cells. sum: their numbers add up; cells: each filled one counts; sumOrOne: numbers add
 * up, anything else counts one; people: different persons, which no plain formula counts; derived: from other figures.
 */
export type Tally = "sum" | "cells" | "sumOrOne" | "people" | "derived";

export interface Figure {
  /** DESIGN §4: "expense" figures are `funds.*`, then `award.*`, `visit.*` …; categories stand in the id as the cell says. */
  readonly id: string;
  /** Money (`yuan`) in whole fen; a ratio as a fraction; everything else a whole number. */
  readonly value: number;
  readonly unit: FigureUnit;
  readonly tally: Tally;
  readonly sources: readonly FigureSource[];
}

/** Why rows were not counted. */
export type LeftOutReason =
  | "date-unreadable"
  | "year-unknown"
  | "amount-unreadable"
  | "count-unreadable"
  | "required-missing"
  | "outside-year"
  /** Of another time than the span, which is not a whole year. */
  | "outside-span"
  /** Only the year is known, and the span holds a part of it. */
  | "day-unknown"
  /** The same of the span a year earlier, which the figures are compared with. */
  | "day-unknown-before"
  | "kind-uncertain"
  | "not-understood";

/** Rows of a sheet that no figure counts; `rows` 0-based, empty where the whole sheet is meant. */
export interface LeftOut {
  readonly sheet: string;
  readonly kind: KindId | null;
  readonly rows: readonly number[];
  readonly reason: LeftOutReason;
}

export interface YearCount {
  readonly year: number;
  readonly records: number;
}

export interface YearSummary {
  /** null: no record has a year, so there is nothing to sum up. */
  readonly year: number | null;
  /** The stretch of that year, or from it on, that the figures are of: the whole year unless a shorter or longer one was asked for. */
  readonly span: MonthSpan | null;
  /** Every year that records fall in, newest first. */
  readonly years: readonly YearCount[];
  readonly figures: readonly Figure[];
  /** The same figures of the same span a year earlier, of the kinds that have records of it; rosters, which have no year, have none. */
  readonly lastYear: readonly Figure[];
  readonly leftOut: readonly LeftOut[];
}
