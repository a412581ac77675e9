// One cell's content and number format, asked for by the batch that looks at it or has just written it.

import { readCellValue, readFormula } from "../reading/readCell";
import type { CellState } from "./cellTarget";

export function askState(range: Excel.Range): () => CellState {
  range.load("values,formulas,numberFormat");
  return () => {
    const [[rawValue] = []]: readonly (readonly unknown[])[] = range.values;
    const [[rawFormula] = []]: readonly (readonly unknown[])[] = range.formulas;
    const [[numberFormat] = []]: readonly (readonly unknown[])[] = range.numberFormat;
    const value = readCellValue(rawValue);
    return {
      value,
      formula: readFormula(rawFormula, value),
      numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
    };
  };
}
