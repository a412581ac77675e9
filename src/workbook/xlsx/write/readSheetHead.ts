// The beginning of a sheet part, up to its cells: properties, size and views. A sheet may be 50 MB long, its head is a
// few hundred characters, and what stands behind it need be neither unpacked to text nor understood to change the head.

import { decoderOf } from "../read/decodeXml";
import { declareUtf8 } from "./declareUtf8";
import { joinBytes } from "./joinBytes";
import type { PackageDraft } from "./PackageDraft";
import type { PartContent } from "./packParts";
import { parseXmlTree } from "./parseXmlTree";
import type { XmlElement } from "./parseXmlTree";

export interface SheetHead {
  /** The head's text with the root element closed, so that it is XML by itself. */
  readonly xml: string;
  readonly root: XmlElement;
  /** The part with another head, given as XML like `xml`. */
  readonly rebuild: (xml: string) => PartContent;
}

const CELLS = /<(?:[\w.-]+:)?sheetData[\s/>]/u;
const ROOT_NAME = /<([A-Za-z_][\w.:-]*)/u;

/** The head of a sheet, or all of a part that holds no cells (a chart sheet). */
export function readSheetHead(draft: PackageDraft, part: string): SheetHead {
  const content = draft.contentOf(part);
  const read: Uint8Array[] = [];
  for (const piece of content()) {
    read.push(piece);
    const bytes = joinBytes(read);
    const text = decoderOf(bytes).decode(bytes, { stream: true });
    const end = text.search(CELLS);
    if (end >= 0) return buildHead(content, text, end);
  }
  const whole = draft.readText(part);
  return {
    xml: whole,
    root: parseXmlTree(whole),
    rebuild: (xml) => () => [new TextEncoder().encode(declareUtf8(xml))],
  };
}

function buildHead(content: PartContent, text: string, end: number): SheetHead {
  const closing = `</${ROOT_NAME.exec(text)?.[1] ?? ""}>`;
  const xml = text.slice(0, end) + closing;
  return {
    xml,
    root: parseXmlTree(xml),
    rebuild: (changed) => () => rebuild(content(), end, changed.slice(0, -closing.length)),
  };
}

/** `formerLength`: characters of the head that is replaced. */
function* rebuild(
  pieces: Iterable<Uint8Array>,
  formerLength: number,
  head: string,
): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | null = null;
  let toSkip = formerLength;
  yield encoder.encode(declareUtf8(head));
  for (const piece of pieces) {
    decoder ??= decoderOf(piece);
    const text = decoder.decode(piece, { stream: true });
    yield encoder.encode(text.slice(toSkip));
    toSkip = Math.max(0, toSkip - text.length);
  }
}
