// Turns what the tokenizer finds into events with well-formedness watched over: the tokenizer forgives, but a workbook
// with broken XML must not be half read. On the tokenizer rather than on its parser because a large sheet is three
// million tags, and the parser's bookkeeping for HTML would be a third of the time.

import type { TokenizerCallbacks } from "htmlparser2";

import { damagedFile } from "./damagedFile";

/** Attributes by their names as written, with prefix. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

export interface XmlHandler {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  /** May come in several pieces. */
  readonly text: (text: string) => void;
  /** An element within what is not read, for whoever wants to say that it is there. */
  readonly passOver?: (name: string) => void;
}

/** What newer programs added for themselves. */
const PASSED_OVER = new Set(["extLst", "AlternateContent"]);

export class XmlEvents implements TokenizerCallbacks {
  readonly #part: string;
  readonly #handler: XmlHandler;
  readonly #passedOver: ReadonlySet<string>;
  /** What the tokenizer has been given but not yet made into events; its first character is number #base. */
  #buffer = "";
  #base = 0;
  #consumed = 0;
  /** The open elements, names as written. */
  readonly #stack: string[] = [];
  #passingFrom = Infinity;
  #hasRoot = false;
  #name = "";
  #attributes: Record<string, string | undefined> = {};
  #attributeName = "";
  #attributeValue = "";

  constructor(part: string, handler: XmlHandler, includesExtensions: boolean) {
    this.#part = part;
    this.#handler = handler;
    this.#passedOver = includesExtensions ? new Set() : PASSED_OVER;
  }

  /** To be called before the tokenizer gets the same text. */
  expect(text: string): void {
    this.#buffer = this.#buffer.slice(this.#consumed - this.#base) + text;
    this.#base = this.#consumed;
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#slice(start, end);
    this.#attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#slice(start, end);
  }

  onattribdata(start: number, end: number): void {
    const data = this.#slice(start, end);
    this.#attributeValue = this.#attributeValue === "" ? data : this.#attributeValue + data;
  }

  onattribentity(codePoint: number): void {
    this.#attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    this.#attributes[this.#attributeName] = this.#attributeValue;
    this.#attributeValue = "";
  }

  onopentagend(end: number): void {
    this.#consumed = end + 1;
    this.#stack.push(this.#name);
    this.#hasRoot = true;
    const name = localName(this.#name);
    if (this.#passingFrom === Infinity && this.#passedOver.has(name)) this.#passingFrom = this.#stack.length;
    if (this.#passingFrom === Infinity) this.#handler.open(name, this.#attributes);
    else this.#handler.passOver?.(name);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
    this.#endElement(this.#name);
  }

  onclosetag(start: number, end: number): void {
    this.#endElement(this.#slice(start, end));
  }

  ontext(start: number, end: number): void {
    const text = this.#slice(start, end);
    if (this.#passingFrom === Infinity) this.#handler.text(text);
  }

  ontextentity(codePoint: number, end: number): void {
    this.#consumed = end;
    if (this.#passingFrom === Infinity) this.#handler.text(String.fromCodePoint(codePoint));
  }

  oncdata(start: number, end: number, markLength: number): void {
    this.ontext(start, end - markLength);
  }

  oncomment(_start: number, end: number): void {
    this.#consumed = end;
  }

  ondeclaration(_start: number, end: number): void {
    this.#consumed = end;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#consumed = end;
  }

  onend(): void {
    const open = this.#stack.at(-1);
    if (open !== undefined) throw damagedFile(`part ${this.#part}: ${open} is never closed`);
    if (!this.#hasRoot) throw damagedFile(`part ${this.#part} holds no XML`);
  }

  #endElement(name: string): void {
    const open = this.#stack.pop();
    if (open !== name) throw damagedFile(`part ${this.#part}: ${open ?? "nothing"} is closed by ${name}`);
    if (this.#passingFrom === Infinity) this.#handler.close(localName(name));
    else if (this.#stack.length < this.#passingFrom) this.#passingFrom = Infinity;
  }

  #slice(start: number, end: number): string {
    this.#consumed = end;
    return this.#buffer.slice(start - this.#base, end - this.#base);
  }
}

/** Other programs write `x:row` where Excel writes `row`. */
function localName(name: string): string {
  if (name.length === 1) return name;
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
