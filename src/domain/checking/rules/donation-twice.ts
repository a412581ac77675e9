// The same gift twice: donor, amount and day. People do give twice, so this is a note and no more.

import { twiceRule } from "../findTwice";
import { keyOf } from "../key";
import type { RegisterView } from "../registerView";
import { textIn } from "../rowText";

/** Donors who are nobody in particular. */
const NOBODY = /^(?:匿名|无名|不?具名|爱心人士|好心人|热心(?:人士|群众)|群众|党员|个人|其[他她])|\*|某/u;

export const donationTwice = twiceRule<"donation-twice">({
  id: "donation-twice",
  severity: "note",
  searchesOf: ({ registers }) => {
    const numbers = new Map<RegisterView, string>(registers.map((one, at) => [one, `table ${at}`]));
    return [
      {
        kind: "donation",
        isOfPersons: true,
        keysOf: ({ record, register }) => {
          const person = textIn(record, "person");
          const { amount, date } = record.fields;
          if (NOBODY.test(person) || typeof amount !== "number") return [];
          // Without a day only rows of one list can be compared: another list is another occasion.
          return keyOf([person, amount, typeof date === "number" ? date : numbers.get(register)]);
        },
        traitsOf: ({ record }) => [textIn(record, "purpose")],
        vagueFor: "purpose",
        at: "person",
        tellOf:
          (_group, [person = "", fen]) =>
          (entry, twice) => {
            const { date } = entry.record.fields;
            const day = typeof date === "number" ? date : null;
            return { facts: { ...twice, person, fen: Number(fen), day } };
          },
      },
    ];
  },
});
