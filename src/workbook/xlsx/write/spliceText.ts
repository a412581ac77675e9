// A part with pieces of its text replaced; everything else stays, and is never held as a whole.

import { decoderOf } from "../read/decodeXml";
import type { PartContent } from "./packParts";

export interface Splice {
  /** Places count UTF-16 units of the decoded text; equal ones insert. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The content with the splices made, in UTF-8. None may overlap; at one place insertions come in the order given. */
export function spliceText(content: PartContent, splices: readonly Splice[]): PartContent {
  const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  return () => splicePieces(content(), inOrder);
}

function* splicePieces(
  pieces: Iterable<Uint8Array>,
  splices: readonly Splice[],
): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | null = null;
  let next = 0;
  let base = 0;
  /** What stands before this place is written, or left out. */
  let done = 0;
  for (const piece of pieces) {
    decoder ??= decoderOf(piece);
    const text = decoder.decode(piece, { stream: true });
    const end = base + text.length;
    let written = "";
    for (let splice = splices[next]; splice !== undefined && splice.start < end; splice = splices[next]) {
      if (splice.start < done) throw new Error("two changes to the same place of an XML text");
      written += text.slice(done - base, splice.start - base) + splice.text;
      done = splice.end;
      next += 1;
    }
    if (done < end) {
      written += text.slice(Math.max(0, done - base));
      done = end;
    }
    base = end;
    yield encoder.encode(written);
  }
  if (next < splices.length) throw new Error("a change behind the end of an XML text");
}
