// All classes of objects by name, so that each can make the others without importing them.

import type { Sheet } from "../../model/Sheet";
import type { Name, Workbook } from "../../model/Workbook";
import type { CellRange } from "../../../../../src/domain/sheets/address";
import type { TableSnapshot } from "../../../../../src/domain/sheets/snapshot";
import type { HostObject } from "../HostObject";
import type { FormatsTarget } from "./conditionalFormatClasses";

/** A rectangle of a sheet. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly range: CellRange;
}

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: TableSnapshot;
}

export interface NamesTarget {
  readonly names: () => readonly Name[];
}

/** Which rectangle a range object stands for; ranges are the only objects passed as arguments. */
export type RangeOfObject = (object: HostObject) => RangeTarget | undefined;

type Make<T> = (target: T) => HostObject;

export interface Classes {
  readonly workbook: Make<Workbook>;
  readonly worksheets: Make<Workbook>;
  readonly worksheet: Make<Sheet>;
  readonly names: Make<NamesTarget>;
  readonly tables: Make<readonly TableTarget[]>;
  readonly range: Make<RangeTarget>;
  readonly rangeAreas: Make<readonly RangeTarget[]>;
  readonly rangeFormat: Make<RangeTarget>;
  readonly pageLayout: Make<Sheet>;
  readonly horizontalPageBreaks: Make<Sheet>;
  readonly charts: Make<Sheet>;
  readonly conditionalFormats: Make<FormatsTarget>;
}
