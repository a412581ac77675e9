// What a cell holds, from the type and text the file gives it.

import type { CellValue, DateSystem } from "../../../domain/sheets/snapshot";
import { damagedFile } from "./damagedFile";
import { serialOfIsoDate } from "./serialOfIsoDate";
import { unescapeText } from "./RichText";

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly dateSystem: DateSystem;
}

/** `type` is the cell's t attribute, `text` what stands in its v or is elements; an empty text is an empty cell. */
export function readCellValue(type: string, text: string, context: CellContext): CellValue {
  if (text === "") return null;
  switch (type) {
    case "n":
      return readNumber(text);
    case "s":
      return readSharedString(text, context.strings);
    case "str":
      return unescapeText(text);
    case "b":
      return text === "1" || text === "true";
    case "d":
      return serialOfIsoDate(text, context.dateSystem) ?? text;
    default:
      // inlineStr, whose text comes unescaped, and e: an error value is its text.
      return text;
  }
}

function readNumber(text: string): number {
  const number = Number(text);
  if (Number.isNaN(number)) throw damagedFile(`a number cell holds ${JSON.stringify(text.slice(0, 40))}`);
  return number;
}

function readSharedString(text: string, strings: readonly string[]): CellValue {
  const string = strings[Number(text)];
  if (string === undefined) throw damagedFile(`a cell refers to text ${text}, which is not there`);
  return string === "" ? null : string;
}
