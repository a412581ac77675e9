// The year and the month that a title or a sheet's name gives to dates that leave theirs out.

import { parseChineseNumeral } from "../../values/parseChineseNumeral";
import { squeezeText } from "../../values/text";

const YEARS = /(?<!\d)((?:19|20)\d{2})(?!\d)/gu;
const CHINESE_YEAR = /([二一][〇○零九][〇○零一二三四五六七八九]{2})年/u;
const MONTHS = /(?<![\d.\-/])(\d{1,2})月份?/gu;

/** The one year a text names, null where it names none or several (2019—2020学年). */
export function yearInText(text: string): number | null {
  const squeezed = squeezeText(text);
  const years = new Set(Array.from(squeezed.matchAll(YEARS), (match) => Number(match[1])));
  const chinese = parseChineseNumeral(CHINESE_YEAR.exec(squeezed)?.[1] ?? "");
  if (chinese !== null) years.add(chinese);
  const [only = null] = years;
  return years.size === 1 ? only : null;
}

/** The one month a text names, null where it names none or several. */
export function monthInText(text: string): number | null {
  const months = new Set(Array.from(squeezeText(text).matchAll(MONTHS), (match) => Number(match[1])));
  const [only = null] = months;
  return months.size === 1 && only !== null && only >= 1 && only <= 12 ? only : null;
}
