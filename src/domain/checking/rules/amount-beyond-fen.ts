// An amount with digits beyond the fen cannot have been paid; what was paid instead is not guessed.

import { Unreadable } from "../../values/reading";
import { findUnreadable } from "../unreadableCell";
import { foundIn } from "../foundIn";
import type { CellRule } from "../rule";

export const amountBeyondFen: CellRule<"amount-beyond-fen"> = {
  id: "amount-beyond-fen",
  severity: "warning",
  scope: "cell",
  // A unit price may have more digits than what is paid in the end.
  looksAt: ({ id, type }) => type === "money" && id !== "price",
  concerns: (_value, reading) => reading instanceof Unreadable,
  judge: (cell) => {
    const unreadable = findUnreadable(cell);
    if (unreadable?.why !== "beyond-fen") return null;
    const { register, rowIndex, columnIndex, field } = cell;
    const { found, severity } = unreadable;
    return foundIn(register, [{ rowIndex, columnIndex }], { field: field.id, found }, { severity });
  },
};
