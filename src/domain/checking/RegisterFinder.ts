// In which register a cell lies: in its heading, its rows or its totals.

import type { Place } from "./foundIn";
import type { RegisterView } from "./registerView";

interface Extent {
  readonly register: RegisterView;
  readonly first: number;
  readonly last: number;
  /** Totals may stand below the rows. */
  readonly totals: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

function extentOf(register: RegisterView): Extent {
  const { headerRows, dataRows, totalRows } = register.table;
  return {
    register,
    first: headerRows.first,
    last: dataRows?.last ?? headerRows.last,
    totals: new Set(totalRows),
    columns: new Set(register.columns.map(({ columnIndex }) => columnIndex)),
  };
}

export class RegisterFinder {
  readonly #bySheet = new Map<string, Extent[]>();

  constructor(registers: readonly RegisterView[]) {
    for (const register of registers) {
      const own = this.#bySheet.get(register.sheet.name);
      if (own) own.push(extentOf(register));
      else this.#bySheet.set(register.sheet.name, [extentOf(register)]);
    }
  }

  /** Of several there (halves side by side), the one with its column. */
  at(sheet: string, { rowIndex, columnIndex }: Place): RegisterView | undefined {
    let first: RegisterView | undefined;
    for (const { register, first: top, last, totals, columns } of this.#bySheet.get(sheet) ?? []) {
      const isThere = (rowIndex >= top && rowIndex <= last) || totals.has(rowIndex);
      if (!isThere) continue;
      if (columns.has(columnIndex)) return register;
      first ??= register;
    }
    return first;
  }
}
