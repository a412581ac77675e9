// The parts of a workbook file. Each part is unpacked piece by piece when it is asked for, never the whole file at
// once: a sheet of 100,000 rows is 50 MB of XML, and the screen wants its turn in between.

import { Inflate } from "fflate";

import { damagedFile } from "./damagedFile";
import { readZipDirectory } from "./readZipDirectory";
import type { ZipEntry } from "./readZipDirectory";

const LOCAL_HEADER_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes unpacked at a time; XML unpacks to six or seven times as much, a few milliseconds of work. */
const PIECE = 16_384;

export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();

  /** Throws "file-damaged" when the container has no complete directory. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    // Part names are the same in either case of letters (ECMA-376 part 2, 6.2.2.3).
    for (const entry of readZipDirectory(bytes)) this.#entries.set(entry.name.toLowerCase(), entry);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** The names of all parts as stored. */
  names(): string[] {
    return [...this.#entries.values()].map((entry) => entry.name);
  }

  /** The part's unpacked size in bytes, 0 when there is none. */
  size(name: string): number {
    return this.#entries.get(name.toLowerCase())?.size ?? 0;
  }

  /** The whole part; for small ones. */
  read(name: string): Uint8Array {
    const whole = new Uint8Array(this.size(name));
    let at = 0;
    for (const piece of this.pieces(name)) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  /** The part in order, piece by piece; throws "file-damaged" when it is missing, broken or not as long as it says. */
  *pieces(name: string): Generator<Uint8Array, void> {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) throw damagedFile(`part ${name} missing`);
    let length = 0;
    for (const piece of this.#unpack(entry)) {
      length += piece.length;
      if (length > entry.size) break;
      yield piece;
    }
    if (length !== entry.size) throw damagedFile(`part ${name} is not as long as the directory says`);
  }

  *#unpack(entry: ZipEntry): Generator<Uint8Array, void> {
    const packed = packedBytes(this.#bytes, entry);
    if (entry.method === STORED) {
      yield* slices(packed);
      return;
    }
    if (entry.method !== DEFLATED) throw damagedFile(`part ${entry.name}: packing ${entry.method} unknown`);
    const unpacked: Uint8Array[] = [];
    const inflate = new Inflate((piece) => unpacked.push(piece));
    for (let at = 0; at < packed.length; at += PIECE) {
      try {
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      } catch (error) {
        throw damagedFile(`part ${entry.name} cannot be unpacked`, error);
      }
      yield* unpacked.splice(0);
    }
  }
}

/** The part's bytes as they lie in the file, packed. Throws "file-damaged" when they are not all there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw damagedFile(`part ${entry.name} is encrypted`);
  const header = entry.headerOffset;
  const end = header + LOCAL_HEADER_LENGTH;
  if (end > bytes.length) throw damagedFile(`part ${entry.name} lies beyond the file`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(header, true) !== LOCAL_HEADER_SIGNATURE)
    throw damagedFile(`part ${entry.name} has no header`);
  const start = end + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.compressedSize > bytes.length) throw damagedFile(`part ${entry.name} is cut short`);
  return bytes.subarray(start, start + entry.compressedSize);
}

function* slices(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
