// The text of a shared or inline string: plain, or runs of differently formatted text joined; the small reading aids
// above Japanese or Chinese words (phonetic runs) are no part of it.

import type { XmlAttributes } from "./XmlEvents";

const ESCAPE = /_x([0-9A-Fa-f]{4})_/gu;
/** White space as XML knows it; other spaces, such as the full-width one, are text. */
const XML_EDGES = /^[ \t\n\r]+|[ \t\n\r]+$/gu;

/** Undoes `_x000D_`, which stands for a character that XML cannot hold. Source: ECMA-376 part 1, 22.9.2.19. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Collects one string item's text from XML events. */
export class RichText {
  #text = "";
  #run = "";
  #isCollecting = false;
  #keepsSpace = false;
  #isPhonetic = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "rPh") this.#isPhonetic = true;
    if (name !== "t" || this.#isPhonetic) return;
    this.#isCollecting = true;
    this.#run = "";
    this.#keepsSpace = attributes["xml:space"] === "preserve";
  }

  close(name: string): void {
    if (name === "rPh") this.#isPhonetic = false;
    if (name !== "t" || !this.#isCollecting) return;
    this.#isCollecting = false;
    this.#text += unescapeText(this.#keepsSpace ? this.#run : this.#run.replace(XML_EDGES, ""));
  }

  text(text: string): void {
    if (this.#isCollecting) this.#run += text;
  }

  /** The text so far; the next item starts empty. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    return text;
  }
}
