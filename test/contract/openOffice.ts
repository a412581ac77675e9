// A workbook behind the office adapter: the real Office.js library, and the stand-in for Excel behind it.

import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { openOfficeWorkbook } from "../../src/workbook/office/openOfficeWorkbook";
import type { OfficeWorkbook } from "../../src/workbook/office/OfficeWorkbook";
import { dumpSheet } from "../support/excel/dumpSheet";
import { ExcelStandIn, isAtLeast, type StandInOptions } from "../support/excel/ExcelStandIn";
import { workbookFromSnapshot } from "../support/excel/model/fromSnapshot";
import { memberVersion } from "../support/excel/node/memberVersion";
import { installExcel } from "../support/excel/node/installExcel";
import { LOWEST_EXCEL_API } from "../../src/workbook/office/lowestExcelApi";
import type { Fixture, FixtureOptions } from "./fixture";

export interface OfficeFixture extends Fixture {
  readonly workbook: OfficeWorkbook;
  readonly standIn: ExcelStandIn;
}

/** By default an Excel that has no more than the lowest requirement set, on the web, where limits are tightest. */
export async function openOffice(
  snapshot: WorkbookSnapshot,
  { isStructureProtected = false }: FixtureOptions = {},
  options: StandInOptions = {},
): Promise<OfficeFixture> {
  const model = workbookFromSnapshot(snapshot);
  model.isStructureProtected = isStructureProtected;
  const standIn = new ExcelStandIn(model, {
    platform: "web",
    apiVersion: LOWEST_EXCEL_API,
    memberVersion,
    ...options,
  });
  installExcel(standIn);
  const workbook = await openOfficeWorkbook();
  const tellsMerges = isAtLeast(standIn.apiVersion, "1.13");
  return { workbook, standIn, dump: (sheet) => dumpSheet(model, sheet), tellsMerges };
}
