// The sample workbook, open in the stand-in.

import { buildSampleBytes } from "../../../src/cli/sampleCommand";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { quietWatch } from "../quietWatch";
import { ExcelStandIn, type StandInOptions } from "./ExcelStandIn";
import { workbookFromSnapshot } from "./model/fromSnapshot";

export async function openSampleBook(options: StandInOptions = {}): Promise<ExcelStandIn> {
  const snapshot = await readXlsx(await buildSampleBytes(), quietWatch());
  return new ExcelStandIn(workbookFromSnapshot(snapshot), options);
}
