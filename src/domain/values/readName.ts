// A person's name: without the blanks that pad two characters to the width of three (王　五), with one kind of dot between
// the parts of a longer name. A cell without a letter is no name.

import type { CellValue } from "../sheets/snapshot";
import { isErrorValue } from "./isErrorValue";
import { Unreadable } from "./reading";
import { beginsWithHan, foldKey, isPlain } from "./text";

const DOTS = /[•・‧․∙⋅●．]/gu;
/** One name below the other; a single character on a line is a name written downwards. */
const BREAK_BETWEEN_NAMES = /(?<=\p{Script=Han}{2}[ \u3000]*)[\r\n]+(?=[ \u3000]*\p{Script=Han}{2})/gu;
/** What is written where there is nobody. */
const NOTHING = new Set(["", "-", "—", "——", "/", "\\", "无"]);
const HAS_LETTER = /\p{L}/u;

function foldName(text: string): string {
  return foldKey(text.replace(BREAK_BETWEEN_NAMES, "、").replace(DOTS, "·"));
}

/** Reads a cell as a name (or several, as they stand); null where it is blank. */
export function readName(value: CellValue): string | Unreadable | null {
  if (value === null) return null;
  if (typeof value !== "string") return new Unreadable("not-text", value);
  if (beginsWithHan(value) && value.length > 1 && isPlain(value)) return value;
  if (isErrorValue(value)) return new Unreadable("error-value", value);
  const name = isPlain(value) ? value : foldName(value);
  if (NOTHING.has(name)) return null;
  return HAS_LETTER.test(name) ? name : new Unreadable("not-text", value);
}
