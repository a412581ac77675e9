// Takes a sheet part's XML events into packed cells and the facts around them. One object a sheet: a million cells pass
// here, so it keeps its place in plain fields. It shares the reading of values and formulas with the snapshot's reader.

import { columnOfAddress } from "../../read/cellPlace";
import { isTrue } from "../../read/parseXml";
import { readCellValue } from "../../read/readCellValue";
import type { CellContext } from "../../read/readCellValue";
import { SheetFormulas } from "../../read/SheetFormulas";
import type { XmlAttributes, XmlHandler } from "../../read/XmlEvents";
import type { CellMark } from "../cells/cellTable";
import { CellTableBuilder } from "../cells/CellTableBuilder";
import type { ColourTables } from "../style/colours";
import { RichStringReader } from "../text/RichStringReader";
import type { RichStrings } from "../text/readRichStrings";
import type { RichString } from "../text/textRun";
import { FactsHandler, numberOf } from "./FactsHandler";

export interface SheetViewContext extends CellContext {
  readonly richStrings: RichStrings;
  readonly colours: ColourTables;
}

/** How WPS puts a picture into a cell. */
const WPS_PICTURE = /^=DISPIMG\(/iu;

export class SheetViewHandler implements XmlHandler {
  readonly cells = new CellTableBuilder();
  readonly facts: FactsHandler;
  /** The last row and column that the file mentions, −1 for none. */
  lastRow = -1;
  lastColumn = -1;

  readonly #context: SheetViewContext;
  readonly #formulas = new SheetFormulas();
  readonly #inline: RichStringReader;
  #inlineString: RichString | null = null;
  #rowIndex = -1;
  #columnIndex = -1;
  #type = "n";
  #style = 0;
  #value = "";
  #formula = "";
  #formulaAttributes: XmlAttributes | null = null;
  #inside: "cells" | "value" | "formula" | "inline" | null = null;

  constructor(context: SheetViewContext) {
    this.#context = context;
    this.facts = new FactsHandler(context.colours);
    this.#inline = new RichStringReader(context.colours);
  }

  readonly passOver = (name: string): void => this.facts.passOver(name);

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (this.#inside === "inline") this.#inline.open(name, attributes);
    else if (this.#inside !== null) this.#openCells(name, attributes);
    else if (name === "sheetData") this.#inside = "cells";
    else this.facts.open(name, attributes);
  };

  readonly close = (name: string): void => {
    switch (name) {
      case "c":
        if (this.#inside !== null) this.#endCell();
        return;
      case "v":
      case "f":
        if (this.#inside !== null) this.#inside = "cells";
        return;
      case "is":
        this.#inlineString = this.#inline.take();
        this.#value = this.#inlineString.text;
        this.#inside = "cells";
        return;
      case "sheetData":
        this.#inside = null;
        return;
      default:
        if (this.#inside === "inline") this.#inline.close(name);
        else if (this.#inside === null) this.facts.close(name);
    }
  };

  readonly text = (text: string): void => {
    if (this.#inside === "value") this.#value += text;
    else if (this.#inside === "formula") this.#formula += text;
    else if (this.#inside === "inline") this.#inline.text(text);
    else if (this.#inside === null) this.facts.text(text);
  };

  #openCells(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "c":
        this.#startCell(attributes);
        return;
      case "v":
        this.#inside = "value";
        return;
      case "f":
        this.#inside = "formula";
        this.#formulaAttributes = attributes;
        return;
      case "is":
        this.#inside = "inline";
        return;
      case "row":
        this.#startRow(attributes);
    }
  }

  #startRow(attributes: XmlAttributes): void {
    this.#rowIndex = (numberOf(attributes["r"]) ?? this.#rowIndex + 2) - 1;
    this.#columnIndex = -1;
    this.lastRow = Math.max(this.lastRow, this.#rowIndex);
    this.cells.startRow(this.#rowIndex);
    const height = numberOf(attributes["ht"]);
    const hidden = isTrue(attributes["hidden"]);
    const style = isTrue(attributes["customFormat"]) ? numberOf(attributes["s"]) : null;
    if (height !== null || hidden || style !== null)
      this.facts.rows.set(this.#rowIndex, { height, hidden, style });
  }

  #startCell(attributes: XmlAttributes): void {
    const address = attributes["r"];
    this.#columnIndex = address === undefined ? this.#columnIndex + 1 : columnOfAddress(address);
    this.#type = attributes["t"] ?? "n";
    this.#style = Number(attributes["s"] ?? 0);
    // Excel keeps a picture in a cell as metadata, and an error for programs that do not know of it.
    if (this.#type === "e" && attributes["vm"] !== undefined) this.facts.noteCellPicture();
    this.#value = "";
    this.#formula = "";
    this.#formulaAttributes = null;
    this.#inlineString = null;
  }

  #endCell(): void {
    const value = readCellValue(this.#type, this.#value, this.#context);
    this.lastColumn = Math.max(this.lastColumn, this.#columnIndex);
    const place = this.cells.addCell(this.#columnIndex, this.#style, value, this.#mark());
    this.#addFormula(place);
    const runs =
      this.#type === "s" ? this.#context.richStrings.runs.get(Number(this.#value)) : this.#inlineString?.runs;
    if (runs) this.cells.setRuns(place, runs);
  }

  #mark(): CellMark {
    if (this.#type === "e") return "error";
    // A formula that yields "" has the type str; one whose result nobody stored has no value and no such type.
    const isUncalculated = this.#formulaAttributes !== null && this.#value === "" && this.#type !== "str";
    return isUncalculated ? "uncalculated" : "plain";
  }

  #addFormula(place: number): void {
    if (this.#formulaAttributes === null) return;
    const formula = this.#formulas.read(
      this.#rowIndex,
      this.#columnIndex,
      this.#formulaAttributes,
      this.#formula,
    );
    if (formula === null) return;
    this.cells.setFormula(place, formula);
    if (WPS_PICTURE.test(formula)) this.facts.noteCellPicture();
  }
}
