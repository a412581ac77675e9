// Nobody approves what they have spent themselves: whoever handles a payment and whoever approves it are two persons.

import type { RowRule } from "../rule";
import { cellOf } from "../registerView";

export const selfApproved: RowRule<"self-approved"> = {
  id: "self-approved",
  severity: "error",
  scope: "row",
  kinds: ["expense"],
  needs: [["handler"], ["approver"]],
  judge: ({ rowIndex, fields: { handler, approver } }, register) => {
    if (typeof handler !== "string" || handler === "" || handler !== approver) return null;
    const cells = [cellOf(register, rowIndex, "approver"), cellOf(register, rowIndex, "handler")];
    return { found: { sheet: register.sheet.name, cells, facts: { person: handler } } };
  },
};
