// A part's text run through for its tags, in pieces between which the screen has its turn.

import { Tokenizer } from "htmlparser2";

import type { Pacer } from "../../../Pacer";
import { decoderOf } from "../../read/decodeXml";
import type { PartContent } from "../packParts";
import { type TagHandler, TagPlaces } from "./TagPlaces";

/** Bytes looked through between two looks at the clock. */
const PIECE = 65_536;

/** Tells `handler` of every tag. The part has been read before, so that it is known to be well formed. */
export async function walkTags(content: PartContent, handler: TagHandler, pacer: Pacer): Promise<void> {
  const places = new TagPlaces(handler);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, places);
  let decoder: TextDecoder | null = null;
  for (const whole of content()) {
    for (let at = 0; at < whole.length; at += PIECE) {
      const bytes = whole.subarray(at, at + PIECE);
      decoder ??= decoderOf(bytes);
      const text = decoder.decode(bytes, { stream: true });
      places.expect(text);
      tokenizer.write(text);
      await pacer.turn();
    }
  }
  tokenizer.end();
}
