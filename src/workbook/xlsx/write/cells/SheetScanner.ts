// Goes through a sheet part once and notes where the cells stand that are to be written, and where those belong that are
// not there. A tree of a large sheet would be too much: of a million cells a handful is wanted.

import { MAX_COLUMNS, parseRange } from "../../../../domain/sheets/address";
import { columnOfAddress } from "../../read/cellPlace";
import type { ScannedElement, ScannedRow, ScannedShared, ScannedTag, SheetScan } from "./scanResult";
import type { TagHandler } from "./TagPlaces";

/** Elements are known by their depth too: what newer programs wrap or add has the same names. */
const CHILD_OF_ROOT = 2;
const COLUMN = 3;
const ROW = 3;
const CELL = 4;
const FORMULA = 5;

/** Wanted columns by row. */
export type WantedCells = ReadonlyMap<number, ReadonlySet<number>>;

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function elementOf(tag: ScannedTag): ScannedElement {
  return { ...tag, closeStart: tag.tagEnd };
}

export class SheetScanner implements TagHandler {
  readonly scan: SheetScan = {
    declaration: null,
    dimension: null,
    sheetData: null,
    columns: [],
    rows: new Map(),
    rowGaps: new Map(),
    filled: [],
    shared: [],
  };
  readonly #wanted: WantedCells;
  /** Wanted rows, and columns of the row at hand, that have not been passed yet; ascending. */
  readonly #rowsToCome: number[];
  #columnsToCome: number[] = [];
  /** Shared formulas that lose their first cell, by their number in the file. */
  readonly #shared = new Map<string, ScannedShared>();
  #isInCells = false;
  #rowIndex = -1;
  #columnIndex = -1;
  #row: ScannedRow | null = null;
  #cell: ScannedElement | null = null;
  #formula: ScannedElement | null = null;
  /** The formula whose text is being read. */
  #stated: ScannedShared | null = null;

  constructor(wanted: WantedCells) {
    this.#wanted = wanted;
    this.#rowsToCome = ascending(wanted.keys());
  }

  readonly declaration = (text: string, end: number): void => {
    this.scan.declaration ??= { text, end };
  };

  readonly text = (text: string): void => {
    if (this.#stated !== null) this.#stated.text += text;
  };

  readonly open = (name: string, tag: ScannedTag, depth: number): void => {
    if (!this.#isInCells) this.#openAround(name, tag, depth);
    else if (depth === ROW && name === "row") this.#openRow(tag);
    else if (depth === CELL && name === "c") this.#openCell(tag);
    else if (depth === FORMULA && name === "f") this.#openFormula(tag);
  };

  readonly close = (depth: number, closeStart: number): void => {
    if (!this.#isInCells) return;
    switch (depth) {
      case FORMULA:
        if (this.#formula !== null) this.#formula.closeStart = closeStart;
        this.#formula = null;
        this.#stated = null;
        return;
      case CELL:
        if (this.#cell !== null) this.#cell.closeStart = closeStart;
        this.#cell = null;
        return;
      case ROW:
        this.#closeRow(closeStart);
        return;
      case CHILD_OF_ROOT:
        this.#passRows(Infinity, closeStart);
        if (this.scan.sheetData !== null) this.scan.sheetData.closeStart = closeStart;
        this.#isInCells = false;
    }
  };

  #openAround(name: string, tag: ScannedTag, depth: number): void {
    if (depth === COLUMN && name === "col") this.#addColumns(tag);
    if (depth !== CHILD_OF_ROOT) return;
    if (name === "dimension") this.scan.dimension = tag;
    if (name !== "sheetData") return;
    this.scan.sheetData = elementOf(tag);
    this.#isInCells = true;
  }

  #addColumns({ attributes: { min, max, style } }: ScannedTag): void {
    if (style === undefined) return;
    const last = Math.min(Number(max), MAX_COLUMNS) - 1;
    this.scan.columns.push({ first: Number(min) - 1, last, style });
  }

  #openRow(tag: ScannedTag): void {
    const stated = tag.attributes["r"];
    this.#rowIndex = stated === undefined ? this.#rowIndex + 1 : Number(stated) - 1;
    this.#columnIndex = -1;
    this.#passRows(this.#rowIndex, tag.start);
    const wanted = this.#wanted.get(this.#rowIndex);
    if (wanted === undefined) return;
    this.#columnsToCome = ascending(wanted);
    this.#row = { ...elementOf(tag), cells: new Map(), gaps: new Map() };
    this.scan.rows.set(this.#rowIndex, this.#row);
    if (this.#rowsToCome[0] === this.#rowIndex) this.#rowsToCome.shift();
  }

  #closeRow(closeStart: number): void {
    if (this.#row === null) return;
    this.#passColumns(Infinity, closeStart);
    this.#row.closeStart = closeStart;
    this.#row = null;
  }

  #openCell(tag: ScannedTag): void {
    const address = tag.attributes["r"];
    this.#columnIndex = address === undefined ? this.#columnIndex + 1 : columnOfAddress(address);
    if (this.#row === null) return;
    this.#passColumns(this.#columnIndex, tag.start);
    if (this.#wanted.get(this.#rowIndex)?.has(this.#columnIndex) !== true) return;
    this.#cell = elementOf(tag);
    this.#row.cells.set(this.#columnIndex, this.#cell);
    if (this.#columnsToCome[0] === this.#columnIndex) this.#columnsToCome.shift();
  }

  #openFormula(tag: ScannedTag): void {
    const { t: kind, ref, si: group = "" } = tag.attributes;
    if (kind === "shared") this.#openShared(group, ref !== undefined, tag);
    const range = kind === "array" || kind === "dataTable" ? parseRange(ref ?? "") : null;
    if (range !== null && (range.bottom > range.top || range.right > range.left))
      this.scan.filled.push(range);
  }

  #openShared(group: string, isFirst: boolean, tag: ScannedTag): void {
    const isWanted = this.#cell !== null;
    const [rowIndex, columnIndex] = [this.#rowIndex, this.#columnIndex];
    if (isFirst) this.#shared.delete(group);
    if (isFirst && isWanted) {
      this.#stated = { rowIndex, columnIndex, text: "", members: [] };
      this.#shared.set(group, this.#stated);
      this.scan.shared.push(this.#stated);
      return;
    }
    const shared = this.#shared.get(group);
    if (isWanted || shared === undefined) return;
    this.#formula = elementOf(tag);
    shared.members.push({ element: this.#formula, rowIndex, columnIndex });
  }

  /** The wanted rows before `rowIndex` that are not there belong at `at`. */
  #passRows(rowIndex: number, at: number): void {
    const rows = this.#rowsToCome;
    for (let next = rows[0]; next !== undefined && next < rowIndex; next = rows[0]) {
      this.scan.rowGaps.set(next, at);
      rows.shift();
    }
  }

  #passColumns(columnIndex: number, at: number): void {
    const columns = this.#columnsToCome;
    for (let next = columns[0]; next !== undefined && next < columnIndex; next = columns[0]) {
      this.#row?.gaps.set(next, at);
      columns.shift();
    }
  }
}
