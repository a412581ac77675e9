// What the contract needs of an adapter: a workbook given as a snapshot, and a look at it from outside.

import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import type { Watch, WorkbookPort } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import type { FormatDump, OwnFormat } from "../support/sheetDump/FormatDump";
import type { SheetDump } from "../support/sheetDump/SheetDump";

export interface Fixture {
  readonly workbook: WorkbookPort;
  /** The sheet's whole state, read past the adapter; null where there is no such sheet. */
  readonly dump: (sheet: string) => SheetDump | null;
  /** The sheet's conditional formats, read past the adapter. */
  readonly formats?: (sheet: string) => readonly FormatDump[];
  /** Whether it can say that a cell lies under a merged one; where it cannot, only that it has taken nothing. */
  readonly tellsMerges?: boolean;
}

export interface FixtureOptions {
  /** Sheets cannot be added, renamed or removed. */
  readonly isStructureProtected?: boolean;
  /** Conditional formats of the clerk's own, those of a sheet in the order of their rank. */
  readonly formats?: readonly OwnFormat[];
}

export type OpenFixture = (snapshot: WorkbookSnapshot, options?: FixtureOptions) => Promise<Fixture>;

/** A watch that asks to stop: at once, or when the n-th progress is reported. */
export function stoppingWatch(atReport = 0): Watch {
  const controller = new AbortController();
  let reports = 0;
  if (atReport === 0) controller.abort();
  return {
    ...quietWatch(),
    signal: controller.signal,
    report: () => {
      reports += 1;
      if (reports === atReport) controller.abort();
    },
  };
}
