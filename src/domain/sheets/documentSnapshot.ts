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

/** The workbook with the document in the place of its namesake, or as a new sheet behind `after` (null: the last). */
export function placeDocument(
  snapshot: WorkbookSnapshot,
  document: SheetDocument,
  after: string | null = null,
): WorkbookSnapshot {
  const { sheets } = snapshot;
  const indexOf = (name: string | null): number => sheets.findIndex((sheet) => sheet.name === name);
  const at = indexOf(document.name);
  const before = indexOf(after);
  const start = at >= 0 ? at : before >= 0 ? before + 1 : sheets.length;
  const placed = [
    ...sheets.slice(0, start),
    buildDocumentSnapshot(document, start),
    ...sheets.slice(at >= 0 ? start + 1 : start),
  ];
  return { ...snapshot, sheets: placed.map((sheet, position) => ({ ...sheet, position })) };
}

/** The workbook without the sheet; the sheets behind it move up. */
export function removeSheet(snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot {
  const rest = snapshot.sheets.filter((sheet) => sheet.name !== name);
  return { ...snapshot, sheets: rest.map((sheet, position) => ({ ...sheet, position })) };
}
