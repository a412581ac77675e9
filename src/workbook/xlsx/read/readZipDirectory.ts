// The directory of a zip container. Read from its central directory rather than from the local headers: only there are
// sizes always given (files written as a stream, as many Java tools do, leave them out of the local headers).
// Source of layout and numbers: PKWARE APPNOTE 6.3.9, sections 4.3.12 to 4.3.16 and 4.5.3.

import { WorkbookFailure } from "../../port";
import { damagedFile } from "./damagedFile";

export interface ZipEntry {
  /** The part's name as stored, without a leading slash, slashes forward. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  /** Where the entry's own record in the directory begins. */
  readonly recordOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_LENGTH = 20;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const MAX_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;

/** All entries of the container; throws "file-damaged" when there is no complete directory. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(view, bytes, findDirectory(view));
  } catch (error) {
    if (error instanceof WorkbookFailure) throw error;
    throw damagedFile("zip directory runs beyond the file", error);
  }
}

interface DirectoryPlace {
  readonly offset: number;
  readonly count: number;
}

function findDirectory(view: DataView): DirectoryPlace {
  const end = findEnd(view);
  const place = { offset: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const locator = end - LOCATOR64_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64_SIGNATURE) return place;
  const end64 = readSize64(view, locator + 8);
  if (view.getUint32(end64, true) !== END64_SIGNATURE) throw damagedFile("zip64 directory end missing");
  return { offset: readSize64(view, end64 + 48), count: readSize64(view, end64 + 32) };
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damagedFile("zip directory missing: the file is cut short");
}

function readEntries(view: DataView, bytes: Uint8Array, place: DirectoryPlace): ZipEntry[] {
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = place.offset;
  for (let n = 0; n < place.count; n += 1) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damagedFile(`zip directory broken at entry ${n}`);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameAt = at + ENTRY_LENGTH;
    const name = names.decode(bytes.subarray(nameAt, nameAt + nameLength));
    entries.push({
      name: name.replaceAll("\\", "/").replace(/^\/+/u, ""),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      recordOffset: at,
      ...readSizes(view, at, nameAt + nameLength, extraLength),
    });
    at = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function readSizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  let next = findZip64Extra(view, extraAt, extraLength);
  const take = (value: number): number => {
    if (value !== IN_ZIP64 || next === null) return value;
    next += 8;
    return readSize64(view, next - 8);
  };
  // The zip64 field holds, in this order, only those of the three that are 0xFFFFFFFF in the entry.
  const size = take(view.getUint32(at + 24, true));
  const compressedSize = take(view.getUint32(at + 20, true));
  const headerOffset = take(view.getUint32(at + 42, true));
  return { size, compressedSize, headerOffset };
}

function findZip64Extra(view: DataView, extraAt: number, extraLength: number): number | null {
  for (let at = extraAt; at + 4 <= extraAt + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  }
  return null;
}

function readSize64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
