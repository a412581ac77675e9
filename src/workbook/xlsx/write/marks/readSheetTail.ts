// The end of a sheet part, behind its cells: merges, conditional formats, print set-up. A sheet may be 50 MB long, its end
// is short, and what stands before it passes through unread.

import type { Pacer } from "../../../Pacer";
import type { PackageDraft } from "../PackageDraft";
import type { PartContent } from "../packParts";
import { parseXmlTree, type XmlElement } from "../parseXmlTree";
import { exactDecoderOf, type ExactDecoder } from "./exactText";

export interface SheetTail {
  /** The end's text in an opening tag of the root's name, so that it is XML by itself. */
  readonly xml: string;
  readonly root: XmlElement;
  /** The part with another end, given as XML like `xml`. */
  readonly rebuild: (xml: string) => PartContent;
}

const CELLS_END = /<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData(?:\s[^<>]*)?\/>/u;
/** Longer than the tag that is looked for, which may come in two pieces. */
const CARRIED = 256;
const ROOT_NAME = /<([A-Za-z_][\w.:-]*)/u;

interface Found {
  readonly rootName: string;
  /** Characters before the end. */
  readonly start: number;
  readonly text: string;
}

async function findTail(content: PartContent, pacer: Pacer): Promise<Found | null> {
  let decoder: ExactDecoder | null = null;
  let rootName = "";
  let [text, base, start] = ["", 0, -1];
  for (const piece of content()) {
    decoder ??= exactDecoderOf(piece);
    text += decoder.decode(piece);
    rootName ||= ROOT_NAME.exec(text)?.[1] ?? "";
    const end = start < 0 ? CELLS_END.exec(text) : null;
    const dropped = end ? end.index + end[0].length : start < 0 ? Math.max(0, text.length - CARRIED) : 0;
    base += dropped;
    text = text.slice(dropped);
    if (end) start = base;
    await pacer.turn();
  }
  return start < 0 ? null : { rootName, start, text };
}

function* rebuild(content: PartContent, start: number, tail: string): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  let decoder: ExactDecoder | null = null;
  let toKeep = start;
  for (const piece of content()) {
    const isHead = decoder === null;
    decoder ??= exactDecoderOf(piece);
    const text = decoder.decode(piece).slice(0, toKeep);
    toKeep -= text.length;
    yield encoder.encode(isHead ? decoder.declare(text) : text);
    if (toKeep === 0) break;
  }
  yield encoder.encode(tail);
}

/** null for a part without cells (a chart sheet). */
export async function readSheetTail(
  draft: PackageDraft,
  part: string,
  pacer: Pacer,
): Promise<SheetTail | null> {
  const content = draft.contentOf(part);
  const found = await findTail(content, pacer);
  if (found === null) return null;
  const opening = `<${found.rootName}>`;
  const xml = opening + found.text;
  return {
    xml,
    root: parseXmlTree(xml),
    rebuild: (changed) => () => rebuild(content, found.start, changed.slice(opening.length)),
  };
}
