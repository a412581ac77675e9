// Whole numbers written in Chinese characters, as in 二〇二〇年九月十八日 or 十二种: digit by digit, or with 十 百 千 万.

import { sumOfScales } from "./sumOfScales";

const DIGITS = new Map(
  Array.from("〇一二三四五六七八九", (digit, value): [string, number] => [digit, value]).concat([
    ["零", 0],
    ["○", 0],
    ["两", 2],
  ]),
);
const SCALES = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const TEN_THOUSAND = 10_000;

function digitByDigit(text: string): number | null {
  let value = 0;
  for (const letter of text) {
    const digit = DIGITS.get(letter);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

const withScales = (text: string): number | null => sumOfScales(text, DIGITS, SCALES);

/** 二〇二〇 → 2020, 十八 → 18, 一万二千 → 12000; null when the text is no such number. */
export function parseChineseNumeral(text: string): number | null {
  if (text === "") return null;
  const [head = "", tail, more] = text.split("万");
  if (more !== undefined) return null;
  if (tail !== undefined) {
    const high = withScales(head);
    const low = tail === "" ? 0 : withScales(tail);
    return head === "" || high === null || low === null ? null : high * TEN_THOUSAND + low;
  }
  return /[十百千]/u.test(text) ? withScales(text) : digitByDigit(text);
}
