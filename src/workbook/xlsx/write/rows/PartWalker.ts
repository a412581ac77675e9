// Goes through a part and notes what has to be written anew in it. What an element means is the rules' to say; here is
// only how a text with places in it is changed.

import { buildOpeningTag } from "../buildOpeningTag";
import type { ScannedTag } from "../cells/scanResult";
import type { TagHandler } from "../cells/TagPlaces";
import type { Splice } from "../spliceText";

/** The text of an element whose meaning depends on what its surroundings say further on. */
export interface HeldText {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Frame {
  readonly name: string;
  readonly tag: ScannedTag;
  readonly parent: Frame | null;
  /** What rules keep about the element. */
  readonly notes: Map<string, number>;
  /** Texts that are written when the element ends. */
  readonly held: HeldText[];
  text: string;
  children: number;
  goneChildren: number;
}

export type Changes = Readonly<Record<string, string | null>>;
export const GONE = "gone";

export interface PartRules {
  /** Attributes to be changed; "gone" for an element that goes with its rows. */
  readonly tag?: (frame: Frame) => Changes | typeof GONE | null;
  /** The text to stand in an element without children; null leaves it. */
  readonly text?: (frame: Frame) => string | null;
  /** The element further out that is to hold the text until it ends. */
  readonly holder?: (frame: Frame) => Frame | null;
  /** What is held, as it is to be written, one answer a text; "gone" for the whole element. */
  readonly release?: (frame: Frame) => readonly (string | null)[] | typeof GONE;
  /** XML to stand behind the last child, and how many elements it is. */
  readonly append?: (frame: Frame) => { readonly xml: string; readonly count: number } | null;
  /** Elements whose end a text file of this kind leaves out. */
  readonly isVoid?: (name: string) => boolean;
}

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** As Excel writes an element's text: quotes stay. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&<>]/gu, (sign) => ESCAPED[sign] ?? sign);
}

interface Open {
  readonly frame: Frame;
  /** How many splices there were before it. */
  readonly mark: number;
  readonly changes: Changes | typeof GONE | null;
}

export class PartWalker implements TagHandler {
  declarationFound: { readonly text: string; readonly end: number } | null = null;
  readonly splices: Splice[] = [];
  readonly #rules: PartRules;
  readonly #open: Open[] = [];

  constructor(rules: PartRules) {
    this.#rules = rules;
  }

  readonly declaration = (text: string, end: number): void => {
    this.declarationFound ??= { text, end };
  };

  readonly text = (text: string): void => {
    const top = this.#open.at(-1);
    if (top !== undefined) top.frame.text += text;
  };

  readonly open = (name: string, tag: ScannedTag): void => {
    const parent = this.#open.at(-1)?.frame ?? null;
    if (parent !== null) parent.children += 1;
    const frame: Frame = {
      name,
      tag,
      parent,
      notes: new Map(),
      held: [],
      text: "",
      children: 0,
      goneChildren: 0,
    };
    if (!tag.isSelfClosing && this.#rules.isVoid?.(name) === true) return;
    this.#open.push({ frame, mark: this.splices.length, changes: this.#rules.tag?.(frame) ?? null });
  };

  readonly close = (_depth: number, closeStart: number): void => {
    const top = this.#open.pop();
    if (top === undefined) return;
    const { frame, mark } = top;
    const isGone = top.changes === GONE || this.#writeText(frame, closeStart) === GONE;
    const appended = this.#rules.append?.(frame) ?? null;
    const isEmptied = frame.children > 0 && frame.goneChildren === frame.children && appended === null;
    if (isGone || isEmptied) {
      this.#remove(frame, mark, closeStart);
      return;
    }
    const changes = { ...top.changes, ...countOf(frame, appended?.count ?? 0) };
    if (appended !== null) this.splices.push({ start: closeStart, end: closeStart, text: appended.xml });
    if (Object.keys(changes).length > 0) this.#writeTag(frame, changes);
  };

  #writeTag({ tag }: Frame, changes: Changes): void {
    const text = `${buildOpeningTag(tag, changes)}${tag.isSelfClosing ? "/>" : ">"}`;
    this.splices.push({ start: tag.start, end: tag.tagEnd, text });
  }

  #remove({ tag, parent }: Frame, mark: number, closeStart: number): void {
    this.splices.length = mark;
    const end = tag.isSelfClosing ? tag.tagEnd : closeStart + `</${tag.rawName}>`.length;
    this.splices.push({ start: tag.start, end, text: "" });
    if (parent !== null) parent.goneChildren += 1;
  }

  #writeText(frame: Frame, closeStart: number): typeof GONE | null {
    const { tag, children, text, name } = frame;
    if (children === 0 && !tag.isSelfClosing) {
      const place = { start: tag.tagEnd, end: closeStart };
      const holder = this.#rules.holder?.(frame) ?? null;
      if (holder !== null) holder.held.push({ name, ...place, text });
      else this.#put(place, this.#rules.text?.(frame) ?? null, text);
    }
    const released = this.#rules.release?.(frame) ?? [];
    if (released === GONE) return GONE;
    frame.held.forEach((held, i) => this.#put(held, released[i] ?? null, held.text));
    return null;
  }

  #put(
    { start, end }: { readonly start: number; readonly end: number },
    text: string | null,
    former: string,
  ): void {
    if (text !== null && text !== former) this.splices.push({ start, end, text: escapeText(text) });
  }
}

/** The number of children that the element states. */
function countOf({ tag, children, goneChildren }: Frame, added: number): Changes {
  const stated = tag.attributes["count"];
  if (stated === undefined || (goneChildren === 0 && added === 0)) return {};
  return { count: String(children - goneChildren + added) };
}
