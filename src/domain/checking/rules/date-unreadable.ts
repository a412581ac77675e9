// A date that is none: the row cannot be put into a year, and without a date many kinds do not count it.

import { Unreadable } from "../../values/reading";
import { findUnreadable } from "../unreadableCell";
import { foundIn } from "../foundIn";
import { columnOf } from "../registerView";
import type { CellRule } from "../rule";

export const dateUnreadable: CellRule<"date-unreadable"> = {
  id: "date-unreadable",
  severity: "warning",
  scope: "cell",
  looksAt: ({ type }) => type === "date" || type === "dateOrMonth",
  concerns: (_value, reading) => reading instanceof Unreadable,
  judge: (cell) => {
    const unreadable = findUnreadable(cell);
    const { register, rowIndex, columnIndex, field } = cell;
    // Of a date in two columns, month and day, the first one tells.
    if (unreadable === null || columnOf(register, field.id) !== columnIndex) return null;
    const { found, why, severity } = unreadable;
    // A birth or a beginning known to the year is not wrong.
    const isVague = field.type === "dateOrMonth" && why === "date-without-day";
    return foundIn(
      register,
      [{ rowIndex, columnIndex }],
      { field: field.id, found, why },
      { severity: isVague ? "note" : severity },
    );
  },
};
