// Whether what was read back is what was to be written.

import { cellAddress } from "../../../domain/sheets/address";
import type { DocumentCell, SheetDocument } from "../../../domain/sheets/sheetDocument";
import type { CellValue } from "../../../domain/sheets/snapshot";
import { WorkbookFailure } from "../../port";
import type { Grid } from "../reading/GridBuilder";
import { withoutOwnSheet } from "../sheetReferences";

/** Excel keeps 15 digits of a number; money needs two decimals. */
const CLOSE = 1e-6;

function isSameValue(found: CellValue, expected: CellValue): boolean {
  if (typeof found === "number" && typeof expected === "number") {
    return Math.abs(found - expected) <= CLOSE * Math.max(1, Math.abs(expected));
  }
  return found === (expected === "" ? null : expected);
}

/** Excel writes functions in capitals and leaves out quotes and spaces it does not need. */
function folded(formula: string): string {
  return formula.replaceAll(/[\s']/gu, "").toUpperCase();
}

function isSameFormula(found: string | null, expected: string | null): boolean {
  if (found === null || expected === null) return found === expected;
  return folded(found) === folded(expected);
}

function isSameCell(
  cell: DocumentCell | null,
  value: CellValue,
  formula: string | null,
  sheet: string,
): boolean {
  const expected = cell?.formula ?? null;
  const isHosts = cell?.isHosts ?? false;
  return (
    (isHosts || isSameValue(value, cell?.value ?? null)) &&
    isSameFormula(formula, expected === null ? null : withoutOwnSheet(expected, sheet))
  );
}

/** Throws "not-verified" with the first cell that differs, never with what stands in it. */
export function verifySheet(document: SheetDocument, { rows, formulas }: Grid): void {
  const height = Math.max(document.rows.length, rows.length);
  for (let r = 0; r < height; r += 1) {
    const cells = document.rows[r]?.cells ?? [];
    const width = Math.max(cells.length, rows[r]?.length ?? 0);
    for (let c = 0; c < width; c += 1) {
      const isSame = isSameCell(
        cells[c] ?? null,
        rows[r]?.[c] ?? null,
        formulas[r]?.[c] ?? null,
        document.name,
      );
      if (!isSame) {
        throw new WorkbookFailure("not-verified", { sheet: document.name, detail: cellAddress(r, c) });
      }
    }
  }
}
