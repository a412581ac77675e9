// Opens a workbook file, or says what the file is instead. Clerks hand over what their computer calls an Excel file:
// .xls of twenty years ago, exported CSV and HTML tables under an .xlsx name, files with a password, empty downloads.
// Judged by content, never by name.

import { WorkbookFailure } from "../../port";
import { damagedFile } from "./damagedFile";
import { ZipArchive } from "./ZipArchive";

/** A part's header, or the directory's end in a zip without parts. */
const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** Compound File Binary, the container of .xls and of encrypted .xlsx. Source: MS-CFB 2.2. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The first record of an .xls of Excel 2 to 5 outside a compound file (BOF). Source: MS-XLS, OpenOffice BIFF notes. */
const BARE_XLS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Throws file-empty, file-encrypted, file-old-format, file-is-text or file-damaged when this is no open .xlsx. */
export function openContainer(bytes: Uint8Array): ZipArchive {
  if (bytes.length === 0) throw new WorkbookFailure("file-empty");
  if (ZIP.some((start) => startsWith(bytes, start))) return new ZipArchive(bytes);
  if (startsWith(bytes, COMPOUND)) throw failureOfCompound(bytes);
  if (BARE_XLS.some((start) => startsWith(bytes, start))) throw new WorkbookFailure("file-old-format");
  if (!startsWith(bytes, PDF) && isText(bytes)) throw new WorkbookFailure("file-is-text");
  throw damagedFile("neither a zip nor any other known file");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function failureOfCompound(bytes: Uint8Array): WorkbookFailure {
  if (hasStream(bytes, "EncryptedPackage")) return new WorkbookFailure("file-encrypted");
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return new WorkbookFailure("file-old-format");
  return damagedFile("a compound file without a workbook");
}

const DIRECTORY_ENTRY_LENGTH = 128;
const NAME_FIELD_LENGTH = 64;

/** Directory entries lie at multiples of 128 bytes and begin with the name in UTF-16, ended by 0. Source: MS-CFB 2.6. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const field = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  if (field.length > NAME_FIELD_LENGTH) return false;
  for (let at = 0; at + field.length <= bytes.length; at += DIRECTORY_ENTRY_LENGTH) {
    if (field.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** As much of the file as is looked at to call it a text. */
const SAMPLE = 65_536;
/**
 * What no text holds: controls, but for tab, line breaks, form feed and the old end-of-file mark; and U+FFFD, which the
 * decoder puts where the bytes are none of its characters.
 */
const NOT_IN_TEXT = /[\0-\x08\x0b\x0e-\x19\x1b-\x1f\ufffd]/u;
/** Without one of these, two-byte text without a byte order mark cannot be told from other data. */
const SEPARATORS = /[\n\t,;]/u;

function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (["utf-8", "gb18030"].some((encoding) => isTextIn(encoding, sample))) return true;
  if (startsWith(bytes, [0xff, 0xfe])) return isTextIn("utf-16le", sample);
  if (startsWith(bytes, [0xfe, 0xff])) return isTextIn("utf-16be", sample);
  return ["utf-16le", "utf-16be"].some((encoding) => isTextIn(encoding, sample, SEPARATORS));
}

function isTextIn(encoding: string, sample: Uint8Array, needed = /^/u): boolean {
  // stream: the sample may end within a character.
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  return !NOT_IN_TEXT.test(text) && needed.test(text);
}
