// The tables of an HTML text, as Word, WPS, Excel and web pages put them on the clipboard beside the plain text, and as
// many a program writes them under the name .xls. Nothing in it is loaded or run: it is read as a stream of tags.

import { Parser } from "htmlparser2";
import { isBlankText } from "../../domain/values/text";
import type { TextGrid } from "./gridSheet";
import { type HtmlCell, HtmlGrid } from "./HtmlGrid";

/** Their text is not meant for people. */
const UNREAD = new Set(["style", "script", "title", "template"]);
const BREAKS = new Set(["p", "div", "li"]);
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all/iu;

function spanOf(attribute: string | undefined): number {
  const span = Number(attribute);
  return Number.isInteger(span) && span > 1 ? span : 1;
}

function cellOf(attributes: Readonly<Record<string, string>>): HtmlCell {
  return {
    columns: spanOf(attributes["colspan"]),
    rows: spanOf(attributes["rowspan"]),
    isHidden: HIDDEN.test(attributes["style"] ?? ""),
    value: attributes["x:num"] ?? attributes["sdval"] ?? null,
  };
}

class TableReader {
  readonly grids: HtmlGrid[] = [];
  /** Tables within cells of tables: what is read belongs to the innermost. */
  readonly #open: HtmlGrid[] = [];
  #unread = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (UNREAD.has(name)) this.#unread += 1;
    const grid = this.#open.at(-1);
    if (name === "table") {
      const opened = new HtmlGrid();
      this.grids.push(opened);
      this.#open.push(opened);
    } else if (name === "tr") grid?.beginRow(HIDDEN.test(attributes["style"] ?? ""));
    else if (name === "td" || name === "th") grid?.beginCell(cellOf(attributes));
    else if (name === "br" || BREAKS.has(name)) grid?.addText("\n");
  }

  text(text: string): void {
    if (this.#unread === 0) this.#open.at(-1)?.addText(text.replaceAll(/[ \t\r\n]+/gu, " "));
  }

  close(name: string): void {
    if (UNREAD.has(name)) this.#unread -= 1;
    if (name === "table") this.#open.pop()?.end();
    else if (name === "tr") this.#open.at(-1)?.endRow();
    else if (name === "td" || name === "th") this.#open.at(-1)?.endCell();
    else if (BREAKS.has(name)) this.#open.at(-1)?.addText("\n");
  }
}

/** Tables that hold more than one cell of text, in the order they begin; empty where there are none. */
export function readHtmlTables(html: string): readonly TextGrid[] {
  const reader = new TableReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return reader.grids
    .map((grid) => grid.result())
    .filter(({ rows }) => rows.flat().filter((text) => !isBlankText(text)).length > 1);
}
