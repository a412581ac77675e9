// Lays parts that were read anew into a snapshot, and tells which cells are no longer as they were. Only what lies within
// the rows that the snapshot has: where rows come or go at a sheet's end, the workbook has to be read as a whole.

import type { CellBlock } from "./cellBlock";
import { type SheetSnapshot, type WorkbookSnapshot, formulaAt, numberFormatAt, valueAt } from "./snapshot";

/** Cells of a sheet that are no longer as they were: by row the columns, all 0-based, rows and columns ascending. */
export interface SheetChange {
  readonly sheet: string;
  readonly rows: ReadonlyMap<number, readonly number[]>;
}

export interface PatchedSnapshot {
  readonly snapshot: WorkbookSnapshot;
  /** Sheets without a changed cell are left out. */
  readonly changes: readonly SheetChange[];
}

interface RowCells {
  readonly values: SheetSnapshot["rows"][number];
  readonly formulas: SheetSnapshot["formulas"][number];
  readonly numberFormats: SheetSnapshot["numberFormats"][number];
}

const GENERAL = "General";

function spread<T>(former: readonly T[], cells: readonly T[], left: number, filler: T): T[] {
  const gap = new Array<T>(Math.max(0, left - former.length)).fill(filler);
  return [...former.slice(0, left), ...gap, ...cells, ...former.slice(left + cells.length)];
}

/** The row with a block's cells in it, cut where it has nothing more, as adapters cut it. */
function rowWith(sheet: SheetSnapshot, rowIndex: number, block: CellBlock): RowCells {
  const { left, top } = block.range;
  const at = rowIndex - top;
  const values = spread(sheet.rows[rowIndex] ?? [], block.values[at] ?? [], left, null);
  const formulas = spread(sheet.formulas[rowIndex] ?? [], block.formulas[at] ?? [], left, null);
  const formats = spread(sheet.numberFormats[rowIndex] ?? [], block.numberFormats[at] ?? [], left, GENERAL);
  const isFilled = (column: number): boolean =>
    (values[column] ?? null) !== null || (formulas[column] ?? null) !== null;
  let width = values.length;
  while (width > 0 && !isFilled(width - 1)) width -= 1;
  const hasFormula = formulas.some((formula) => formula !== null);
  return {
    values: values.slice(0, width),
    formulas: hasFormula ? Array.from({ length: width }, (_, column) => formulas[column] ?? null) : null,
    numberFormats: Array.from({ length: width }, (_, column) => formats[column] ?? GENERAL),
  };
}

function changedColumns(
  sheet: SheetSnapshot,
  rowIndex: number,
  row: RowCells,
  block: CellBlock,
): readonly number[] {
  const changed: number[] = [];
  for (let column = block.range.left; column <= block.range.right; column += 1) {
    const value = row.values[column] ?? null;
    const isSame =
      value === valueAt(sheet, rowIndex, column) &&
      (row.formulas?.[column] ?? null) === formulaAt(sheet, rowIndex, column) &&
      // How an empty cell is formatted says nothing, and of those at a row's end no snapshot tells it.
      (value === null || (row.numberFormats[column] ?? GENERAL) === numberFormatAt(sheet, rowIndex, column));
    if (!isSame) changed.push(column);
  }
  return changed;
}

interface SheetDraft {
  readonly sheet: SheetSnapshot;
  readonly changed: Map<number, readonly number[]>;
}

/** null where a row would be added at the end, or the last one taken away. */
function patchSheet({ sheet, changed }: SheetDraft, block: CellBlock): SheetDraft | null {
  const rows = [...sheet.rows];
  const formulas = [...sheet.formulas];
  const numberFormats = [...sheet.numberFormats];
  for (let rowIndex = block.range.top; rowIndex <= block.range.bottom; rowIndex += 1) {
    const row = rowWith(sheet, rowIndex, block);
    const columns = changedColumns(sheet, rowIndex, row, block);
    if (columns.length === 0) continue;
    if (rowIndex >= rows.length || (row.values.length === 0 && rowIndex === rows.length - 1)) return null;
    rows[rowIndex] = row.values;
    formulas[rowIndex] = row.formulas;
    numberFormats[rowIndex] = row.numberFormats;
    changed.set(
      rowIndex,
      [...new Set([...(changed.get(rowIndex) ?? []), ...columns])].sort((a, b) => a - b),
    );
  }
  return { sheet: { ...sheet, rows, formulas, numberFormats }, changed };
}

/**
 * The snapshot with the blocks laid in; null where that cannot be told from the blocks alone: a sheet that is not there,
 * or rows that come or go at a sheet's end.
 */
export function patchSnapshot(
  snapshot: WorkbookSnapshot,
  blocks: readonly CellBlock[],
): PatchedSnapshot | null {
  const drafts = new Map<string, SheetDraft>();
  for (const block of blocks) {
    const former = snapshot.sheets.find(({ name }) => name === block.sheet);
    if (!former) return null;
    const draft = patchSheet(drafts.get(block.sheet) ?? { sheet: former, changed: new Map() }, block);
    if (draft === null) return null;
    drafts.set(block.sheet, draft);
  }
  const changes = [...drafts]
    .filter(([, { changed }]) => changed.size > 0)
    .map(([sheet, { changed }]) => ({ sheet, rows: new Map([...changed].sort(([a], [b]) => a - b)) }));
  const changedSheets = new Set(changes.map(({ sheet }) => sheet));
  return {
    snapshot: {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        changedSheets.has(sheet.name) ? (drafts.get(sheet.name)?.sheet ?? sheet) : sheet,
      ),
    },
    changes,
  };
}
