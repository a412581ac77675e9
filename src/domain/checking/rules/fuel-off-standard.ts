// Fuel is paid by the trip, whatever the distance: the standard in force that day times the trips that the row speaks of.
// Less than that is a warning only, because who has spent less gets no more than the receipt (实报实销).

import type { SourceRecord } from "../../fitting/fit";
import { isFuel } from "../../summary/figures/expenseFigures";
import { foundIn } from "../foundIn";
import { judgeByStandard, whenOf } from "../judgeByStandard";
import { cellOf } from "../registerView";
import { textIn } from "../rowText";
import type { RowRule } from "../rule";
import { standardBookOf } from "../StandardBook";
import { STANDARD } from "../standards";
import { statedTrips } from "../statedNumbers";

/** Paid together with something that is no fuel, or laid in for trips to come: no amount of fuel for a trip. */
const MIXED = /过路|过桥|停车|通行|高速|洗车|维修|保养|保险|车票|住宿|餐|充值|租车/u;

const ONE: readonly number[] = [1];

function timesOf(record: SourceRecord): readonly number[] | null {
  const purpose = textIn(record, "purpose");
  if (MIXED.test(purpose) || MIXED.test(textIn(record, "category"))) return null;
  const [stated, remarked] = [statedTrips(purpose), statedTrips(textIn(record, "remark"))];
  if (stated.length === 0) return remarked.length === 0 ? ONE : remarked;
  return remarked.length === 0 ? stated : [...stated, ...remarked];
}

export const fuelOffStandard: RowRule<"fuel-off-standard"> = {
  id: "fuel-off-standard",
  severity: "error",
  scope: "row",
  kinds: ["expense"],
  needs: [["amount"]],
  judge: (record, register, { settings }) => {
    const { amount } = record.fields;
    if (typeof amount !== "number" || amount <= 0 || !isFuel({ record })) return null;
    const { rowIndex } = record;
    const verdict = judgeByStandard(standardBookOf(settings.standards), STANDARD.fuel, {
      rowIndex,
      fen: amount,
      when: whenOf(record, register),
      times: timesOf(record),
      timesFrom: "purpose",
    });
    if (verdict === null) return null;
    if ("reason" in verdict) return { unjudged: { sheet: register.sheet.name, reason: verdict.reason } };
    const isOver = verdict.off.fen > verdict.off.expected;
    const cells = [cellOf(register, rowIndex, "amount")];
    return foundIn(register, cells, verdict.off, { severity: isOver ? "error" : "warning" });
  },
};
