// The manifest's requirement and the check at start-up both take the number from here.

/**
 * The lowest ExcelApi requirement set this adapter works with. 1.9 (May 2019) is the first with print set-up
 * (`pageLayout`), visible cells (`getSpecialCellsOrNullObject`), autofilters and one change event for all sheets; nothing
 * newer is needed: what a later set can tell besides is asked for only where it is there. Excel 2021 has 1.14; Excel 2019 stops at 1.8. A test reads the set of every member that the contract
 * suite makes us call from the API's own declarations and holds it to this number.
 */
export const LOWEST_EXCEL_API = "1.9";

/** Whether this Excel has a later set, for what is asked only where it can be told. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
