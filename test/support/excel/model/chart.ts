// Charts with their series; ranges know their sheet as an object, so that they follow it when it is renamed.

import type { CellRange } from "../../../../src/domain/sheets/address";
import type { Sheet } from "./Sheet";

export interface Place {
  readonly sheet: Sheet;
  readonly range: CellRange;
}

export interface Series {
  name: string;
  values: Place;
  categories: Place | null;
  color: string | null;
  /** Per cent of a column's width. */
  gapWidth: number;
}

export interface Chart {
  name: string;
  readonly type: string;
  title: string;
  hasLegend: boolean;
  /** The cells it covers; null while nobody has placed it. */
  anchor: CellRange | null;
  readonly series: Series[];
  valueFormat: string;
  titleSize: number;
  isTitleBold: boolean;
  /** Of the categories' and the values' axis, in points. */
  categorySize: number;
  valueSize: number;
  gridlineColor: string;
  hasBorder: boolean;
}

/** A chart as Excel makes it, before anybody dresses it. */
export function newChart(name: string, type: string, series: Series[]): Chart {
  return {
    name,
    type,
    title: "",
    hasLegend: true,
    anchor: null,
    series,
    valueFormat: "General",
    titleSize: 14,
    isTitleBold: false,
    categorySize: 9,
    valueSize: 9,
    gridlineColor: "#D9D9D9",
    hasBorder: true,
  };
}
