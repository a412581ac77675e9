// Widths and print set-up of 关工设置.

import type { DocumentRow, PrintSetup, SheetDocument } from "../sheets/sheetDocument";
import { SETTINGS_SHEET } from "../sheets/ownSheet";
import { SETTINGS_STYLES } from "./settingsStyles";

const COLUMN_WIDTHS = [20, 16, 12, 22, 16, 32] as const;
/** Of a column that the clerk has added. */
const OTHER_WIDTH = 16;

function printSetup(rowCount: number, width: number): PrintSetup {
  return {
    paper: "A4",
    orientation: "portrait",
    margins: { top: 20, right: 18, bottom: 20, left: 18, header: 8, footer: 8 },
    repeatRows: null,
    fitToPagesWide: 1,
    fitToPagesTall: 0,
    centerHorizontally: true,
    footer: { left: "", center: "&P / &N", right: "" },
    area: { top: 0, left: 0, bottom: rowCount - 1, right: width - 1 },
    breaksBefore: [],
  };
}

export function settingsPage(rows: readonly DocumentRow[]): SheetDocument {
  const width = rows.reduce<number>(
    (widest, { cells }) => Math.max(widest, cells.length),
    COLUMN_WIDTHS.length,
  );
  return {
    name: SETTINGS_SHEET,
    columnWidths: Array.from({ length: width }, (_, column) => COLUMN_WIDTHS[column] ?? OTHER_WIDTH),
    rows,
    styles: SETTINGS_STYLES,
    merges: [],
    frozenRows: 0,
    showGridlines: true,
    charts: [],
    print: printSetup(rows.length, width),
  };
}
