// One XML part of the file as a stream of events, with pauses. Names come without their namespace prefix.

import { Tokenizer } from "htmlparser2";

import { decodeXml } from "./decodeXml";
import type { Pacer } from "../../Pacer";
import { XmlEvents } from "./XmlEvents";
import type { XmlAttributes, XmlHandler } from "./XmlEvents";

/** Where parts come from: the file, or a draft of it. */
export interface PartSource {
  readonly pieces: (part: string) => Iterable<Uint8Array>;
}

/** Called after each piece with the characters of the part read so far. */
export type OnRead = (characters: number) => void;

export interface ParseOptions {
  readonly onRead?: OnRead;
  /** Whether what newer programs added for themselves (extLst, AlternateContent) is read too. */
  readonly includesExtensions?: boolean;
}

/** Throws "file-damaged" when the part is missing or not well formed. */
export async function parseXml(
  archive: PartSource,
  part: string,
  handler: Partial<XmlHandler>,
  pacer: Pacer,
  { onRead, includesExtensions = false }: ParseOptions = {},
): Promise<void> {
  const ignore = (): void => undefined;
  const events = new XmlEvents(
    part,
    { open: ignore, close: ignore, text: ignore, ...handler },
    includesExtensions,
  );
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, events);
  let read = 0;
  for (const text of decodeXml(archive.pieces(part))) {
    events.expect(text);
    tokenizer.write(text);
    read += text.length;
    onRead?.(read);
    await pacer.turn();
  }
  tokenizer.end();
}

/** An XML Schema boolean: "1", "true", "on"; absent is false. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true" || attribute === "on";
}

/** The value of `r:id`, whatever prefix the file gives the relationships' namespace. */
export function relationshipIdOf(attributes: XmlAttributes): string | null {
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? null : (attributes[key] ?? null);
}
