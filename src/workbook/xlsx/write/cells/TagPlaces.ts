// What the tokenizer finds, as tags with their places in the text, which comes in pieces: a sheet may be 50 MB long.

import type { TokenizerCallbacks } from "htmlparser2";

import type { ScannedTag } from "./scanResult";

export interface TagHandler {
  /** `name` without its prefix; `depth` 1 for the root. */
  readonly open: (name: string, tag: ScannedTag, depth: number) => void;
  /** `closeStart`: where the closing tag begins; behind the tag of <a/>. */
  readonly close: (depth: number, closeStart: number) => void;
  /** May come in several pieces. */
  readonly text: (text: string) => void;
  /** The head's declaration, if there is one. */
  readonly declaration: (text: string, end: number) => void;
}

const nothing = (): void => undefined;

export class TagPlaces implements TokenizerCallbacks {
  readonly #handler: TagHandler;
  /** What has not been looked at yet; its first character is number #base. */
  #buffer = "";
  #base = 0;
  #consumed = 0;
  #depth = 0;
  #start = 0;
  #rawName = "";
  #attributes: Record<string, string> = {};
  #attributeName = "";
  #attributeValue = "";

  readonly onend = nothing;

  constructor(handler: TagHandler) {
    this.#handler = handler;
  }

  /** To be called before the tokenizer gets the same text. */
  expect(text: string): void {
    this.#buffer = this.#buffer.slice(this.#consumed - this.#base) + text;
    this.#base = this.#consumed;
  }

  onprocessinginstruction(_start: number, end: number): void {
    if (this.#depth === 0 && this.#base === 0)
      this.#handler.declaration(this.#buffer.slice(0, end + 1), end + 1);
    this.#consumed = end;
  }

  oncomment(_start: number, end: number): void {
    this.#consumed = end;
  }

  ondeclaration(_start: number, end: number): void {
    this.#consumed = end;
  }

  onopentagname(start: number, end: number): void {
    this.#start = start - "<".length;
    this.#rawName = this.#slice(start, end);
    this.#attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#slice(start, end);
  }

  onattribdata(start: number, end: number): void {
    this.#attributeValue += this.#slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    this.#attributes[this.#attributeName] = this.#attributeValue;
    this.#attributeValue = "";
  }

  onopentagend(end: number): void {
    this.#open(end, false);
  }

  onselfclosingtag(end: number): void {
    this.#open(end, true);
    this.#close(end + 1);
  }

  onclosetag(start: number, end: number): void {
    this.#consumed = end;
    this.#close(start - "</".length);
  }

  ontext(start: number, end: number): void {
    this.#handler.text(this.#slice(start, end));
  }

  ontextentity(codePoint: number, end: number): void {
    this.#consumed = end;
    this.#handler.text(String.fromCodePoint(codePoint));
  }

  oncdata(start: number, end: number, markLength: number): void {
    this.ontext(start, end - markLength);
  }

  #open(end: number, isSelfClosing: boolean): void {
    this.#consumed = end;
    this.#depth += 1;
    const rawName = this.#rawName;
    const tag = {
      rawName,
      attributes: this.#attributes,
      start: this.#start,
      tagEnd: end + 1,
      isSelfClosing,
    };
    this.#handler.open(rawName.slice(rawName.indexOf(":") + 1), tag, this.#depth);
  }

  #close(closeStart: number): void {
    this.#handler.close(this.#depth, closeStart);
    this.#depth -= 1;
  }

  #slice(start: number, end: number): string {
    this.#consumed = end;
    return this.#buffer.slice(start - this.#base, end - this.#base);
  }
}
