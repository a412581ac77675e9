// How a cell looks that nobody has dressed, in a workbook as Chinese Excel makes it.

import type { CellLook } from "../../src/domain/sheets/sheetDocument";

export const PLAIN_LOOK: CellLook = {
  style: {
    font: { name: "宋体", size: 11, bold: false, underline: false, color: "#000000" },
    fill: null,
    borders: { top: "none", right: "none", bottom: "none", left: "none" },
    horizontal: "general",
    vertical: "center",
    wrap: false,
    indent: 0,
    numberFormat: "General",
  },
  rowHeight: 13.5,
  columnWidth: 8.38,
};
