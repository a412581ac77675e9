// A numbered list of elements in a styles part (fonts, fills …), to which one is added only when none is the same.

import type { XmlPatch } from "./XmlPatch";
import { parseXmlTree } from "./parseXmlTree";
import type { XmlElement } from "./parseXmlTree";

export class ElementPool {
  readonly #section: XmlElement;
  readonly #prefix: string;
  readonly #indices = new Map<string, number>();
  readonly #added: string[] = [];

  /**
   * `prefix`: what the part writes before its elements' names; `defaults`: the elements that must stand first, added
   * where the file has fewer, since their numbers have a fixed meaning.
   */
  constructor(section: XmlElement, prefix: string, defaults: readonly string[]) {
    this.#section = section;
    this.#prefix = prefix;
    section.children.forEach((child, index) => {
      const key = canonicalKey(child);
      if (!this.#indices.has(key)) this.#indices.set(key, index);
    });
    for (const xml of defaults.slice(section.children.length)) this.#added.push(withPrefix(xml, prefix));
  }

  get length(): number {
    return this.#section.children.length + this.#added.length;
  }

  /** The number of the element given as XML without prefixes; added when it is new. */
  indexOf(xml: string): number {
    return this.indexOfOwn(withPrefix(xml, this.#prefix));
  }

  /** The same for an element as the part itself writes it. */
  indexOfOwn(xml: string): number {
    const key = canonicalKey(parseXmlTree(xml));
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    const index = this.length;
    this.#indices.set(key, index);
    this.#added.push(xml);
    return index;
  }

  write(patch: XmlPatch): void {
    if (this.#added.length === 0) return;
    patch.amend(this.#section, {
      attributes: { count: String(this.length) },
      append: this.#added.join(""),
    });
  }
}

/** XML written without prefixes, with one before each element's name. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replaceAll(/<(\/?)(?=[A-Za-z])/gu, `<$1${prefix}`);
}

/** Equal for elements that mean the same whatever the order of attributes and the prefix. */
function canonicalKey(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
  return `${element.name}(${attributes.join()})[${element.children.map(canonicalKey).join()}]`;
}
