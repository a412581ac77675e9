// How the report says numbers and days: 1470元, 9月18日, 一是.

import { calendarDateOf } from "../../domain/values/date";
import { formatYuan } from "../../domain/values/money";
import type { DayNumber, Fen } from "../../domain/values/reading";

/** 147000 → 1470元; fen only where there are any. */
export function yuan(fen: Fen): string {
  return `${formatYuan(fen).replaceAll(",", "").replace(/\.00$/u, "")}元`;
}

/** The year is the report's own. */
export function dayOf(day: DayNumber): string {
  const { month, day: ofMonth } = calendarDateOf(day);
  return `${month}月${ofMonth}日`;
}

export function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(1))}%`;
}

const DIGITS = Array.from("零一二三四五六七八九");

/** 1 → 一, 12 → 十二, 20 → 二十; up to 99. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digit = (value: number): string => DIGITS[value] ?? "";
  const head = tens === 0 ? "" : `${tens === 1 ? "" : digit(tens)}十`;
  return `${head}${ones === 0 && tens > 0 ? "" : digit(ones)}`;
}
