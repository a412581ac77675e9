// One string item (shared or inside a cell) with the formats of its runs, from XML events. The snapshot's reader wants
// the text only; the grid also wants to show which words are bold or underlined.

import { RichText } from "../../read/RichText";
import type { XmlAttributes } from "../../read/XmlEvents";
import type { ColourTables } from "../style/colours";
import { readFont } from "../style/readFont";
import type { XmlElement } from "../xml/xmlTree";
import type { RichString, TextRun } from "./textRun";

export class RichStringReader {
  readonly #colours: ColourTables;
  readonly #text = new RichText();
  #runs: TextRun[] = [];
  /** The children of the run's `rPr` while it is open, or after it was read. */
  #properties: XmlElement[] | null = null;
  #isInProperties = false;

  constructor(colours: ColourTables) {
    this.#colours = colours;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "rPr") {
      this.#isInProperties = true;
      this.#properties = [];
    } else if (this.#isInProperties) {
      this.#properties?.push({ name, attributes, children: [], text: "" });
    } else {
      this.#text.open(name, attributes);
    }
  }

  close(name: string): void {
    if (name === "rPr") this.#isInProperties = false;
    if (name === "r") this.#endRun();
    if (!this.#isInProperties) this.#text.close(name);
  }

  text(text: string): void {
    if (!this.#isInProperties) this.#text.text(text);
  }

  /** The item so far; the next one starts empty. */
  take(): RichString {
    const rest = this.#text.take();
    const runs = this.#runs;
    this.#runs = [];
    this.#properties = null;
    if (runs.length === 0) return { text: rest, runs: null };
    const text = runs.map((run) => run.text).join("") + rest;
    return { text, runs: runs.every((run) => run.font === null) ? null : runs };
  }

  #endRun(): void {
    const children = this.#properties;
    const font = children && readFont({ name: "rPr", attributes: {}, children, text: "" }, this.#colours);
    this.#runs.push({ text: this.#text.take(), font });
    this.#properties = null;
  }
}
