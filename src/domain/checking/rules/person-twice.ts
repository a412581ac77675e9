// The same person twice in a roster. Rosters of different years, and of different kinds, list the same people rightly;
// two sheets may, so that there it is only a note.

import type { FieldId, KindId } from "../../kinds/kind";
import { type FieldReading, type MonthDay, Unreadable, type YearMonth } from "../../values/reading";
import { calendarDateOf } from "../../values/date";
import { valueAt } from "../../sheets/snapshot";
import { entriesOf, type Entry } from "../entries";
import { twiceRule } from "../findTwice";
import { keyOf } from "../key";
import { columnOf, type RegisterView } from "../registerView";
import { textIn } from "../rowText";
import { isShared, tally } from "../tally";

const ROSTERS: readonly KindId[] = ["pupil", "volunteer"];
const APART: readonly FieldId[] = ["gender", "phone", "school", "village"];

/** Fewer are no identity number, and a number kept as a number has lost its last digits. */
const ID_DIGITS = 15;

function idOf({ record, register }: Entry): string {
  const id = textIn(record, "idNumber");
  const column = columnOf(register, "idNumber");
  const isNumber = column !== null && typeof valueAt(register.sheet, record.rowIndex, column) === "number";
  return id.length < ID_DIGITS || (isNumber && id.length > ID_DIGITS) ? "" : id;
}

function isYearMonth(birth: MonthDay | YearMonth): birth is YearMonth {
  return "year" in birth;
}

/** Year and month, since some births are known no closer. */
function birthOf(birth: FieldReading | undefined): string {
  if (typeof birth === "number") return monthOf(calendarDateOf(birth));
  if (typeof birth !== "object" || birth === null || birth instanceof Unreadable) return "";
  return isYearMonth(birth) ? monthOf(birth) : "";
}

const monthOf = ({ year, month }: YearMonth): string => `${year}-${month}`;

function traitsOf({ record }: Entry): readonly string[] {
  return [birthOf(record.fields.birth), ...APART.map((field) => textIn(record, field))];
}

/** An identity number decides alone: whoever has moved house or school is still the same, and stands as the first row says. */
function readTraits(registers: readonly RegisterView[], kind: KindId): (entry: Entry) => readonly string[] {
  const firstOf = new Map<string, readonly string[]>();
  for (const entry of entriesOf(registers, kind)) {
    const id = idOf(entry);
    if (id !== "" && !firstOf.has(id)) firstOf.set(id, traitsOf(entry));
  }
  return (entry) => {
    const id = idOf(entry);
    return [id, ...(firstOf.get(id) ?? traitsOf(entry))];
  };
}

export const personTwice = twiceRule<"person-twice">({
  id: "person-twice",
  severity: "warning",
  searchesOf: ({ registers }) =>
    ROSTERS.map((kind) => ({
      kind,
      isOfPersons: true,
      keysOf: ({ record, register }) => keyOf([textIn(record, "name"), register.table.year ?? "-"]),
      traitsOf: readTraits(registers, kind),
      vagueFor: "idNumber",
      at: "name",
      tellOf: (group, [name = ""]) => {
        const ids = tally(group, idOf);
        const sheets = new Map<unknown, number>();
        for (const { register } of group) sheets.set(register.sheet, (sheets.get(register.sheet) ?? 0) + 1);
        return (entry, twice) => {
          const isHere = (sheets.get(entry.register.sheet) ?? 0) > 1;
          const facts = { ...twice, name, isSameId: isShared(ids, idOf(entry)) };
          return { facts, severity: isHere ? "warning" : "note" };
        };
      },
    })),
});
