// One XML part as a stream of events. Names come without their namespace prefix, since other programs write `x:row`
// where Excel writes `row`; what a newer program added for itself (extLst, AlternateContent) is passed over.
// The tokenizer forgives; a workbook with broken XML must not be half read, so what it closes by itself is an error.

import { Parser } from "htmlparser2";

import { damagedFile } from "./damage";
import { decodeXml } from "./decodeXml";
import type { Pacer } from "./pacer";
import type { ZipArchive } from "./zipArchive";

/** Attributes by their names as written, with prefix. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

export interface XmlHandler {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  /** May come in several pieces. */
  readonly text: (text: string) => void;
}

/** Called after each piece with the bytes of the part read so far. */
export type OnRead = (bytes: number) => void;

const PASSED_OVER = new Set(["extLst", "AlternateContent"]);

/** Throws "file-damaged" when the part is missing or not well formed. */
export async function parseXml(
  archive: ZipArchive,
  part: string,
  handler: XmlHandler,
  pacer: Pacer,
  onRead: OnRead = () => undefined,
): Promise<void> {
  const { parser, finish } = buildParser(part, handler);
  let read = 0;
  for (const text of decodeXml(archive.pieces(part))) {
    parser.write(text);
    read += text.length;
    onRead(read);
    await pacer.turn();
  }
  finish();
}

function buildParser(part: string, handler: XmlHandler): { parser: Parser; finish: () => void } {
  const localNames = new Map<string, string>();
  const localName = (name: string): string => {
    const known = localNames.get(name);
    if (known !== undefined) return known;
    const local = name.slice(name.indexOf(":") + 1);
    localNames.set(name, local);
    return local;
  };
  let depth = 0;
  let passingFrom = Infinity;
  let elements = 0;
  let justOpened = false;
  let isEnding = false;
  const parser = new Parser(
    {
      onopentag(rawName, attributes) {
        depth += 1;
        elements += 1;
        justOpened = true;
        const name = localName(rawName);
        if (depth < passingFrom && PASSED_OVER.has(name)) passingFrom = depth;
        if (depth < passingFrom) handler.open(name, attributes);
      },
      onclosetag(rawName, isImplied) {
        // A self-closing tag is closed right after it was opened; any other close without a tag is damage.
        if (isImplied && (isEnding || !justOpened))
          throw damagedFile(`part ${part}: ${rawName} is never closed`);
        justOpened = false;
        if (depth < passingFrom) handler.close(localName(rawName));
        else if (depth === passingFrom) passingFrom = Infinity;
        depth -= 1;
      },
      ontext(text) {
        justOpened = false;
        if (depth < passingFrom) handler.text(text);
      },
    },
    { xmlMode: true },
  );
  const finish = (): void => {
    isEnding = true;
    parser.end();
    if (elements === 0) throw damagedFile(`part ${part} holds no XML`);
  };
  return { parser, finish };
}

/** An XML Schema boolean: "1", "true", "on"; absent gives `fallback`. */
export function isTrue(attribute: string | undefined, fallback = false): boolean {
  if (attribute === undefined) return fallback;
  return attribute === "1" || attribute === "true" || attribute === "on";
}

/** The value of `r:id`, whatever prefix the file gives the relationships' namespace. */
export function relationshipIdOf(attributes: XmlAttributes): string | null {
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? null : (attributes[key] ?? null);
}
