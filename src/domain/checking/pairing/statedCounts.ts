// For how many people a payment says it is: 3人, 四名, 6套, 三好学生3人、考取本科2人.

import { parseChineseNumeral } from "../../values/parseChineseNumeral";

/** 第三名 is a rank, 每人200元 no count. */
const COUNT =
  /(?<![第\d.每])(\d{1,4}|[一二两三四五六七八九十百]{1,5})(?:个|多)?(?:人|名|位|户|家|套|份|生)/gu;

/** What no count does without: most texts are done with here. */
const COUNTED = /[人名位户家套份生]/u;
const NONE: readonly number[] = [];

function numberOf(digits: string): number {
  return /^\d/u.test(digits) ? Number(digits) : (parseChineseNumeral(digits) ?? 0);
}

/** What the counts may come to, the likeliest first: of several their sum, then each; empty where none is stated. */
export function statedCounts(text: string): readonly number[] {
  if (!COUNTED.test(text)) return NONE;
  const counts = [...text.matchAll(COUNT)].map(([, digits = ""]) => numberOf(digits)).filter((n) => n > 0);
  const sum = counts.reduce((total, n) => total + n, 0);
  return [...new Set(counts.length > 1 ? [sum, ...counts] : counts)];
}
