// Number formats of a styles part by number: built-in ones, the file's own, and those that have to be added.

import { BUILT_IN_NUMBER_FORMATS } from "../read/builtInNumberFormats";
import { escapeAttribute } from "./escapeXml";
import { FIRST_OWN_NUMBER_FORMAT, NUMBER_FORMAT_IDS } from "./numberFormatIds";
import type { XmlPatch } from "./XmlPatch";
import { childOf, childrenOf, prefixOf } from "./parseXmlTree";
import type { XmlElement } from "./parseXmlTree";

export class NumberFormats {
  readonly #root: XmlElement;
  readonly #ids = new Map<string, number>();
  readonly #codes = new Map<number, string>();
  /** Numbers that mean something already, be it in a conditional format. */
  readonly #taken: number[] = [];
  readonly #added: string[] = [];

  /** `root`: of the styles part. */
  constructor(root: XmlElement) {
    this.#root = root;
    for (const { attributes } of childrenOf(childOf(root, "numFmts"), "numFmt")) {
      const code = attributes["formatCode"] ?? "";
      const id = Number(attributes["numFmtId"]);
      this.#ids.set(code, id);
      this.#codes.set(id, code);
      this.#taken.push(id);
    }
    const conditional = childrenOf(childOf(root, "dxfs"), "dxf").flatMap((dxf) => childrenOf(dxf, "numFmt"));
    for (const { attributes } of conditional) this.#taken.push(Number(attributes["numFmtId"]));
  }

  idOf(code: string): number {
    const known = NUMBER_FORMAT_IDS[code] ?? this.#ids.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_NUMBER_FORMAT, ...this.#taken.map((taken) => taken + 1));
    this.#taken.push(id);
    this.#ids.set(code, id);
    this.#added.push(
      `<${prefixOf(this.#root)}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`,
    );
    return id;
  }

  /** The code a cell format names by number, as the reader understands it. */
  codeOf(id: number): string {
    return this.#codes.get(id) ?? BUILT_IN_NUMBER_FORMATS[id] ?? "General";
  }

  write(patch: XmlPatch): void {
    if (this.#added.length === 0) return;
    const section = childOf(this.#root, "numFmts");
    const xml = this.#added.join("");
    if (section !== null) {
      const count = section.children.length + this.#added.length;
      patch.amend(section, { attributes: { count: String(count) }, append: xml });
      return;
    }
    const name = `${prefixOf(this.#root)}numFmts`;
    const first = this.#root.children[0];
    const whole = `<${name} count="${this.#added.length}">${xml}</${name}>`;
    if (first !== undefined) patch.insertBefore(first, whole);
  }
}
