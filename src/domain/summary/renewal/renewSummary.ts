// Renewing the 年度汇总 in place without costing the clerk anything: what stands below the marked line goes with it, what was
// filled in stays, so do widths; what cannot be kept is refused or named, and the former sheet can be had back.

import { cellAddress, type Span } from "../../sheets/address";
import type { CellAt, LookAt } from "../../sheets/capturedRows";
import type { BeyondKind } from "../../sheets/sheetBeyond";
import type { SheetDocument } from "../../sheets/sheetDocument";
import { keptWidths } from "../document/summaryColumns";
import type { SummarySheetTexts } from "../document/summarySheetTexts";
import { carryClerksPart, movesOf } from "./carryClerksPart";
import { asWritten, cellsNotAsWritten, clerksCells } from "./changedCells";
import { withFilledIn } from "./filledIn";
import {
  firstCellsOf,
  type FormerSheet,
  type FormerSummary,
  lastRowOf,
  readFormerSummary,
  widthsOf,
} from "./formerSummary";
import { captureFormer, knownFormer } from "./formerDocument";
import type { RenewalRefusal } from "./renewalRefusal";
import { matchRows, type RowsAgain } from "./summaryRows";

export interface RenewedSummary {
  readonly document: SheetDocument;
  /** The sheet as it stood. */
  readonly former: SheetDocument;
  /** Where the clerk's own rows stand now, 0-based; null where there are none. */
  readonly clerksRows: Span | null;
  /** Cells of our part that held something of the clerk's, by their former address. */
  readonly notKept: readonly string[];
}

const MOST_CELLS = 20_000;

/** The renewal before anybody has looked at how the cells look. */
export interface RenewalPlan {
  readonly former: FormerSummary;
  readonly renewed: SheetDocument;
  readonly again: RowsAgain;
  readonly written: SheetDocument | null;
  readonly clerks: readonly CellAt[];
  /** The cells whose looks are needed. */
  readonly places: readonly CellAt[];
}

function lostThings(former: FormerSummary, renewed: SheetDocument, words: SummarySheetTexts): BeyondKind[] {
  const { beyond, part, sheet } = former;
  const ours = new Set([
    words.chartByMonth,
    words.chartByCategory,
    ...Object.values(words.trend.charts),
    ...renewed.charts.map(({ name }) => name),
  ]);
  const isBelow = (rowIndex: number | null): boolean => rowIndex === null || rowIndex > part.foot;
  const things = beyond.things.filter(({ kind, name, rowIndex }) => {
    if (kind === "drawing") return !ours.has(name);
    return kind !== "array" || isBelow(rowIndex);
  });
  const tables: readonly BeyondKind[] = sheet.tables.length > 0 ? ["table"] : [];
  return [...new Set([...things.map(({ kind }) => kind), ...tables])];
}

function cellsIn(rows: readonly number[], width: number): CellAt[] {
  return rows.flatMap((rowIndex) =>
    Array.from({ length: width }, (_, columnIndex) => ({ rowIndex, columnIndex })),
  );
}

function placesOf(former: FormerSummary, changed: readonly CellAt[] | null): readonly CellAt[] {
  const { part, width } = former;
  const rows = Array.from({ length: lastRowOf(former) + 1 }, (_, row) => row);
  if (changed === null) return cellsIn(rows, width);
  return [...cellsIn([0], width), ...changed, ...cellsIn(rows.slice(part.foot + 1), width)];
}

/** Those of the changed cells that are not in the new summary again. */
function notAgain(
  cells: readonly CellAt[],
  plan: Pick<RenewalPlan, "former" | "renewed" | "again">,
): CellAt[] {
  const { former, renewed, again } = plan;
  const { rowOf, columnOf } = movesOf(former, renewed, again);
  return cells.filter(({ rowIndex, columnIndex }) => {
    const was = former.sheet.rows[rowIndex]?.[columnIndex] ?? null;
    const [row, column] = [rowOf(rowIndex), columnOf(columnIndex, rowIndex)];
    const is = row === null || column === null ? null : (renewed.rows[row]?.cells[column]?.value ?? null);
    return was !== null && was !== is;
  });
}

/** null where the sheet has no foot of ours: then there is nothing to renew. */
export function planRenewal(
  document: SheetDocument,
  there: FormerSheet,
  words: SummarySheetTexts,
): RenewalPlan | RenewalRefusal | null {
  const former = readFormerSummary(there, words.source, document.columnWidths.length);
  if (former === null) return null;
  const things = lostThings(former, document, words);
  if (things.length > 0) return { kind: "beyond", things };
  if (former.clerksRows.length * former.width > MOST_CELLS) return { kind: "too-much" };
  const firstCells = document.rows.map(({ cells }) => cells[0]?.value);
  const again = matchRows(firstCellsOf(former), firstCells, words);
  const renewed = withFilledIn(document, former.sheet, again, words);
  const written = asWritten(former);
  const changed = written && cellsNotAsWritten(former, written);
  const clerks = changed
    ? notAgain(changed, { former, renewed, again })
    : clerksCells(former, renewed, { again, words });
  return { former, renewed, again, written, clerks, places: placesOf(former, changed) };
}

/** @param lookAt how the cells look that the plan names */
export function renewSummary(plan: RenewalPlan, lookAt: LookAt): RenewedSummary | RenewalRefusal {
  const { former, again, written, clerks } = plan;
  const widths = widthsOf(former, lookAt);
  const columnWidths = keptWidths(plan.renewed.columnWidths, { widths, count: former.ownWidth });
  const carried = carryClerksPart(former, { ...plan.renewed, columnWidths }, { again, lookAt, widths });
  if (carried.lost.length > 0) return { kind: "references", cells: carried.lost };
  const changed = written && cellsNotAsWritten(former, written);
  return {
    document: carried.document,
    former:
      written && changed
        ? knownFormer(former, written, changed, { lookAt, widths })
        : captureFormer(former, plan.renewed, { again, lookAt, widths }),
    clerksRows: carried.rows,
    notKept: clerks.map(({ rowIndex, columnIndex }) => cellAddress(rowIndex, columnIndex)),
  };
}
