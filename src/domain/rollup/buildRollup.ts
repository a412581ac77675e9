// Many bureaus' workbooks as one, as plain sheet documents: figures, categories, what checking found, and what is lacking.

import type { SheetDocument } from "../sheets/sheetDocument";
import { categorySheet } from "./categorySheet";
import { checkCountSheet, findingSheet } from "./checkSheets";
import { figureSheets } from "./figureSheets";
import { gapSheet } from "./gapSheet";
import type { RollupInput } from "./rollupSheet";

/** In the order of the tabs. At least one bureau. */
export function buildRollup(input: RollupInput): readonly SheetDocument[] {
  const categories = categorySheet(input);
  return [
    ...figureSheets(input),
    ...(categories === null ? [] : [categories]),
    checkCountSheet(input),
    findingSheet(input),
    gapSheet(input),
  ];
}
