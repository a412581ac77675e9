// An amount that is none, or more than one: it is left out of every sum.

import { Unreadable } from "../../values/reading";
import { findUnreadable } from "../unreadableCell";
import { foundIn } from "../foundIn";
import type { CellRule } from "../rule";

export const amountUnreadable: CellRule<"amount-unreadable"> = {
  id: "amount-unreadable",
  severity: "warning",
  scope: "cell",
  looksAt: ({ type }) => type === "money",
  concerns: (_value, reading) => reading instanceof Unreadable,
  judge: (cell) => {
    const unreadable = findUnreadable(cell);
    if (unreadable === null || unreadable.why === "beyond-fen") return null;
    const { register, rowIndex, columnIndex, field } = cell;
    const { found, why, severity } = unreadable;
    return foundIn(register, [{ rowIndex, columnIndex }], { field: field.id, found, why }, { severity });
  },
};
