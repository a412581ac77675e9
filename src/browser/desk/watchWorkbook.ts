// The workbook as the pane knows it, with the desk listening: what the pane writes or selects is shown at once, and what
// is selected is what the grid shows selected.

import type { CellRange } from "../../domain/sheets/address";
import type { Selection, WorkbookEdit, WorkbookPort } from "../../workbook/port";
import type { XlsxWorkbook } from "../../workbook/xlsx/XlsxWorkbook";

export interface WorkbookListener {
  /** After a write has succeeded, without edits where marks have come or gone; the pane waits until the desk shows it. */
  readonly onApplied: (edits: readonly WorkbookEdit[]) => Promise<void>;
  readonly onSelected: (sheet: string, range: CellRange) => Promise<void>;
  /** What is selected on the desk now. */
  readonly selection: () => Selection | null;
}

export function watchWorkbook(workbook: XlsxWorkbook, listener: WorkbookListener): WorkbookPort {
  return {
    readSnapshot: (watch) => workbook.readSnapshot(watch),
    readCells: (areas) => workbook.readCells(areas),
    apply: async (edits, watch) => {
      await workbook.apply(edits, watch);
      await listener.onApplied(edits);
    },
    select: async (sheet, range) => {
      await workbook.select(sheet, range);
      await listener.onSelected(sheet, range);
    },
    readSelection: () => Promise.resolve(listener.selection()),
    readLooks: (sheet, cells) => workbook.readLooks(sheet, cells),
    readBeyond: (sheet) => workbook.readBeyond(sheet),
    setMarks: async (marks, watch) => {
      await workbook.setMarks(marks, watch);
      await listener.onApplied([]);
    },
    readMarks: (watch) => workbook.readMarks(watch),
    // On this page nobody but the pane writes, so there is never a change to tell of.
    watchChanges: () => () => undefined,
  };
}
