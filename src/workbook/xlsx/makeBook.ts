// A whole workbook out of sheet documents.

import { fingerprintSheet } from "../../domain/sheets/fingerprint";
import type { SheetDocument } from "../../domain/sheets/sheetDocument";
import type { Watch, WorkbookEdit } from "../port";
import { EMPTY_SHEET, emptyXlsx } from "./emptyXlsx";
import { XlsxWorkbook } from "./XlsxWorkbook";

/** The bytes of an .xlsx with exactly these sheets, in this order. */
export async function makeBook(sheets: readonly SheetDocument[], watch: Watch): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(emptyXlsx(), watch);
  const writes = sheets.map((document): WorkbookEdit => ({
    kind: "writeSheet",
    document,
    expect: { kind: "absent" },
    after: null,
  }));
  const blank = { kind: "same", fingerprint: fingerprintSheet({ rows: [], formulas: [] }) } as const;
  const edits: readonly WorkbookEdit[] = [
    ...writes,
    { kind: "removeSheet", sheet: EMPTY_SHEET, expect: blank },
  ];
  await workbook.apply(edits, watch);
  return workbook.save(watch);
}
