// A name without what only looks like part of it: blanks around and inside, characters of no width, full-width letters.
// Two names in one cell stay two; where blanks may part persons, they stay.

import { cleanText } from "../values/text";

export interface TidyName {
  readonly name: string;
  /** Two characters drawn out to the width of three, as lists are printed: 王　五. */
  readonly isPadding: boolean;
}

const BETWEEN_NAMES = /( ?[、，,;；/] ?)/u;
const SEVERAL_LINES = /\S\s*[\r\n]\s*\S/u;
const HAN_ONLY = /^\p{Script=Han}+$/u;
const PADDED = /^\p{Script=Han}[ \u00a0\u3000]+\p{Script=Han}$/u;
const FULL_WIDTH = /[Ａ-Ｚａ-ｚ０-９]/gu;
/** Most names are tidy, and of a large register all are asked. */
const TIDY = /^[\p{Script=Han}·]+$/u;
const FULL_WIDTH_OFFSET = 0xfee0;
/** So many characters are one name; of one more, only where a blank parts a single one off: 欧 阳小明. */
const LONGEST_NAME = 3;

function isOneName(parts: readonly string[]): boolean {
  if (!parts.every((part) => HAN_ONLY.test(part))) return false;
  const length = parts.join("").length;
  if (length <= LONGEST_NAME) return true;
  return length === LONGEST_NAME + 1 && parts.length === 2 && parts.some((part) => part.length === 1);
}

function joinParts(name: string): string {
  const parts = name.split(" ");
  return parts.length > 1 && isOneName(parts) ? parts.join("") : name;
}

/** null where there is nothing to tidy, and where names stand on lines of their own. */
export function tidyName(text: string): TidyName | null {
  if (TIDY.test(text) || SEVERAL_LINES.test(text)) return null;
  const clean = cleanText(text).replace(FULL_WIDTH, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
  const name = clean.includes(" ")
    ? clean
        .split(BETWEEN_NAMES)
        .map((piece, at) => (at % 2 === 1 ? piece.trim() : joinParts(piece)))
        .join("")
    : clean;
  return name === text ? null : { name, isPadding: PADDED.test(text) };
}
