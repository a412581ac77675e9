// The persons that a cell names: several with signs between them, a note in brackets behind each.

import { squeezeText } from "../values/text";

const BETWEEN = /[、,;；/\s]+/u;
const NOTE = /\([^)]*\)/gu;
const UNNAMED = /等?\s*[\d一二两三四五六七八九十百]+\s*(?:名|位|个|户|人)|等$|全体|各/u;

/** "石小麦、田豆豆（请假）" → 石小麦, 田豆豆. */
export function namesIn(text: string): readonly string[] {
  return squeezeText(text)
    .replace(NOTE, "")
    .split(BETWEEN)
    .filter((name) => name !== "");
}

/** "石小麦等4人" → 石小麦 and 等4人; what names nobody ("4名学生") is all rest. */
export function splitUnnamed(part: string): readonly [name: string, rest: string] {
  const at = part.search(UNNAMED);
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at)];
}

/** Whether there are more persons than are named: 石小麦等4人, 四名学生. */
export function leavesOut(text: string): boolean {
  return UNNAMED.test(squeezeText(text));
}
