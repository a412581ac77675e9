// Comfort money in another amount than the standard in force on the day of the visit, for each person of the row. A visit
// that gives goods alone has no amount to judge.

import { foundIn } from "../foundIn";
import { judgeByStandard, whenOf } from "../judgeByStandard";
import { cellOf } from "../registerView";
import { rawText, textIn } from "../rowText";
import type { RowRule } from "../rule";
import { standardBookOf } from "../StandardBook";
import { comfortName } from "../standardNames";
import { peopleIn, statedPeople } from "../statedNumbers";

export const visitCashOffStandard: RowRule<"visit-cash-off-standard"> = {
  id: "visit-cash-off-standard",
  severity: "error",
  scope: "row",
  kinds: ["visit"],
  needs: [["cash"]],
  judge: (record, register, { settings }) => {
    const { cash } = record.fields;
    if (typeof cash !== "number" || cash <= 0) return null;
    const book = standardBookOf(settings.standards);
    const name = comfortName(book, textIn(record, "category"));
    if (name === null) return null;
    const { rowIndex } = record;
    const people = peopleIn(rawText(register, record, "person"));
    const verdict = judgeByStandard(book, name, {
      rowIndex,
      fen: cash,
      when: whenOf(record, register),
      times: people === null ? null : [...people, ...statedPeople(textIn(record, "remark"))],
      timesFrom: "person",
    });
    if (verdict === null) return null;
    if ("reason" in verdict) return { unjudged: { sheet: register.sheet.name, reason: verdict.reason } };
    return foundIn(register, [cellOf(register, rowIndex, "cash")], verdict.off);
  },
};
