// A cell as a whole number of persons, copies or pieces; a unit behind it is part of how people write: 198件, 4 人, 十二种.

import type { CellValue } from "../sheets/snapshot";
import { parseChineseNumeral } from "./parseChineseNumeral";
import { isErrorValue } from "./isErrorValue";
import { Unreadable } from "./reading";
import { squeezeText } from "./text";

const WITH_UNIT = /^(?:共计?)?(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?(?:\p{L}{0,3}|\(\p{L}{1,3}\))$/u;
const IN_CHINESE = /^(?:共计?)?([〇零一二两三四五六七八九十百千万]+)\p{L}{0,2}$/u;
const NOTHING = new Set(["-", "—", "——", "/", "\\", "无"]);
const ABOUT = /[余多几数约近]/u;

function countOfText(found: string): number | Unreadable | null {
  const text = squeezeText(found);
  if (text === "" || NOTHING.has(text)) return null;
  const digits = ABOUT.test(text) ? null : WITH_UNIT.exec(text);
  if (digits) return Number((digits[1] ?? "").replaceAll(",", ""));
  const numeral = ABOUT.test(text) ? null : parseChineseNumeral(IN_CHINESE.exec(text)?.[1] ?? "");
  return numeral ?? new Unreadable("not-a-count", found);
}

/**
 * Reads a cell as a whole number from 0 up; null where it is blank. 200余份 is about a number, not one; 198件 81箱 are two, of
 * which neither alone is the count.
 */
export function readCount(value: CellValue): number | Unreadable | null {
  if (value === null) return null;
  if (typeof value === "number") {
    return Number.isSafeInteger(value) && value >= 0 ? value : new Unreadable("not-a-count", value);
  }
  if (typeof value === "boolean") return new Unreadable("not-a-count", value);
  return isErrorValue(value) ? new Unreadable("error-value", value) : countOfText(value);
}
