// A part's text so that what is not changed comes out as it went in, to the last byte: with its byte order mark, and with
// its encoding named as it was. Only a part in another encoding than UTF-8 is written in UTF-8.

import { decoderOf } from "../../read/decodeXml";
import { declareUtf8 } from "../declareUtf8";
import { joinBytes } from "../joinBytes";
import type { PackageDraft } from "../PackageDraft";

export interface ExactDecoder {
  readonly decode: (bytes: Uint8Array) => string;
  /** What must be done to the text that holds the part's head before it is encoded. */
  readonly declare: (head: string) => string;
}

/** For a part that begins with these bytes; they may come in pieces. */
export function exactDecoderOf(first: Uint8Array): ExactDecoder {
  const usual = decoderOf(first);
  const isUtf8 = usual.encoding === "utf-8";
  const decoder = isUtf8 ? new TextDecoder("utf-8", { ignoreBOM: true }) : usual;
  return {
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    declare: isUtf8 ? (head) => head : declareUtf8,
  };
}

/** Changes a small part's text; one that comes back as it was is not written. */
export function editExactly(draft: PackageDraft, part: string, edit: (xml: string) => string): void {
  const bytes = joinBytes(draft.contentOf(part)());
  const { decode, declare } = exactDecoderOf(bytes);
  const before = decode(bytes);
  const after = edit(before);
  if (after === before) return;
  const written = new TextEncoder().encode(declare(after));
  draft.write(part, () => [written]);
}
