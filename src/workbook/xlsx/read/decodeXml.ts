// Bytes of an XML part as text, piece by piece, in whatever encoding the part says it is in.

import { damagedFile } from "./damagedFile";

/** Bytes turned into text at a time: a few milliseconds of parsing. */
const PIECE = 65_536;
const UTF16_LITTLE_ENDIAN = 0xff;
const UTF16_BIG_ENDIAN = 0xfe;

/** The text with line ends as XML wants them read: CR LF and CR alone are LF (XML 1.0, 2.11). */
export function* decodeXml(pieces: Iterable<Uint8Array>): Generator<string, void> {
  let decoder: TextDecoder | null = null;
  let held = "";
  for (const whole of pieces) {
    for (let at = 0; at < whole.length; at += PIECE) {
      const bytes = whole.subarray(at, at + PIECE);
      decoder ??= decoderOf(bytes);
      const text = held + decoder.decode(bytes, { stream: true });
      held = text.endsWith("\r") ? "\r" : "";
      yield withLineFeeds(held === "" ? text : text.slice(0, -1));
    }
  }
  yield withLineFeeds(held + (decoder?.decode() ?? ""));
}

function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/gu, "\n") : text;
}

/**
 * A decoder for a part that begins with these bytes: by byte order mark or declaration, UTF-8 unless the part says
 * otherwise. Throws "file-damaged" for an encoding nobody knows.
 */
export function decoderOf(bytes: Uint8Array): TextDecoder {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    throw damagedFile(`encoding ${encoding} is unknown`, error);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === UTF16_LITTLE_ENDIAN) return "utf-16le";
  if (bytes[0] === UTF16_BIG_ENDIAN) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  return /^[^<]*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/u.exec(head)?.[1] ?? "utf-8";
}
