// The same person visited twice on one day; a second visit on another day is a second visit. Money in one row and goods
// in the other may be one visit written down in two rows.

import type { Entry } from "../entries";
import { twiceRule } from "../findTwice";
import { keyOf } from "../key";
import { rawText, textIn } from "../rowText";
import { personsIn } from "../statedNumbers";
import { isShared, tally } from "../tally";

function cashOf({ record }: Entry): string {
  const { cash } = record.fields;
  return typeof cash === "number" && cash > 0 ? String(cash) : "";
}

function givesGoods({ record }: Entry): boolean {
  const { goodsValue } = record.fields;
  return textIn(record, "goods") !== "" || (typeof goodsValue === "number" && goodsValue > 0);
}

/** Each gives something that no other gives: cash here, goods there. */
function isOneInParts(group: readonly Entry[]): boolean {
  const cash = group.filter((one) => cashOf(one) !== "").length;
  return cash <= 1 && group.filter(givesGoods).length <= 1;
}

export const visitTwice = twiceRule<"visit-twice">({
  id: "visit-twice",
  severity: "warning",
  searchesOf: () => [
    {
      kind: "visit",
      isOfPersons: true,
      keysOf: ({ register, record }) => {
        const { date } = record.fields;
        const names = personsIn(rawText(register, record, "person")) ?? [];
        return names.flatMap((name) => keyOf([name, typeof date === "number" ? date : null]));
      },
      traitsOf: ({ record }) => [textIn(record, "school"), textIn(record, "address")],
      vagueFor: "school",
      at: "person",
      tellOf: (group, [person = "", day]) => {
        const given = tally(group, cashOf);
        const mild = isOneInParts(group) ? "note" : "warning";
        return (entry, twice) => {
          const cash = cashOf(entry);
          const isSame = isShared(given, cash);
          const facts = { ...twice, person, day: Number(day), cash: isSame ? Number(cash) : null };
          return { facts, severity: isSame ? "error" : mild };
        };
      },
    },
  ],
});
