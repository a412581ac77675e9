// A workbook in memory from a snapshot, so that a test states what stands in Excel in the port's own terms.

import { rangeAddress } from "../../../../src/domain/sheets/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../../src/domain/sheets/snapshot";
import { ExcelError, type Scalar } from "../formula/values";
import { Workbook } from "./Workbook";

const ERROR_TEXT = /^#[A-Z/0]+[!?]?$/u;

function constantOf(value: CellValue): Scalar {
  if (value === "") return null;
  return typeof value === "string" && ERROR_TEXT.test(value) ? new ExcelError(value) : value;
}

function addSheet(workbook: Workbook, snapshot: SheetSnapshot): void {
  const sheet = workbook.addSheet(snapshot.name);
  snapshot.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const formula = snapshot.formulas[r]?.[c] ?? null;
      sheet.setCell(r, c, { constant: formula === null ? constantOf(value) : null, formula });
      const numberFormat = snapshot.numberFormats[r]?.[c] ?? "General";
      if (numberFormat !== "General") sheet.setLook(r, c, { numberFormat });
    });
  });
  sheet.visibility = snapshot.visibility;
  sheet.isProtected = snapshot.isProtected;
  sheet.filter = snapshot.filter;
  sheet.hiddenRows = [...snapshot.hiddenRows];
  sheet.hiddenColumns = [...snapshot.hiddenColumns];
  sheet.merges = [...(snapshot.merges ?? [])];
  sheet.tables = [...snapshot.tables];
  sheet.page.printArea = snapshot.printArea?.map(rangeAddress).join(",") ?? null;
}

export function workbookFromSnapshot(snapshot: WorkbookSnapshot): Workbook {
  const workbook = new Workbook();
  for (const sheet of [...snapshot.sheets].sort((a, b) => a.position - b.position)) addSheet(workbook, sheet);
  workbook.names = snapshot.names.map((name) => ({ ...name }));
  workbook.dateSystem = snapshot.dateSystem;
  workbook.activeSheet = workbook.sheets.find((sheet) => sheet.visibility === "visible") ?? null;
  workbook.touch();
  return workbook;
}
