// Reads a workbook of one sheet given as XML, for tests of what the reader makes of cells.

import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { buildXlsx, cells } from "./buildXlsx";
import type { WorkbookLiteral } from "./buildXlsx";
import { quietWatch } from "./quietWatch";

/** `rows`: what stands in <sheetData>. */
export async function readOneSheet(
  rows: string,
  book: Omit<WorkbookLiteral, "sheets"> = {},
): Promise<SheetSnapshot> {
  const bytes = buildXlsx({ sheets: [{ name: "表", content: cells(rows) }], ...book });
  const snapshot = await readXlsx(bytes, quietWatch());
  return snapshot.sheets[0]!;
}
