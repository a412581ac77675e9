// Hyperlinks, before anything else: setting one puts its target's name into an empty cell and dresses the cell as a
// link, in blue and underlined. What is written after it keeps the link and takes the rest away again.

import { cellAddress, sheetRangeAddress } from "../../../domain/sheets/address";
import type { SheetDocument } from "../../../domain/sheets/sheetDocument";
import { step, type DrawStep } from "./drawStep";

export function drawLinks({ rows }: SheetDocument): DrawStep[] {
  return rows.flatMap((row, r) =>
    row.cells.flatMap((cell, c) => {
      const link = cell?.link ?? null;
      if (link === null) return [];
      const documentReference = sheetRangeAddress(link.sheet, link.range);
      const hyperlink = { documentReference, screenTip: link.tip };
      return [step(2, (sheet) => void (sheet.getRange(cellAddress(r, c)).hyperlink = hyperlink))];
    }),
  );
}
