// The same child awarded twice in a year for the same thing. Namesakes in different schools, or with parents in different
// units, are different children; a child moves up a grade within the year, so grades prove nothing.

import { yearOfRecord } from "../../summary/yearOfRecord";
import type { Entry } from "../entries";
import { twiceRule } from "../findTwice";
import { keyOf } from "../key";
import { rawText, textIn } from "../rowText";
import { personsIn } from "../statedNumbers";
import { isShared, tally } from "../tally";

function yearOf({ record, register }: Entry): number | null {
  const year = yearOfRecord(record, register.table);
  return year.kind === "known" ? year.year : null;
}

/** "" where the row does not say both. */
function paymentOf({ record: { fields } }: Entry): string {
  const { date, amount } = fields;
  return typeof date === "number" && typeof amount === "number" ? `${date} ${amount}` : "";
}

export const awardTwice = twiceRule<"award-twice">({
  id: "award-twice",
  severity: "warning",
  searchesOf: () => [
    {
      kind: "award",
      isOfPersons: true,
      keysOf: (entry) => {
        const names = personsIn(rawText(entry.register, entry.record, "student")) ?? [];
        const award = textIn(entry.record, "award");
        return names.flatMap((name) => keyOf([name, award, yearOf(entry)]));
      },
      traitsOf: ({ record }) => [textIn(record, "school"), textIn(record, "unit"), textIn(record, "gender")],
      vagueFor: "school",
      at: "student",
      tellOf: (group, [student = "", award = "", year]) => {
        const payments = tally(group, paymentOf);
        return (entry, twice) => {
          const isSame = isShared(payments, paymentOf(entry));
          const facts = { ...twice, student, award, year: Number(year), isSame };
          return { facts, severity: isSame ? "error" : "warning" };
        };
      },
    },
  ],
});
