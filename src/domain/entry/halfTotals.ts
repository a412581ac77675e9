// Totals of a list that is folded into halves side by side: one sum under one half may add up all of them.

import { isSummed } from "../checking/ColumnTally";
import { readSumFormula } from "../checking/sumFormula";
import { mapReferences } from "../sheets/formulaReferences";
import { placeKey, type Stretches, type TotalLeft } from "./stretches";
import { totalFormulas } from "./tableAfter";
import { type EntryTarget, halvesOf } from "./target";

/** A sum under another half alone, which adds up both: its range of this half's column goes on to the new rows. */
function stretchOver(formula: string, columnIndex: number, added: ReadonlySet<number>): string {
  const [first, last] = [Math.min(...added), Math.max(...added)];
  return mapReferences(formula, (reference) => {
    const { from, to, sheet } = reference;
    const isOfColumn = from.column?.index === columnIndex && to?.column?.index === columnIndex;
    if (sheet !== null || !isOfColumn || to.row.index !== first - 1) return reference;
    return { ...reference, to: { ...to, row: { ...to.row, index: last } } };
  });
}

/** The totals of the other halves, where they add up this one's column too. */
export function judgeHalves(after: EntryTarget, added: ReadonlySet<number>): Stretches {
  const { sheet, register } = after;
  const formulas = new Map<string, string>();
  const left: TotalLeft[] = [];
  for (const { rowIndex, columnIndex, formula } of halvesOf(after).flatMap((half) =>
    totalFormulas(after, half),
  )) {
    const areas = readSumFormula(formula, sheet, rowIndex)?.areas ?? [];
    for (const column of register.columns.filter(isSummed)) {
      const own = areas.filter((area) => area.left <= column.columnIndex && column.columnIndex <= area.right);
      const isMissed = [...added].some((row) => !own.some(({ top, bottom }) => top <= row && row <= bottom));
      if (own.length === 0 || !isMissed) continue;
      const stretched = stretchOver(formula, column.columnIndex, added);
      if (stretched === formula) left.push({ rowIndex, columnIndex, why: "formula" });
      else formulas.set(placeKey(rowIndex, columnIndex), stretched);
    }
  }
  return { formulas, left };
}
