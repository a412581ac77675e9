// What the clerk has filled into our part where it asks for it: the unit's name on its line, names behind 制表人：, 审核人：,
// 负责人： and in the cells beside them. It stays as long as the new summary has nothing of its own there.

import type { DocumentCell, DocumentRow, SheetDocument } from "../../sheets/sheetDocument";
import { type SheetSnapshot, valueAt } from "../../sheets/snapshot";
import type { SummarySheetTexts } from "../document/summarySheetTexts";
import type { RowsAgain } from "./summaryRows";

export type FillInWords = Pick<SummarySheetTexts, "signatures" | "unitLine">;

const UNTIL_COLON = /^[^：]*：/u;
const FILLER = /^[\s＿_]*$/u;

/** What stands behind the label; null where this is another label's. */
function behind(text: string, label: string): string | null {
  const begin = UNTIL_COLON.exec(label)?.[0] ?? label;
  return text.startsWith(begin) ? text.slice(begin.length) : null;
}

function keptCell(
  cell: DocumentCell | null,
  was: string,
  { signatures, unitLine }: FillInWords,
): DocumentCell | null {
  const label = [...signatures, unitLine(null)].find((one) => one === cell?.value);
  if (cell === null || label === undefined) return null;
  const written = behind(was, label);
  return written === null || FILLER.test(written) ? null : { ...cell, value: was };
}

function hasSignature({ cells }: DocumentRow, { signatures }: FillInWords): boolean {
  return cells.some((cell) => signatures.some((label) => label === cell?.value));
}

function keepInRow(row: DocumentRow, was: (column: number) => unknown, words: FillInWords): DocumentRow {
  const [first] = row.cells;
  const asks = hasSignature(row, words);
  const cells = row.cells.map((cell, column) => {
    const text = was(column);
    if (typeof text !== "string" || text === "") return cell;
    const isBeside = asks && (cell?.value ?? null) === null;
    if (isBeside && first) return { ...first, value: text, link: null };
    return keptCell(cell, text, words) ?? cell;
  });
  return { ...row, cells };
}

/** The summary with what had been filled in. */
export function withFilledIn(
  document: SheetDocument,
  former: SheetSnapshot,
  again: RowsAgain,
  words: FillInWords,
): SheetDocument {
  const formerRows = new Map([...again].map(([was, row]) => [row, was]));
  const rows = document.rows.map((row, rowIndex) => {
    const was = formerRows.get(rowIndex);
    return was === undefined ? row : keepInRow(row, (column) => valueAt(former, was, column), words);
  });
  return { ...document, rows };
}
