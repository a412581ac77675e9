// What a sheet document reads as once it stands in a workbook, so that whoever wrote it need not read it again.

import type { DocumentCell, SheetDocument } from "./sheetDocument";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

function readBack(cell: DocumentCell | null): CellValue {
  return cell === null || cell.value === "" ? null : cell.value;
}

/** The document as a sheet at a position (0-based among the tabs). */
export function buildDocumentSnapshot(document: SheetDocument, position: number): SheetSnapshot {
  const { rows, styles } = document;
  return {
    name: document.name,
    position,
    visibility: "visible",
    isProtected: false,
    rows: rows.map((row) => row.cells.map(readBack)),
    formulas: rows.map((row) =>
      row.cells.some((cell) => cell?.formula) ? row.cells.map((cell) => cell?.formula ?? null) : null,
    ),
    numberFormats: rows.map((row) =>
      row.cells.map((cell) => (cell === null ? undefined : styles[cell.style]?.numberFormat) ?? "General"),
    ),
    merges: document.merges,
    hiddenRows: [],
    hiddenColumns: [],
    filter: null,
    tables: [],
  };
}

/** The workbook with the document in the place of its namesake, or as its last sheet. */
export function placeDocument(snapshot: WorkbookSnapshot, document: SheetDocument): WorkbookSnapshot {
  const at = snapshot.sheets.findIndex((sheet) => sheet.name === document.name);
  const position = at < 0 ? snapshot.sheets.length : at;
  const placed = buildDocumentSnapshot(document, position);
  const sheets =
    at < 0
      ? [...snapshot.sheets, placed]
      : snapshot.sheets.map((sheet, index) => (index === at ? placed : sheet));
  return { ...snapshot, sheets };
}

/** The workbook without the sheet; the sheets behind it move up. */
export function removeSheet(snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot {
  const rest = snapshot.sheets.filter((sheet) => sheet.name !== name);
  return { ...snapshot, sheets: rest.map((sheet, position) => ({ ...sheet, position })) };
}
