// On vouchers the amount stands in words and in figures, and both must be the same; a voucher where they differ is void
// (会计基础工作规范). Words that are no amount are said to be unreadable.

import { parseAmountInWords } from "../../values/parseAmountInWords";
import { readMoney } from "../../values/money";
import { isErrorValue } from "../../values/isErrorValue";
import type { Fen } from "../../values/reading";
import { squeezeText } from "../../values/text";
import { foundIn } from "../foundIn";
import { cellOf, columnOf, rawCell, type RawCell } from "../registerView";
import type { RowRule } from "../rule";

const LEAD = /^(?:\(?大写\)?:?|人民币:?|金额:?|合计:?|[¥￥])+/u;
/** Printed forms: 零佰壹拾元零角零分, and ⊗ where a place is not used. */
const UNUSED = /[⊗×Ⓧ○ⓧ][万仟佰拾]?/gu;
const NO_FEN = /零分/u;
/** The number format that shows 1470 as 壹仟肆佰柒拾. */
const SHOWN_IN_WORDS = /\[DBNum2\]/iu;

/** null where the words are no amount. */
function fenOfWords({ value, numberFormat }: RawCell): Fen | null {
  if (typeof value === "number") {
    const fen = SHOWN_IN_WORDS.test(numberFormat) ? readMoney(value) : null;
    return typeof fen === "number" ? fen : null;
  }
  const text = squeezeText(String(value)).replace(LEAD, "").replace(UNUSED, "").replace(NO_FEN, "");
  return parseAmountInWords(text);
}

export const amountInWordsMismatch: RowRule<"amount-in-words-mismatch"> = {
  id: "amount-in-words-mismatch",
  severity: "error",
  scope: "row",
  kinds: ["expense"],
  needs: [],
  judge: ({ rowIndex, fields: { amountInWords, amount } }, register) => {
    if (typeof amountInWords !== "string" || typeof amount !== "number") return null;
    const columnIndex = columnOf(register, "amountInWords");
    if (columnIndex === null) return null;
    const cell = rawCell(register, rowIndex, columnIndex);
    if (typeof cell.value === "string" && isErrorValue(cell.value)) return null;
    const wordsFen = fenOfWords(cell);
    if (wordsFen === Math.abs(amount)) return null;
    const amountCell = { sheet: register.sheet.name, ...cellOf(register, rowIndex, "amount") };
    return foundIn(
      register,
      [{ rowIndex, columnIndex }],
      { words: amountInWords, wordsFen, fen: amount, amountCell },
      { severity: wordsFen === null ? "warning" : "error" },
    );
  },
};
