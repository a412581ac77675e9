// 实报实销: what is paid is what the receipts say, and never more.

import { foundIn } from "../foundIn";
import { cellOf } from "../registerView";
import type { RowRule } from "../rule";

export const expenseOverReceipt: RowRule<"expense-over-receipt"> = {
  id: "expense-over-receipt",
  severity: "error",
  scope: "row",
  kinds: ["expense"],
  needs: [["amount"], ["receiptAmount"]],
  judge: ({ rowIndex, fields: { amount, receiptAmount } }, register) => {
    if (typeof amount !== "number" || typeof receiptAmount !== "number" || amount <= receiptAmount)
      return null;
    const cells = [cellOf(register, rowIndex, "amount"), cellOf(register, rowIndex, "receiptAmount")];
    return foundIn(register, cells, { fen: amount, receipt: receiptAmount });
  },
};
