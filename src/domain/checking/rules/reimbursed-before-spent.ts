// Money that was paid back before it was spent: one of the two dates is wrong, or it was an advance.

import { foundIn } from "../foundIn";
import { cellOf } from "../registerView";
import type { RowRule } from "../rule";

export const reimbursedBeforeSpent: RowRule<"reimbursed-before-spent"> = {
  id: "reimbursed-before-spent",
  severity: "error",
  scope: "row",
  kinds: ["expense"],
  needs: [["date"], ["reimbursedOn"]],
  judge: ({ rowIndex, fields: { date, reimbursedOn } }, register) => {
    if (typeof date !== "number" || typeof reimbursedOn !== "number" || reimbursedOn >= date) return null;
    const cells = [cellOf(register, rowIndex, "reimbursedOn"), cellOf(register, rowIndex, "date")];
    return foundIn(register, cells, { spentOn: date, reimbursedOn });
  },
};
