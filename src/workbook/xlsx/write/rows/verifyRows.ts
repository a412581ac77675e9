// Compares sheets whose rows have come or gone, read back from the new file, with what they were and what was to be
// written: the rows above are as before, those below are the former ones, and what was to be written stands there.

import { rangeAddress, type CellRange, type Span } from "../../../../domain/sheets/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../domain/sheets/snapshot";
import { findSheet } from "../../../../domain/sheets/cellWrites";
import type { Pacer } from "../../../Pacer";
import { checkFormats, compareSheets, notVerified } from "../cells/verifyCells";
import type { RowsChange } from "../../../rowsChange";

function inText(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).sort().join(" ");
}

/** Every hidden row, so that spans that touch are the same as one. */
function rowsOf(spans: readonly Span[]): string {
  const rows = spans.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  return rows.sort((a, b) => a - b).join(" ");
}

function factsOf(sheet: SheetSnapshot): Readonly<Record<string, string>> {
  return {
    merges: inText(sheet.merges ?? []),
    tables: sheet.tables
      .map(({ name, range }) => `${name} ${rangeAddress(range)}`)
      .sort()
      .join(" "),
    filter: sheet.filter === null ? "" : rangeAddress(sheet.filter),
    "hidden rows": rowsOf(sheet.hiddenRows),
  };
}

/** Throws "not-verified". */
export async function verifyRows(
  change: RowsChange,
  expected: WorkbookSnapshot,
  written: WorkbookSnapshot,
  pacer: Pacer,
): Promise<void> {
  const [wanted, found] = [findSheet(expected, change.sheet), findSheet(written, change.sheet)];
  if (wanted === undefined || found === undefined) throw notVerified(change.sheet, "the sheet is not there");
  await compareSheets(wanted, found, pacer);
  const [facts, foundFacts] = [factsOf(wanted), factsOf(found)];
  const differing = Object.keys(facts).find((name) => facts[name] !== foundFacts[name]);
  if (differing !== undefined) throw notVerified(change.sheet, differing);
  checkFormats(change, found);
}
