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
}
