// What Excel does to formulas when a sheet is renamed or deleted: references follow the sheet, or come to nothing.

import { quoteSheetName } from "../../../../src/domain/sheets/address";
import { tokenize, type Token } from "./tokenize";

function rewrite(formula: string, sheet: string, replace: (token: Token) => string): string {
  let result = "";
  let done = 0;
  for (const token of tokenize(formula)) {
    if (token.sheet?.toLowerCase() !== sheet.toLowerCase()) continue;
    result += formula.slice(done, token.start) + replace(token);
    done = token.end;
  }
  return result + formula.slice(done);
}

export function renameSheetIn(formula: string, from: string, to: string): string {
  return rewrite(formula, from, (token) => `${quoteSheetName(to)}!${token.text}`);
}

export function deleteSheetIn(formula: string, sheet: string): string {
  return rewrite(formula, sheet, (token) => `#REF!${token.text}`);
}
