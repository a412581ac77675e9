// An amount that is text reads well but is left out by Excel's sums: mended by writing the same amount as a number, where
// the text says an amount and nothing more. A number of persons or pieces likewise, where it is digits only.

import { FEN_PER_YUAN, type Fen } from "../../values/reading";
import { readMoney, type MoneyUnit } from "../../values/money";
import { squeezeText } from "../../values/text";
import { columnUnit } from "../columnUnit";
import { editCell } from "../editCell";
import { foundIn } from "../foundIn";
import { formatForNumber } from "../numberFormatOfColumn";
import type { CheckedCell } from "../rule";
import { wholeColumn } from "../wholeColumn";

const FEN_PER_WAN = FEN_PER_YUAN * 10_000;
const DIGITS_ONLY = /^'?\d{1,15}$/u;
/** Says how it was paid, which a number does not; or may be one of two ways of writing the same. */
const SAYS_MORE = /现金|[（(].*[)）].|.[（(]/u;

/** The number that, written into the cell, reads as the same amount; null where no number does. */
function numberFor(fen: Fen, unit: MoneyUnit): number | null {
  const value = fen / (unit === "wan" ? FEN_PER_WAN : FEN_PER_YUAN);
  return readMoney(value, unit) === fen ? value : null;
}

function mendedAmount(cell: CheckedCell, text: string): number | null {
  const { register, reading } = cell;
  const unit = columnUnit(register, cell);
  const fen = readMoney(text, unit);
  // A ledger's side may be read with its sign turned.
  if (typeof fen !== "number" || typeof reading !== "number" || Math.abs(fen) !== Math.abs(reading))
    return null;
  return SAYS_MORE.test(text) ? null : numberFor(fen, unit);
}

export const amountAsText = wholeColumn<"amount-as-text">({
  id: "amount-as-text",
  severity: "warning",
  scope: "cell",
  looksAt: ({ type }) => type === "money" || type === "count",
  judge: (cell) => {
    const { value, reading, formula, numberFormat, register, rowIndex, columnIndex, field } = cell;
    if (typeof value !== "string" || typeof reading !== "number") return null;
    const isMoney = field.type === "money";
    const isDigits = DIGITS_ONLY.test(squeezeText(value));
    // 12人 is how people count.
    if (!isMoney && !isDigits) return null;
    const number = formula !== null ? null : isMoney ? mendedAmount(cell, value) : reading;
    const place = { rowIndex, columnIndex };
    const facts = {
      field: field.id,
      found: value,
      amount: reading,
      isMoney,
      isMendable: number !== null,
      count: 1,
    };
    const severity = isMoney ? "warning" : "note";
    if (number === null) return foundIn(register, [place], facts, { severity });
    const format = formatForNumber(register, columnIndex, numberFormat);
    const edit = editCell(register, place, { value: number, numberFormat: format });
    return foundIn(register, [place], facts, { severity, fix: { edits: [edit] } });
  },
});
