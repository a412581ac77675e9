// The cells of a change as they are to be written, at their places afterwards, and as they were, at their places before.

import { cellAddress } from "../../../domain/sheets/address";
import type { CellWrite } from "../../../domain/sheets/cellWrites";
import { formerRow } from "../../../domain/sheets/rowShift";
import type { CellState, CellTarget } from "../cells/cellTarget";
import { placeKey, type FoundChange } from "./lookAtRows";

const EMPTY = { value: null, formula: null } as const;

/** A cell of a new row is empty, in the format of the row it is like. */
function stateBefore({ change, states, pattern }: FoundChange, cell: CellWrite): CellState {
  const former = formerRow(change.shift, cell.rowIndex);
  const numberFormat = pattern?.numberFormats[cell.columnIndex] ?? "General";
  if (former === null) return { ...EMPTY, numberFormat };
  return states.get(placeKey({ ...cell, rowIndex: former })) ?? { ...EMPTY, numberFormat: "General" };
}

function targetOf(found: FoundChange, cell: CellWrite, rowIndex: number): CellTarget {
  const before = stateBefore(found, cell);
  return {
    sheet: found.change.sheet,
    sheetId: found.sheetId,
    address: cellAddress(rowIndex, cell.columnIndex),
    before,
    after: {
      value: cell.value === "" ? null : cell.value,
      formula: cell.formula,
      numberFormat: cell.numberFormat ?? before.numberFormat,
    },
  };
}

/** At their places afterwards. */
export function targetsOf(found: FoundChange): CellTarget[] {
  return found.change.cells.map((cell) => targetOf(found, cell, cell.rowIndex));
}

/** Those that were there before, at their places then. */
export function formerTargetsOf(found: FoundChange): CellTarget[] {
  return found.change.cells.flatMap((cell) => {
    const former = formerRow(found.change.shift, cell.rowIndex);
    return former === null ? [] : [targetOf(found, cell, former)];
  });
}
