// Errors planted in a copy of the sample workbook: a few cells written over, a row hidden, a sheet added.

import { cellAddress, parseRange } from "../../../src/domain/sheets/address";
import type { RuleId } from "../../../src/domain/checking/ruleId";
import type { CellWrite } from "../../../src/domain/sheets/cellWrites";
import { placeCells } from "../../../src/domain/sheets/placeCells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { sampleBook } from "../sampleBook";
import type { GridCell } from "../snapshotOf";
import { workbookOf } from "../workbookOf";

export type Change = (book: WorkbookSnapshot) => WorkbookSnapshot;

export interface Plant {
  /** What the sample lacks for the rule to have anything to judge, all of it in order. */
  readonly ground?: Change;
  readonly error: Change;
  /** Where the rule reports: "经费支出!E7,F7" a finding, the first cell its own place; "" for one that belongs to no cell. */
  readonly at: readonly string[];
  /** What other rules rightly say of the same error: "rule place". */
  readonly follow?: readonly string[];
}

function writeOf(address: string, cell: GridCell): Omit<CellWrite, "expect"> {
  const range = parseRange(address);
  if (!range) throw new Error(`no address: ${address}`);
  const rich = typeof cell === "object" && cell !== null ? cell : { value: cell ?? null };
  const { value, formula = null, format = null } = rich;
  return { rowIndex: range.top, columnIndex: range.left, value, formula, numberFormat: format };
}

/** Cells of one sheet by their addresses. */
export function cells(sheet: string, content: Readonly<Record<string, GridCell>>): Change {
  const expect = { value: null, formula: null };
  const writes = Object.entries(content).map(([address, cell]) => ({ ...writeOf(address, cell), expect }));
  return (book) => placeCells(book, { sheet, cells: writes });
}

/** A row of a sheet from column A on. @param rowNumber as Excel shows it */
export function row(sheet: string, rowNumber: number, ...content: readonly GridCell[]): Change {
  return cells(sheet, Object.fromEntries(content.map((cell, at) => [cellAddress(rowNumber - 1, at), cell])));
}

/** @param rowNumber as Excel shows it */
export function hidden(sheet: string, rowNumber: number): Change {
  const span = { first: rowNumber - 1, last: rowNumber - 1 };
  return (book) => ({
    ...book,
    sheets: book.sheets.map((one) =>
      one.name === sheet ? { ...one, hiddenRows: [...one.hiddenRows, span] } : one,
    ),
  });
}

/** One sheet more, behind the others. */
export function added(build: (book: WorkbookSnapshot) => SheetSnapshot): Change {
  return (book) => workbookOf(...book.sheets, build(book));
}

export function all(...changes: readonly Change[]): Change {
  return (book) => changes.reduce((changed, change) => change(changed), book);
}

/** The sample with what a plant grows on. */
export function groundOf({ ground }: Plant): WorkbookSnapshot {
  return ground ? ground(sampleBook()) : sampleBook();
}

/** What stands in `now` and not in `before`: a finding that is there twice counts twice. */
export function freshOf(before: readonly string[], now: readonly string[]): readonly string[] {
  const left = [...before];
  return now.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** "rule place" of all that a plant adds to what is said of its ground. */
export function expectedOf(rule: RuleId, { at, follow = [] }: Plant): readonly string[] {
  return [...at.map((place) => `${rule} ${place}`), ...follow].sort();
}

export function plantedBook(plant: Plant): WorkbookSnapshot {
  return plant.error(groundOf(plant));
}
