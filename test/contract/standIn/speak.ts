// Speaks to a stand-in through the real library, as an add-in would.

import { ExcelStandIn, type StandInOptions } from "../../support/excel/ExcelStandIn";
import { workbookFromSnapshot } from "../../support/excel/model/fromSnapshot";
import { memberVersion } from "../../support/excel/node/memberVersion";
import { installExcel } from "../../support/excel/node/installExcel";
import { snapshotOf, type Grid, type SnapshotOptions } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

export const NAME = "登记表";

export function start(
  grid: Grid = [["甲"]],
  sheet: SnapshotOptions = {},
  options: StandInOptions = {},
): ExcelStandIn {
  const standIn = new ExcelStandIn(
    workbookFromSnapshot(workbookOf(snapshotOf(grid, sheet), snapshotOf([["另"]], { name: "另表" }))),
    { memberVersion, ...options },
  );
  installExcel(standIn);
  return standIn;
}

/** Runs a batch; the code it fails with, "done" otherwise. */
export async function codeOf(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string> {
  const context = new Excel.RequestContext();
  try {
    batch(context.workbook.worksheets.getItem(NAME), context);
    await context.sync();
    return "done";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** What cells show after a batch: "A1" and so on, in the sheet the tests write to. */
export function shown({ workbook }: ExcelStandIn, rowIndex: number, columnIndex = 0): unknown {
  return workbook.valueOf(workbook.findSheet(NAME)!, rowIndex, columnIndex);
}
