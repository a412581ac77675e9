// The standard in force on a day. Of several the one that began last; a row is judged by the standard of its own date.

import type { Standard } from "../settings/settings";
import { squeezeText } from "../values/text";
import type { DayNumber } from "../values/reading";

/** The labels of the seed's standards in 关工设置: a contract (DESIGN §4). */
export const STANDARD = {
  goodPupil: "三好学生",
  university: "考取本科",
  books: "学习书籍",
  comfort: "慰问金",
  fuel: "油费",
  budgetFrom: "年度经费下限",
  budgetTo: "年度经费上限",
  studyDay: "学习日",
  officeMeetings: "局长办公会次数",
} as const;

function isInForce({ from, until }: Standard, day: DayNumber): boolean {
  return (from === null || from <= day) && (until === null || until >= day);
}

/** Of standards of one name the one in force on a day that began last; null where none is. */
export function latestOn(named: readonly Standard[], day: DayNumber): Standard | null {
  let latest: Standard | null = null;
  for (const one of named) {
    if (!isInForce(one, day)) continue;
    if (latest === null || (one.from ?? -Infinity) >= (latest.from ?? -Infinity)) latest = one;
  }
  return latest;
}

/** null where none of the name is in force on that day. */
export function standardOn(standards: readonly Standard[], name: string, day: DayNumber): Standard | null {
  const wanted = squeezeText(name);
  return latestOn(
    standards.filter((one) => squeezeText(one.name) === wanted),
    day,
  );
}

/** Whether there is a standard of that name at all, in force or not. */
export function hasStandard(standards: readonly Standard[], name: string): boolean {
  const wanted = squeezeText(name);
  return standards.some((one) => squeezeText(one.name) === wanted);
}
