// The door to Excel: waits until Office is there and looks whether this Excel can do what is needed.

import { WorkbookFailure } from "../port";
import { LOWEST_EXCEL_API } from "./lowestExcelApi";
import { OfficeWorkbook } from "./OfficeWorkbook";

/** Throws "host-too-old" where the host is not Excel or lacks `LOWEST_EXCEL_API`. */
export async function openOfficeWorkbook(): Promise<OfficeWorkbook> {
  await Office.onReady();
  if (!Office.context.requirements.isSetSupported("ExcelApi", LOWEST_EXCEL_API)) {
    throw new WorkbookFailure("host-too-old", { detail: `ExcelApi ${LOWEST_EXCEL_API} is not supported` });
  }
  return new OfficeWorkbook();
}
