// Changes to an XML text, collected and made at once. Each element may be amended once.

import { buildOpeningTag } from "./buildOpeningTag";
import type { XmlElement } from "./parseXmlTree";

export interface Amendment {
  /** Attributes to set, by their names as written; null takes one away. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  /** XML put behind the last child. */
  readonly append?: string;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class XmlPatch {
  readonly #xml: string;
  readonly #splices: Splice[] = [];

  constructor(xml: string) {
    this.#xml = xml;
  }

  get isEmpty(): boolean {
    return this.#splices.length === 0;
  }

  amend(element: XmlElement, { attributes, append = "" }: Amendment): void {
    const isClosed = element.innerEnd === null;
    const changesTag = attributes !== undefined || (isClosed && append !== "");
    if (changesTag) {
      const tag = buildOpeningTag(element, attributes ?? {});
      const closed = append === "" ? `${tag}/>` : `${tag}>${append}</${element.rawName}>`;
      this.#splice(element.start, element.innerStart, isClosed ? closed : `${tag}>`);
    }
    if (!isClosed && append !== "") this.#splice(element.innerEnd, element.innerEnd, append);
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.#splice(element.start, element.start, xml);
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.#splice(element.end, element.end, xml);
  }

  /** `text`: what is to stand between the tags of an element that has both, as XML. */
  replaceText({ innerStart, innerEnd }: XmlElement, text: string): void {
    if (innerEnd !== null) this.#splice(innerStart, innerEnd, text);
  }

  remove(element: XmlElement): void {
    this.#splice(element.start, element.end, "");
  }

  /** Puts text in the place of what stands from `start` to before `end`; equal ones insert. */
  replace(start: number, end: number, text: string): void {
    this.#splice(start, end, text);
  }

  /** The text with all changes made. */
  apply(): string {
    // At the same place insertions come before what is replaced there, each in the order it was asked for.
    const inOrder = [...this.#splices].sort((a, b) => a.start - b.start || a.end - b.end);
    let text = "";
    let at = 0;
    for (const splice of inOrder) {
      if (splice.start < at) throw new Error("two changes to the same place of an XML text");
      text += this.#xml.slice(at, splice.start) + splice.text;
      at = splice.end;
    }
    return text + this.#xml.slice(at);
  }

  #splice(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text });
  }
}
