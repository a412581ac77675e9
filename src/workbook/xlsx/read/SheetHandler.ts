// Takes a sheet part's XML events into a grid and the facts around it. One object a sheet: a million cells pass here,
// so it keeps its place in plain fields rather than building trees.

import type { CellRange, Span } from "../../../domain/sheets/address";
import { MAX_COLUMNS, MAX_ROWS, parseRange } from "../../../domain/sheets/address";
import { columnOfAddress, rowOfAddress } from "./cellPlace";
import { damagedFile } from "./damagedFile";
import { isTrue, relationshipIdOf } from "./parseXml";
import type { XmlAttributes, XmlHandler } from "./XmlEvents";
import { readCellValue } from "./readCellValue";
import type { CellContext } from "./readCellValue";
import { RichText } from "./RichText";
import { SheetFormulas } from "./SheetFormulas";
import { SheetGrid } from "./SheetGrid";
import { addSpan } from "./addSpan";

export interface SheetContext extends CellContext {
  /** The format code by a cell's style number. */
  readonly numberFormats: readonly string[];
}

export class SheetHandler implements XmlHandler {
  readonly grid = new SheetGrid();
  readonly merges: CellRange[] = [];
  readonly hiddenRows: Span[] = [];
  readonly hiddenColumns: Span[] = [];
  readonly tableIds: string[] = [];
  filter: CellRange | null = null;
  isProtected = false;

  readonly #context: SheetContext;
  readonly #formulas = new SheetFormulas();
  readonly #inline = new RichText();
  readonly #columnFormats: string[] = [];
  #rowIndex = -1;
  #columnIndex = -1;
  #type = "n";
  #format = "General";
  #value = "";
  #formula = "";
  #formulaAttributes: XmlAttributes | null = null;
  #inside: "cells" | "value" | "formula" | "inline" | null = null;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (this.#inside === null) this.#openAround(name, attributes);
    else this.#openCells(name, attributes);
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
        this.#value = this.#inline.take();
        this.#inside = "cells";
        return;
      case "row":
        this.grid.endRow(this.#rowIndex);
        return;
      case "sheetData":
        this.#inside = null;
        for (const formula of this.#formulas.ofRanges) this.grid.addRangeFormula(formula);
        return;
      default:
        if (this.#inside === "inline") this.#inline.close(name);
    }
  };

  readonly text = (text: string): void => {
    if (this.#inside === "value") this.#value += text;
    else if (this.#inside === "formula") this.#formula += text;
    else if (this.#inside === "inline") this.#inline.text(text);
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
        return;
      default:
        if (this.#inside === "inline") this.#inline.open(name, attributes);
    }
  }

  #openAround(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "col":
        this.#addColumns(attributes);
        return;
      case "sheetData":
        this.#inside = "cells";
        this.grid.setColumnFormats(this.#columnFormats);
        return;
      case "mergeCell":
        this.#addMerge(attributes["ref"] ?? "");
        return;
      case "autoFilter":
        this.filter = parseRange(attributes["ref"] ?? "");
        return;
      case "sheetProtection":
        this.isProtected = isTrue(attributes["sheet"]);
        return;
      case "tablePart":
        this.tableIds.push(relationshipIdOf(attributes) ?? "");
    }
  }

  #startRow(attributes: XmlAttributes): void {
    const stated = attributes["r"];
    this.#rowIndex = stated === undefined ? this.#rowIndex + 1 : Number(stated) - 1;
    if (!(this.#rowIndex >= 0 && this.#rowIndex < MAX_ROWS))
      throw damagedFile(`there is no row ${stated ?? ""}`);
    this.#columnIndex = -1;
    const hasFormat = isTrue(attributes["customFormat"]);
    this.grid.startRow(hasFormat ? this.#formatOf(attributes["s"]) : null);
    if (isHidden(attributes, "ht")) addSpan(this.hiddenRows, this.#rowIndex, this.#rowIndex);
  }

  #startCell(attributes: XmlAttributes): void {
    const address = attributes["r"];
    this.#columnIndex = address === undefined ? this.#columnIndex + 1 : columnOfAddress(address);
    const isHere = address === undefined || rowOfAddress(address) === this.#rowIndex;
    if (!isHere || !(this.#columnIndex >= 0 && this.#columnIndex < MAX_COLUMNS))
      throw damagedFile(`cell ${address ?? ""} stands in row ${this.#rowIndex + 1}`);
    this.#type = attributes["t"] ?? "n";
    this.#format = this.#formatOf(attributes["s"]);
    this.#value = "";
    this.#formula = "";
    this.#formulaAttributes = null;
  }

  #endCell(): void {
    const value = readCellValue(this.#type, this.#value, this.#context);
    const formula =
      this.#formulaAttributes &&
      this.#formulas.read(this.#rowIndex, this.#columnIndex, this.#formulaAttributes, this.#formula);
    this.grid.addCell(this.#columnIndex, value, formula, this.#format);
  }

  #addColumns(attributes: XmlAttributes): void {
    const first = Number(attributes["min"]) - 1;
    const last = Math.min(Number(attributes["max"]), MAX_COLUMNS) - 1;
    if (isHidden(attributes, "width")) addSpan(this.hiddenColumns, first, last);
    if (attributes["style"] === undefined) return;
    const format = this.#formatOf(attributes["style"]);
    for (let c = first; c <= last; c += 1) this.#columnFormats[c] = format;
  }

  #addMerge(address: string): void {
    const range = parseRange(address);
    if (range === null) throw damagedFile(`merged range ${address} cannot be read`);
    this.merges.push(range);
  }

  #formatOf(style: string | undefined): string {
    return this.#context.numberFormats[Number(style ?? 0)] ?? "General";
  }
}

function isHidden(attributes: XmlAttributes, size: "ht" | "width"): boolean {
  return isTrue(attributes["hidden"]) || (attributes[size] !== undefined && Number(attributes[size]) === 0);
}
