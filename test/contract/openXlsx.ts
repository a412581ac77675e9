// A workbook behind the xlsx adapter.

import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { quietWatch } from "../support/quietWatch";
import { dumpXlsxFormats } from "../support/sheetDump/dumpXlsxFormats";
import { dumpXlsxSheet } from "../support/sheetDump/dumpXlsxSheet";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";
import type { Fixture, FixtureOptions } from "./fixture";

export async function openXlsx(snapshot: WorkbookSnapshot, options: FixtureOptions = {}): Promise<Fixture> {
  const workbook = await XlsxWorkbook.open(xlsxFromSnapshot(snapshot, options), quietWatch());
  return {
    workbook,
    dump: (sheet) => dumpXlsxSheet(workbook.bytes(), sheet),
    formats: (sheet) => dumpXlsxFormats(workbook.bytes(), sheet),
  };
}
