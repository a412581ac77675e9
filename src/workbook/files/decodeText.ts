// A text file's characters. Excel in China writes CSV in GB18030 unless asked for UTF-8, and nothing in the file says which:
// UTF-8 is so strict that what can be read as UTF-8 is.

import { damagedFile } from "../xlsx/read/damagedFile";

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** Without a mark, in this order: UTF-16 last, since almost any bytes can be read as it. */
const GUESSES = ["utf-8", "gb18030", "utf-16le", "utf-16be"];
/** What no text holds. */
const NOT_IN_TEXT = /[\0-\x08\x0b\x0e-\x19\x1b-\x1f\ufffd]/u;

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return NOT_IN_TEXT.test(text) ? null : text;
  } catch {
    // Not of this encoding: the next one is tried.
    return null;
  }
}

/** Throws "file-damaged" where the bytes are text in none of the encodings. */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  for (const encoding of marked === undefined ? GUESSES : [marked[0]]) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return text;
  }
  throw damagedFile("text in no known encoding");
}
