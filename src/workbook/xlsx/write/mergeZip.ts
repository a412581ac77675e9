// A new container out of two: the workbook as it was, and a small zip of the parts that changed. Whatever did not
// change is copied as it lies there, packed, so that it is the same to the last byte and costs no time.
// Source of layout and numbers: PKWARE APPNOTE 6.3.9, sections 4.3.7, 4.3.12 and 4.3.16.

import { WorkbookFailure } from "../../port";
import { packedBytes } from "../read/ZipArchive";
import { readZipDirectory } from "../read/readZipDirectory";
import type { ZipEntry } from "../read/readZipDirectory";

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const RECORD_LENGTH = 46;
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
/** Sizes stand in the headers, not after the data. */
const NO_DESCRIPTOR = 0xffff ^ (1 << 3);
const MAX_LENGTH = 0xffffffff;
const MAX_ENTRIES = 0xffff;

interface Source {
  readonly bytes: Uint8Array;
  readonly entry: ZipEntry;
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
}

/** `removed`: names in lower case. Changed parts keep their place in the order of parts, new ones come last. */
export function mergeZip(
  original: Uint8Array,
  changes: Uint8Array,
  removed: ReadonlySet<string>,
): Uint8Array {
  const sources = new Map<string, Source>();
  for (const bytes of [original, changes]) {
    for (const entry of readZipDirectory(bytes)) {
      const key = entry.name.toLowerCase();
      if (bytes === changes || !removed.has(key)) sources.set(key, buildSource(bytes, entry));
    }
  }
  return writeZip([...sources.values()]);
}

function buildSource(bytes: Uint8Array, entry: ZipEntry): Source {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const nameLength = view.getUint16(entry.recordOffset + 28, true);
  const nameAt = entry.recordOffset + RECORD_LENGTH;
  const name = bytes.subarray(nameAt, nameAt + nameLength);
  return { bytes, entry, name, packed: packedBytes(bytes, entry) };
}

function writeZip(sources: readonly Source[]): Uint8Array {
  const total = sources.reduce(
    (sum, { name, packed }) => sum + LOCAL_LENGTH + RECORD_LENGTH + 2 * name.length + packed.length,
    END_LENGTH,
  );
  if (total > MAX_LENGTH || sources.length > MAX_ENTRIES) throw new WorkbookFailure("too-large");
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets = sources.map((source) => {
    const offset = at;
    at = writeLocal(out, view, at, source);
    return offset;
  });
  const directory = at;
  sources.forEach((source, i) => (at = writeRecord(out, view, at, source, offsets[i] ?? 0)));
  view.setUint32(at, END_SIGNATURE, true);
  view.setUint16(at + 8, sources.length, true);
  view.setUint16(at + 10, sources.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

function writeLocal(out: Uint8Array, view: DataView, at: number, source: Source): number {
  view.setUint32(at, LOCAL_SIGNATURE, true);
  writeCommon(out, view, at + 4, source);
  out.set(source.name, at + LOCAL_LENGTH);
  out.set(source.packed, at + LOCAL_LENGTH + source.name.length);
  return at + LOCAL_LENGTH + source.name.length + source.packed.length;
}

function writeRecord(out: Uint8Array, view: DataView, at: number, source: Source, offset: number): number {
  const record = source.entry.recordOffset;
  out.set(source.bytes.subarray(record, record + RECORD_LENGTH), at);
  writeCommon(out, view, at + 6, source);
  // Extra fields and comments hold times and sizes for other systems; no part of a workbook's meaning is in them.
  view.setUint16(at + 32, 0, true);
  view.setUint16(at + 34, 0, true);
  view.setUint32(at + 42, offset, true);
  out.set(source.name, at + RECORD_LENGTH);
  return at + RECORD_LENGTH + source.name.length;
}

/** The 26 bytes that a local header and a directory record share: version needed to extra field length. */
function writeCommon(out: Uint8Array, view: DataView, at: number, source: Source): void {
  const record = source.entry.recordOffset + 6;
  out.set(source.bytes.subarray(record, record + 26), at);
  view.setUint16(at + 2, view.getUint16(at + 2, true) & NO_DESCRIPTOR, true);
  view.setUint32(at + 14, source.entry.compressedSize, true);
  view.setUint32(at + 18, source.entry.size, true);
  view.setUint16(at + 24, 0, true);
}
