// A list of names as it is pasted: from a message, a sheet, a line of text.

import { cleanText, squeezeText } from "../values/text";

const BETWEEN = /[、,，;；/／\t\r\n|]+/u;
/** 1. 王小禾, （2）李小麦: the list's own numbers. */
const NUMBER = /^[（(]?\d{1,3}[)）.、．]?\s*/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const SINGLE = /^\p{Script=Han}$/u;

/** Blanks part names of two characters or more; 王 禾 is one name written wide. */
function splitAtBlanks(part: string): readonly string[] {
  const pieces = cleanText(part).split(" ");
  if (pieces.length === 2 && pieces.every((piece) => SINGLE.test(piece))) return [squeezeText(part)];
  return pieces.every((piece) => HAN_NAME.test(piece)) ? pieces : [squeezeText(part)];
}

/** The names in their order, none of them twice. */
export function splitNames(text: string): readonly string[] {
  const names = text
    .split(BETWEEN)
    .map((part) => part.trim().replace(NUMBER, ""))
    .flatMap(splitAtBlanks)
    .filter((name) => name !== "");
  return [...new Set(names)];
}
