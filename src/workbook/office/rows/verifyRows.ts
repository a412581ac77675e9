// Compares what was read back with what was to be: the written cells, the rows around them, and the list objects.

import { cellAddress } from "../../../domain/sheets/address";
import { WorkbookFailure } from "../../port";
import { isWritten, tookNothing } from "../cells/cellTarget";
import { Unwritten } from "../cells/Unwritten";
import type { RowsWritten } from "./putRows";
import { findStrange } from "./rowWindow";

/** Throws "not-verified". */
export function verifyRows({ found, cells, window, tables }: RowsWritten): void {
  const { change } = found;
  const { sheet } = change;
  for (const { target, state } of cells)
    if (!isWritten(target, state)) throw new Unwritten(target, tookNothing(target, state));
  const own = new Set(cells.map(({ target }) => target.address));
  const strange = findStrange(found.window, window, change.shift, (r, c) => own.has(cellAddress(r, c)));
  if (strange !== null) throw new WorkbookFailure("not-verified", { sheet, detail: strange });
  const table = tables.find(
    ({ name, bottom }) => change.stretchedTables.find((one) => one.name === name)?.bottom !== bottom,
  );
  if (table !== undefined) throw new WorkbookFailure("not-verified", { sheet, detail: table.name });
}
