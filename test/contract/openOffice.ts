// A workbook behind the office adapter: the real Office.js library, and the stand-in for Excel behind it.

import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { openOfficeWorkbook } from "../../src/workbook/office/openOfficeWorkbook";
import type { OfficeWorkbook } from "../../src/workbook/office/OfficeWorkbook";
import { parseRange } from "../../src/domain/sheets/address";
import { dumpFormats } from "../support/excel/dumpFormats";
import { dumpSheet } from "../support/excel/dumpSheet";
import { ExcelStandIn, isAtLeast, type StandInOptions } from "../support/excel/ExcelStandIn";
import { newConditionalFormat } from "../support/excel/model/conditionalFormat";
import type { Workbook } from "../support/excel/model/Workbook";
import type { OwnFormat } from "../support/sheetDump/FormatDump";
import { workbookFromSnapshot } from "../support/excel/model/fromSnapshot";
import { memberVersion } from "../support/excel/node/memberVersion";
import { installExcel } from "../support/excel/node/installExcel";
import { LOWEST_EXCEL_API } from "../../src/workbook/office/lowestExcelApi";
import type { Fixture, FixtureOptions } from "./fixture";

export interface OfficeFixture extends Fixture {
  readonly workbook: OfficeWorkbook;
  readonly standIn: ExcelStandIn;
}

function addFormat(model: Workbook, { sheet, range, formula, isUnreadable }: OwnFormat): void {
  const cells = parseRange(range);
  if (cells === null) throw new Error(`no cells: ${range}`);
  const type = formula === undefined ? "CellValue" : "Custom";
  model.findSheet(sheet)?.conditionalFormats.push(newConditionalFormat(type, [cells], formula, isUnreadable));
}

/** By default an Excel that has no more than the lowest requirement set, on the web, where limits are tightest. */
export async function openOffice(
  snapshot: WorkbookSnapshot,
  { isStructureProtected = false, formats = [] }: FixtureOptions = {},
  options: StandInOptions = {},
): Promise<OfficeFixture> {
  const model = workbookFromSnapshot(snapshot);
  model.isStructureProtected = isStructureProtected;
  for (const one of formats) addFormat(model, one);
  const standIn = new ExcelStandIn(model, {
    platform: "web",
    apiVersion: LOWEST_EXCEL_API,
    memberVersion,
    ...options,
  });
  installExcel(standIn);
  const workbook = await openOfficeWorkbook();
  const tellsMerges = isAtLeast(standIn.apiVersion, "1.13");
  return {
    workbook,
    standIn,
    dump: (sheet) => dumpSheet(model, sheet),
    formats: (sheet) => dumpFormats(model, sheet),
    tellsMerges,
  };
}
