// Builds a sheet's snapshot from a grid literal, so that a test shows the sheet as a person sees it. A bare literal is
// a constant under the format General; `dateCell`, `formulaCell` and `formatCell` stand in the grid where more is meant.

import { parseRange, type Span } from "../../src/domain/sheets/address";
import type { CellValue, SheetSnapshot, TableSnapshot } from "../../src/domain/sheets/snapshot";

/** A cell with a formula or a number format of its own. */
export interface RichCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

/** `undefined` (a hole in the literal) and null are empty cells. */
export type GridCell = CellValue | RichCell | undefined;
export type Grid = readonly (readonly GridCell[])[];

export interface SnapshotOptions {
  readonly name?: string;
  readonly position?: number;
  readonly visibility?: SheetSnapshot["visibility"];
  readonly isProtected?: boolean;
  /** "A1:D1" …; "unknown" for a host that cannot list merges (the snapshot then has null). */
  readonly merges?: readonly string[] | "unknown";
  /** Row numbers as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  /** 0-based column indexes. */
  readonly hiddenColumns?: readonly number[];
  readonly filter?: string;
  readonly tables?: readonly TableSnapshot[];
  readonly printArea?: string;
}

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** A real Excel date of the 1900 system, from "2020-09-18". */
export function dateCell(isoDate: string, format = "yyyy/m/d"): RichCell {
  return { value: Date.parse(`${isoDate}T00:00:00Z`) / MS_PER_DAY + SERIAL_OF_1970, format };
}

/** A formula with the value it last had: formulaCell("=SUM(E3:E9)", 1200). */
export function formulaCell(formula: string, value: CellValue, format?: string): RichCell {
  return format === undefined ? { value, formula } : { value, formula, format };
}

/** A constant under a number format: formatCell(200, "￥#,##0.00"). */
export function formatCell(value: CellValue, format: string): RichCell {
  return { value, format };
}

function richCell(cell: GridCell): RichCell {
  return typeof cell === "object" && cell !== null ? cell : { value: cell ?? null };
}

function rangeOf(address: string): NonNullable<ReturnType<typeof parseRange>> {
  const range = parseRange(address);
  if (!range) throw new Error(`no range: ${address}`);
  return range;
}

function formulasOf(row: readonly RichCell[]): (string | null)[] | null {
  return row.some((cell) => cell.formula !== undefined) ? row.map((cell) => cell.formula ?? null) : null;
}

function single(index: number): Span {
  return { first: index, last: index };
}

/** The snapshot of one sheet; by default named 登记表, visible, unprotected, without merges. */
export function snapshotOf(grid: Grid, options: SnapshotOptions = {}): SheetSnapshot {
  const cells = grid.map((row) => Array.from(row, richCell));
  const merges = options.merges ?? [];
  return {
    name: options.name ?? "登记表",
    position: options.position ?? 0,
    visibility: options.visibility ?? "visible",
    isProtected: options.isProtected ?? false,
    rows: cells.map((row) => row.map((cell) => cell.value)),
    formulas: cells.map(formulasOf),
    numberFormats: cells.map((row) => row.map((cell) => cell.format ?? "General")),
    merges: merges === "unknown" ? null : merges.map(rangeOf),
    hiddenRows: (options.hiddenRows ?? []).map((rowNumber) => single(rowNumber - 1)),
    hiddenColumns: (options.hiddenColumns ?? []).map(single),
    filter: options.filter === undefined ? null : rangeOf(options.filter),
    tables: options.tables ?? [],
    ...(options.printArea === undefined ? {} : { printArea: options.printArea.split(",").map(rangeOf) }),
  };
}
