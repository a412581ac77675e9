// What was awarded, given, spent or taken in is more than nothing. A visit may bring goods and no money; the other side of
// a ledger is not read as this one's amount in the first place.

import type { FieldReading } from "../../values/reading";
import { foundIn } from "../foundIn";
import type { KindId } from "../../kinds/kind";
import { recordAt } from "../registerView";
import type { CellRule, CheckedCell } from "../rule";

const KINDS: ReadonlySet<KindId> = new Set(["award", "visit", "expense", "income", "donation"]);

const isSomething = (reading: FieldReading | undefined): boolean => reading !== undefined && reading !== null;

function isVisitWithGoods({ register, rowIndex }: CheckedCell): boolean {
  const { goods, goodsValue } = recordAt(register, rowIndex)?.fields ?? {};
  return isSomething(goods) || isSomething(goodsValue);
}

export const amountNotPositive: CellRule<"amount-not-positive"> = {
  id: "amount-not-positive",
  severity: "warning",
  scope: "cell",
  looksAt: ({ id }, kind) => (id === "amount" || id === "cash") && KINDS.has(kind),
  concerns: (_value, reading) => typeof reading === "number" && reading <= 0,
  judge: (cell) => {
    const { reading, register, rowIndex, columnIndex, field } = cell;
    if (typeof reading !== "number" || reading > 0) return null;
    if (reading === 0 && field.id === "cash" && isVisitWithGoods(cell)) return null;
    return foundIn(register, [{ rowIndex, columnIndex }], { field: field.id, fen: reading });
  },
};
