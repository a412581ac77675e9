// A small XML part as elements that know where in the text they stand, so that a change touches only what it changes
// and leaves every other character of the clerk's file as it was.

import { Tokenizer } from "htmlparser2";
import type { TokenizerCallbacks } from "htmlparser2";

import { damagedFile } from "../read/damagedFile";

export interface XmlElement {
  /** Without the namespace prefix. */
  readonly name: string;
  /** As written. */
  readonly rawName: string;
  /** By their names as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** From "<" of the opening tag to behind the last ">". */
  readonly start: number;
  readonly end: number;
  /** Behind the opening tag. */
  readonly innerStart: number;
  /** Before the closing tag; null for <a/>. */
  readonly innerEnd: number | null;
}

type Building = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Building[] };

/** The root element. Throws "file-damaged" when the text is not well formed. */
export function parseXmlTree(xml: string): XmlElement {
  const builder = new TreeBuilder(xml);
  const tokenizer = new Tokenizer({ xmlMode: true }, builder);
  tokenizer.write(xml);
  tokenizer.end();
  return builder.root();
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** All children of that name. */
export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The prefix with its colon that the element's name is written with; "" for none. */
export function prefixOf(element: XmlElement): string {
  return element.rawName.slice(0, element.rawName.indexOf(":") + 1);
}

const nothing = (): void => undefined;

class TreeBuilder implements TokenizerCallbacks {
  readonly #xml: string;
  readonly #open: Building[] = [];
  #root: XmlElement | null = null;
  #tagStart = 0;
  #rawName = "";
  #attributes: Record<string, string> = {};
  #attributeName = "";
  #attributeValue = "";

  readonly ontext = nothing;
  readonly ontextentity = nothing;
  readonly oncdata = nothing;
  readonly oncomment = nothing;
  readonly ondeclaration = nothing;
  readonly onprocessinginstruction = nothing;
  readonly onend = nothing;

  constructor(xml: string) {
    this.#xml = xml;
  }

  root(): XmlElement {
    if (this.#root === null || this.#open.length > 0) throw damagedFile("an XML part is not well formed");
    return this.#root;
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1;
    this.#rawName = this.#xml.slice(start, end);
    this.#attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#xml.slice(start, end);
  }

  onattribdata(start: number, end: number): void {
    this.#attributeValue += this.#xml.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    this.#attributes[this.#attributeName] = this.#attributeValue;
    this.#attributeValue = "";
  }

  onopentagend(end: number): void {
    this.#open.push(this.#add(end + 1));
  }

  onselfclosingtag(end: number): void {
    this.#add(end + 1);
  }

  onclosetag(start: number, end: number): void {
    const element = this.#open.pop();
    if (element?.rawName !== this.#xml.slice(start, end)) throw damagedFile("an XML part is not well formed");
    element.innerEnd = this.#xml.lastIndexOf("</", start);
    element.end = this.#xml.indexOf(">", end) + 1;
  }

  #add(tagEnd: number): Building {
    const rawName = this.#rawName;
    const element: Building = {
      name: rawName.slice(rawName.indexOf(":") + 1),
      rawName,
      attributes: this.#attributes,
      children: [],
      start: this.#tagStart,
      end: tagEnd,
      innerStart: tagEnd,
      innerEnd: null,
    };
    this.#open.at(-1)?.children.push(element);
    this.#root ??= element;
    return element;
  }
}
