// The table that a register is read from. A ledger of income and outlay gives two registers over one table: what concerns
// the table, not the records, is told of the first alone.

import type { CellRange } from "../sheets/address";
import type { CheckContext } from "./rule";
import type { RegisterView } from "./registerView";

function isSameTable(one: RegisterView, other: RegisterView): boolean {
  return (
    one.sheet === other.sheet &&
    one.table.headerRows.first === other.table.headerRows.first &&
    one.table.columns[0]?.columnIndex === other.table.columns[0]?.columnIndex
  );
}

/** Whether no register before it is read from the same table. */
export function isFirstOfTable(register: RegisterView, { registers }: CheckContext): boolean {
  return registers.find((other) => isSameTable(other, register)) === register;
}

/** The register that is read from the same table, of a ledger its other side; null where there is none. */
export function otherSide(register: RegisterView, { registers }: CheckContext): RegisterView | null {
  return registers.find((other) => other !== register && isSameTable(other, register)) ?? null;
}

/** The cells from the first to the last row of records, as wide as the header; null where there are none. */
export function bodyOf({ table: { dataRows, columns } }: RegisterView): CellRange | null {
  const left = columns[0]?.columnIndex;
  const right = columns.at(-1)?.columnIndex;
  if (dataRows === null || left === undefined || right === undefined) return null;
  return { top: dataRows.first, bottom: dataRows.last, left, right };
}
