// The cells of a worksheet part: their numbers and formulas moved, rows taken out, and rows put in that look like another.

import { cellAddress, parseRange, rangeAddress } from "../../../../domain/sheets/address";
import { shiftRange } from "../../../../domain/sheets/placeRows";
import { shiftRow } from "../../../../domain/sheets/rowShift";
import { columnOfAddress } from "../../read/cellPlace";
import { buildOpeningTag } from "../buildOpeningTag";
import type { ScannedTag } from "../cells/scanResult";
import type { Splice } from "../spliceText";
import { escapeText } from "./PartWalker";
import { fixedRows, movedFormula, moveFormulaIn, type RowsContext } from "./rowsContext";
import { SharedGroups } from "./SharedGroups";

const ROW = 3;
const CELL = 4;
const FORMULA = 5;

interface PatternCell {
  readonly columnIndex: number;
  readonly rawName: string;
  readonly style: string;
}

interface Pattern {
  readonly tag: ScannedTag;
  readonly cells: PatternCell[];
}

interface OpenFormula {
  readonly tag: ScannedTag;
  text: string;
}

type Changes = Record<string, string | null>;

export class CellsWalker {
  readonly splices: Splice[] = [];
  readonly #context: RowsContext;
  readonly #shared: SharedGroups;
  #rowIndex = -1;
  #columnIndex = -1;
  #row: ScannedTag | null = null;
  #rowMark = 0;
  #formula: OpenFormula | null = null;
  /** Where rows that come are put in; null while it has not been passed. */
  #place: number | null = null;
  #pattern: Pattern | null = null;
  readonly #gone: { readonly start: number; readonly end: number }[] = [];

  constructor(context: RowsContext) {
    this.#context = context;
    this.#shared = new SharedGroups(context);
  }

  text(text: string): void {
    if (this.#formula !== null) this.#formula.text += text;
  }

  open(name: string, tag: ScannedTag, depth: number): void {
    if (depth === ROW && name === "row") this.#openRow(tag);
    else if (depth === CELL && name === "c") this.#openCell(tag);
    else if (depth === FORMULA && name === "f") this.#formula = { tag, text: "" };
  }

  close(depth: number, closeStart: number): void {
    if (depth === FORMULA && this.#formula !== null) {
      this.#closeFormula(this.#formula, closeStart);
      this.#formula = null;
    } else if (depth === ROW) this.#closeRow(closeStart);
  }

  /** `closeStart`: where the cells end. */
  finish(closeStart: number): Splice[] {
    const isIn = (place: number): boolean =>
      this.#gone.some(({ start, end }) => place >= start && place < end);
    const shared = this.#shared.splices().filter(({ start }) => !isIn(start));
    return [...this.splices, ...shared, ...this.#newRows(this.#place ?? closeStart)];
  }

  #movedRow(): number | null {
    const { isTarget, move } = this.#context;
    return isTarget ? shiftRow(move.shift, this.#rowIndex) : this.#rowIndex;
  }

  #openRow(tag: ScannedTag): void {
    const stated = tag.attributes["r"];
    this.#rowIndex = stated === undefined ? this.#rowIndex + 1 : Number(stated) - 1;
    this.#columnIndex = -1;
    this.#row = tag;
    this.#rowMark = this.splices.length;
    const { isTarget, like, move } = this.#context;
    if (!isTarget) return;
    const { shift } = move;
    if (shift.kind === "insert" && this.#rowIndex >= shift.before) this.#place ??= tag.start;
    if (this.#rowIndex === like) this.#pattern = { tag, cells: [] };
    const moved = this.#movedRow();
    if (moved !== null && moved !== this.#rowIndex && stated !== undefined)
      this.#writeTag(tag, { r: String(moved + 1) });
  }

  #openCell(tag: ScannedTag): void {
    const address = tag.attributes["r"];
    this.#columnIndex = address === undefined ? this.#columnIndex + 1 : columnOfAddress(address);
    const style = tag.attributes["s"];
    if (this.#context.isTarget && this.#rowIndex === this.#context.like && style !== undefined)
      this.#pattern?.cells.push({ columnIndex: this.#columnIndex, rawName: tag.rawName, style });
    const moved = this.#movedRow();
    if (moved !== null && moved !== this.#rowIndex && address !== undefined)
      this.#writeTag(tag, { r: cellAddress(moved, this.#columnIndex) });
  }

  #closeRow(closeStart: number): void {
    const tag = this.#row;
    this.#row = null;
    if (tag === null || this.#movedRow() !== null) return;
    const end = tag.isSelfClosing ? tag.tagEnd : closeStart + `</${tag.rawName}>`.length;
    this.splices.length = this.#rowMark;
    this.splices.push({ start: tag.start, end, text: "" });
    this.#gone.push({ start: tag.start, end });
  }

  #closeFormula({ tag, text }: OpenFormula, closeStart: number): void {
    const { t: kind, si: group = "" } = tag.attributes;
    if (kind === "shared") {
      const place = { rowIndex: this.#rowIndex, columnIndex: this.#columnIndex };
      this.#shared.add(group, { tag, closeStart, text, ...place });
      return;
    }
    if (kind === "array" || kind === "dataTable") this.#moveFilled(tag);
    const moved = moveFormulaIn(this.#context, text);
    if (moved !== text) this.splices.push({ start: tag.tagEnd, end: closeStart, text: escapeText(moved) });
  }

  /** A formula that fills a range, or a what-if table, whose cells stay together. */
  #moveFilled(tag: ScannedTag): void {
    const { isTarget, move } = this.#context;
    if (!isTarget) return;
    const former = tag.attributes["ref"] ?? "";
    const range = parseRange(former);
    if (range === null) return;
    const { shift } = move;
    const height = range.bottom - range.top;
    const moved = shiftRange(shift, range);
    if (moved !== null && moved.bottom - moved.top !== height) throw fixedRows(this.#context, former);
    const changes: Changes = {};
    if (moved !== null && rangeAddress(moved) !== former) changes["ref"] = rangeAddress(moved);
    for (const input of ["r1", "r2"])
      Object.assign(changes, movedFormula(this.#context, tag.attributes, input));
    if (Object.keys(changes).length > 0) this.#writeTag(tag, changes);
  }

  #writeTag(tag: ScannedTag, changes: Changes): void {
    const text = `${buildOpeningTag(tag, changes)}${tag.isSelfClosing ? "/>" : ">"}`;
    this.splices.push({ start: tag.start, end: tag.tagEnd, text });
  }

  #newRows(at: number): Splice[] {
    const { shift } = this.#context.move;
    const pattern = this.#pattern;
    if (shift.kind !== "insert" || pattern === null) return [];
    const rows = Array.from({ length: shift.count }, (_, i) => buildRow(pattern, shift.before + i));
    return [{ start: at, end: at, text: rows.join("") }];
  }
}

/** A row that looks like the pattern and holds nothing; it can be seen, even where the pattern is hidden. */
function buildRow({ tag, cells }: Pattern, rowIndex: number): string {
  const opening = buildOpeningTag(tag, { r: String(rowIndex + 1), hidden: null, collapsed: null });
  if (cells.length === 0) return `${opening}/>`;
  const written = cells.map(
    ({ rawName, columnIndex, style }) =>
      `<${rawName} r="${cellAddress(rowIndex, columnIndex)}" s="${style}"/>`,
  );
  return `${opening}>${written.join("")}</${tag.rawName}>`;
}
