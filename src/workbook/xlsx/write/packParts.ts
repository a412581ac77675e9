// Packs the changed parts, piece by piece with pauses: one of them may be a sheet of 50 MB.

import { Zip, ZipDeflate } from "fflate";

import { WorkbookFailure } from "../../port";
import type { Pacer } from "../../Pacer";
import { joinBytes } from "./joinBytes";

/** A part's content, anew each time it is asked for. */
export type PartContent = () => Iterable<Uint8Array>;

/** Bytes packed between two looks at the clock. */
const PIECE = 131_072;
/** Excel's own date of every part, so that the same edit gives the same file. */
const PART_DATE = new Date(1980, 0, 1);

/** The bytes of a zip that holds these parts. */
export async function packParts(parts: ReadonlyMap<string, PartContent>, pacer: Pacer): Promise<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw new WorkbookFailure("host-error", { detail: error.message, cause: error });
    packed.push(piece);
  });
  for (const [name, content] of parts) {
    const part = new ZipDeflate(name);
    part.mtime = PART_DATE;
    zip.add(part);
    for (const piece of pieces(content())) {
      part.push(piece);
      await pacer.turn();
    }
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  return joinBytes(packed);
}

function* pieces(content: Iterable<Uint8Array>): Generator<Uint8Array, void> {
  for (const bytes of content) {
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  }
}
