// An award in another amount than the standard that its category names, in force on the day it was given.

import type { SourceRecord } from "../../fitting/fit";
import { foundIn } from "../foundIn";
import { judgeByStandard, whenOf } from "../judgeByStandard";
import { cellOf, type RegisterView } from "../registerView";
import { rawText, textIn } from "../rowText";
import type { RowRule } from "../rule";
import { standardBookOf } from "../StandardBook";
import { awardNamesOf } from "../standardNames";
import { peopleIn, statedPeople, statedSets } from "../statedNumbers";

const PER_HEAD = /标准|人均|每人/u;

/** One where the column states what each gets; else persons or sets, and both together where each gets several sets. */
function timesOf(register: RegisterView, record: SourceRecord): readonly number[] | null {
  const amount = register.columns.find(({ field }) => field.id === "amount");
  if (amount && PER_HEAD.test(amount.header)) return [1];
  const remark = textIn(record, "remark");
  const said = `${textIn(record, "award")} ${remark}`;
  const people = peopleIn(rawText(register, record, "student"));
  const sets = statedSets(said);
  const [persons] = people ?? [];
  if (sets.length === 0) return people === null ? null : [...people, ...statedPeople(remark)];
  if (persons === undefined || persons === 1) return sets;
  return [...sets, ...(people ?? []), ...sets.map((count) => count * persons)];
}

export const awardOffStandard: RowRule<"award-off-standard"> = {
  id: "award-off-standard",
  severity: "error",
  scope: "row",
  kinds: ["award"],
  needs: [["award"], ["amount"]],
  judge: (record, register, { settings }) => {
    const { amount, award } = record.fields;
    if (typeof amount !== "number" || amount <= 0 || typeof award !== "string") return null;
    const book = standardBookOf(settings.standards);
    const named = awardNamesOf(book).of(award);
    if (named === null) return null;
    const { rowIndex } = record;
    const sheet = register.sheet.name;
    if (named === "several")
      return { unjudged: { sheet, reason: { code: "rows-unjudged", rows: [rowIndex], field: "award" } } };
    const verdict = judgeByStandard(book, named.name, {
      rowIndex,
      fen: amount,
      when: whenOf(record, register),
      times: timesOf(register, record),
      timesFrom: "student",
    });
    if (verdict === null) return null;
    if ("reason" in verdict) return { unjudged: { sheet, reason: verdict.reason } };
    const { isExact } = named;
    const cells = [cellOf(register, rowIndex, "amount"), cellOf(register, rowIndex, "award")];
    return foundIn(
      register,
      cells,
      { ...verdict.off, award, isExact },
      { severity: isExact ? "error" : "warning" },
    );
  },
};
