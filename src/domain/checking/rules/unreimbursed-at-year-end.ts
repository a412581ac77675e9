// The year is over, and the row still says that somebody has not got the money back.

import { isUnreimbursed } from "../../summary/figures/expenseFigures";
import { yearOf } from "../../values/date";
import { foundIn } from "../foundIn";
import { cellOf } from "../registerView";
import { textIn } from "../rowText";
import type { RowRule } from "../rule";
import { yearIsOver } from "../yearIsOver";

export const unreimbursedAtYearEnd: RowRule<"unreimbursed-at-year-end"> = {
  id: "unreimbursed-at-year-end",
  severity: "note",
  scope: "row",
  kinds: ["expense"],
  needs: [["status"]],
  judge: (record, register, context) => {
    const { date: day, amount, reimbursedOn } = record.fields;
    if (!isUnreimbursed({ record }) || typeof amount !== "number") return null;
    const { rowIndex } = record;
    const sheet = register.sheet.name;
    if (typeof day !== "number")
      return { unjudged: { sheet, reason: { code: "rows-unjudged", rows: [rowIndex], field: "date" } } };
    const year = yearOf(day);
    const isOver = yearIsOver(year, context);
    if (isOver === null) return { unjudged: { sheet, reason: { code: "no-today" } } };
    if (!isOver) return null;
    return foundIn(register, [cellOf(register, rowIndex, "status")], {
      fen: amount,
      day,
      year,
      status: textIn(record, "status"),
      reimbursedOn: typeof reimbursedOn === "number" ? reimbursedOn : null,
    });
  },
};
