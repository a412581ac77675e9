// What in the rest of the workbook speaks of a sheet, so that it can be stated again once another sheet has its name.

import { cellAddress } from "../../../domain/sheets/address";
import type { NameSnapshot } from "../../../domain/sheets/snapshot";
import type { Grid } from "../reading/GridBuilder";
import { mentionsSheet } from "../sheetReferences";

export interface CellReference {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

export interface References {
  readonly cells: readonly CellReference[];
  readonly names: readonly NameSnapshot[];
}

export const NO_REFERENCES: References = { cells: [], names: [] };

function findInGrid(sheet: string, { formulas }: Grid, target: string): CellReference[] {
  return formulas.flatMap((row, r) =>
    (row ?? []).flatMap((formula, c) =>
      formula !== null && mentionsSheet(formula, target)
        ? [{ sheet, address: cellAddress(r, c), formula }]
        : [],
    ),
  );
}

/** References to `target` from other sheets and from names that are not the sheet's own. */
export function findReferences(
  target: string,
  contents: ReadonlyMap<string, Grid>,
  names: readonly NameSnapshot[],
): References {
  return {
    cells: [...contents].flatMap(([sheet, grid]) =>
      sheet === target ? [] : findInGrid(sheet, grid, target),
    ),
    names: names.filter((name) => name.sheet !== target && mentionsSheet(name.refersTo, target)),
  };
}

/** States them again, letter for letter: they then mean whichever sheet bears the name. */
export function restate(context: Excel.RequestContext, { cells, names }: References): void {
  const { worksheets, names: workbookNames } = context.workbook;
  for (const { sheet, address, formula } of cells) {
    worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
  }
  for (const { name, refersTo, sheet } of names) {
    const collection = sheet === null ? workbookNames : worksheets.getItem(sheet).names;
    collection.getItem(name).formula = refersTo;
  }
}
