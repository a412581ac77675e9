// How a sheet came to be fitted as it is: where its tables were located and how their columns are read. Kept beside the fit,
// so that after a change in a row that row alone can be read again, by the same means.

import type { SheetFit, TableFit } from "../fit";
import type { Located } from "../locating/located";
import type { RowFacts } from "../locating/readRowFacts";
import type { SheetUnderFit } from "../locating/sheetUnderFit";
import type { MappedColumn } from "../reading/readRecords";
import type { Register } from "../reading/readRegister";
import type { Guide } from "../remembering/guide";
import type { PlacedGuide } from "../remembering/placeGuides";

/** A register, and how its rows were read. */
export interface TableReading {
  readonly register: Register;
  readonly columns: readonly MappedColumn[];
  readonly fit: TableFit;
}

/** A located block with what it was read as; a ledger as two. */
export interface BlockReading {
  readonly located: Located;
  readonly placed: PlacedGuide | null;
  readonly tables: readonly TableReading[];
}

export interface SheetReading {
  readonly under: SheetUnderFit;
  readonly facts: RowFacts;
  readonly guides: readonly Guide[];
  readonly blocks: readonly BlockReading[];
}

const readings = new WeakMap<SheetFit, SheetReading>();

export function keepReading(fit: SheetFit, reading: SheetReading): void {
  readings.set(fit, reading);
}

/** null for a sheet that was not searched for tables (our own), and for a fit from elsewhere. */
export function readingOf(fit: SheetFit): SheetReading | null {
  return readings.get(fit) ?? null;
}
