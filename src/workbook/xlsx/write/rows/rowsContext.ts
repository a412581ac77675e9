// What the rules for the parts of a file know of the rows that come or go.

import { isSameSheetName } from "../../../../domain/sheets/isSameSheetName";
import { WorkbookFailure } from "../../../port";
import type { Changes, GONE } from "./PartWalker";
import { moveRanges } from "./moveRanges";
import { moveReferences, type RowMove } from "./moveReferences";

/** A part belongs to a sheet: its formulas are stated there, and its places are that sheet's. */
export interface RowsContext {
  readonly move: RowMove;
  /** The sheet the part belongs to. */
  readonly home: string;
  /** Whether its rows are the ones that come or go. */
  readonly isTarget: boolean;
  /** The row the new ones are to be like; null where none come. */
  readonly like: number | null;
  /** Columns whose merged cell is to take them in. */
  readonly joins: readonly number[];
}

/** What the new rows are to be like. */
export type NewRows = Pick<RowsContext, "like" | "joins">;

export function contextOf(move: RowMove, { like, joins }: NewRows, home: string): RowsContext {
  return { move, home, like, joins, isTarget: isSameSheetName(home, move.sheet) };
}

export function moveFormulaIn({ move, home }: RowsContext, formula: string): string {
  return moveReferences(formula, home, move);
}

/** Somebody has put something into rows that were to go. */
export function somebodysOwn({ move }: RowsContext, detail: string): WorkbookFailure {
  return new WorkbookFailure("changed-since-read", { sheet: move.sheet, detail });
}

export function fixedRows({ move }: RowsContext, detail: string): WorkbookFailure {
  return new WorkbookFailure("rows-fixed", { sheet: move.sheet, detail });
}

/** An attribute with ranges of the part's own sheet, moved; "gone" where all of them are. */
export function movedRanges(
  { isTarget, move }: RowsContext,
  attributes: Readonly<Record<string, string>>,
  name: string,
): Changes | typeof GONE | null {
  const list = attributes[name];
  if (!isTarget || list === undefined) return null;
  const moved = moveRanges(list, move.shift);
  if (moved === null) return "gone";
  return moved === list ? null : { [name]: moved };
}

/** An attribute with a formula, moved. */
export function movedFormula(
  context: RowsContext,
  attributes: Readonly<Record<string, string>>,
  name: string,
): Changes | null {
  const formula = attributes[name];
  if (formula === undefined) return null;
  const moved = moveFormulaIn(context, formula);
  return moved === formula ? null : { [name]: moved };
}
