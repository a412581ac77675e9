// What an expense is for, worded as the clerk words it: an earlier purpose that names whom an award or visit was for, with
// the new name in its place.

import type { RegisterView } from "../checking/registerView";
import { rawText, textIn } from "../checking/rowText";
import { personsIn } from "../checking/statedNumbers";
import { readCategory } from "../checking/pairing/classifyExpense";
import type { SourceRecord } from "../fitting/fit";
import { isFuel } from "../summary/figures/expenseFigures";
import type { FieldId, KindId } from "../kinds/kind";

/** Whom a record of a kind is about, and the words when nobody has worded one before. */
const WHOM: Partial<Record<KindId, { readonly field: FieldId; readonly usual: string }>> = {
  award: { field: "student", usual: "奖励" },
  visit: { field: "person", usual: "慰问" },
};
const MOST_ROWS = 300;

function namesOf(registers: readonly RegisterView[], kind: KindId, field: FieldId): ReadonlySet<string> {
  const own = registers.filter((register) => register.kind.id === kind);
  const names = own.flatMap((register) =>
    register.rows.slice(-MOST_ROWS).flatMap((record) => personsIn(rawText(register, record, field)) ?? []),
  );
  return new Set(names.filter((name) => name.length > 1));
}

/** The last earlier purpose that holds such a name, parted at it; null where none does. */
function findPattern(
  registers: readonly RegisterView[],
  names: ReadonlySet<string>,
): readonly [before: string, after: string] | null {
  for (const register of registers.filter(({ kind }) => kind.id === "expense"))
    for (const record of register.rows.slice(-MOST_ROWS).reverse()) {
      const purpose = textIn(record, "purpose");
      const name = [...names].find((one) => purpose.includes(one));
      const at = name === undefined ? -1 : purpose.indexOf(name);
      if (name !== undefined && at >= 0) return [purpose.slice(0, at), purpose.slice(at + name.length)];
    }
  return null;
}

/** The purpose of the expense for an award or visit of these persons; "" for any other kind. */
export function purposeFor(
  registers: readonly RegisterView[],
  kind: KindId,
  names: readonly string[],
): string {
  const whom = WHOM[kind];
  if (whom === undefined) return "";
  const text = names.join("、");
  const pattern = findPattern(registers, namesOf(registers, kind, whom.field));
  if (pattern === null) return `${whom.usual}${text}`;
  const [before, after] = pattern;
  return `${before}${text}${after}`;
}

/** The category that the last expense for such a record has; "" where none has one that says so. */
export function categoryFor(registers: readonly RegisterView[], kind: KindId): string {
  const category = (record: SourceRecord): string => textIn(record, "category");
  const last = lastExpense(registers, (record) => {
    const { isVague, isFuel, kinds } = readCategory(category(record));
    return !isVague && !isFuel && kinds.length === 1 && kinds[0] === kind;
  });
  return last === null ? "" : category(last);
}

const OF_A_VISIT = /走访|慰问|看望|家访/u;
const USUAL_FUEL = { purpose: "走访慰问用车油费", category: "油费", payee: "" };

/** How the fuel of a visit is worded: as the last time, or else as is usual. */
export function fuelWording(registers: readonly RegisterView[]): typeof USUAL_FUEL {
  const last = lastExpense(registers, (record) => isFuel({ record }));
  if (last === null) return USUAL_FUEL;
  const ofVisit = lastExpense(
    registers,
    (record) => isFuel({ record }) && OF_A_VISIT.test(textIn(record, "purpose")),
  );
  return {
    purpose: ofVisit === null ? USUAL_FUEL.purpose : textIn(ofVisit, "purpose"),
    category: textIn(last, "category"),
    payee: textIn(last, "payee"),
  };
}

function lastExpense(
  registers: readonly RegisterView[],
  isMeant: (record: SourceRecord) => boolean,
): SourceRecord | null {
  for (const register of registers.filter(({ kind }) => kind.id === "expense").reverse())
    for (const record of register.rows.slice(-MOST_ROWS).reverse()) if (isMeant(record)) return record;
  return null;
}
