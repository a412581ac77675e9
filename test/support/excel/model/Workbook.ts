// The workbook in memory: its sheets, names and settings, with what Excel does by itself: computing formulas, letting
// them follow renamed sheets, turning references to deleted ones into #REF!.

import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../../../src/domain/sheets/address";
import type { DateSystem, NameSnapshot } from "../../../../src/domain/sheets/snapshot";
import { cellValueOf, evaluate, type Surroundings } from "../formula/evaluate";
import { parseFormula } from "../formula/parseFormula";
import { deleteSheetIn, renameSheetIn } from "../formula/rewriteSheet";
import { ExcelError, type Matrix, type Scalar } from "../formula/values";
import { placeKey, Sheet } from "./Sheet";

export type Name = { -readonly [K in keyof NameSnapshot]: NameSnapshot[K] };

export interface Selection {
  readonly sheet: Sheet;
  /** At least one. */
  readonly areas: readonly CellRange[];
}

const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** Whole columns and rows end where the sheet is used. */
function clipped(sheet: Sheet, range: CellRange): Pick<CellRange, "bottom" | "right"> {
  const isWhole = range.bottom === MAX_ROWS - 1 || range.right === MAX_COLUMNS - 1;
  if (!isWhole) return range;
  const used = sheet.usedRange() ?? { bottom: 0, right: 0 };
  return {
    bottom: Math.max(range.top, Math.min(range.bottom, used.bottom)),
    right: Math.max(range.left, Math.min(range.right, used.right)),
  };
}

export class Workbook {
  sheets: Sheet[] = [];
  names: Name[] = [];
  dateSystem: DateSystem = 1900;
  isStructureProtected = false;
  isReadOnly = false;
  activeSheet: Sheet | null = null;
  /** The clerk has clicked a chart or a picture: no cells are selected. */
  isObjectSelected = false;
  /** Each sheet remembers its own; where nobody has been, the first cell is selected. */
  readonly #selections = new WeakMap<Sheet, readonly CellRange[]>();
  #nextId = 1;
  #values = new Map<Sheet, Map<number, Scalar>>();

  addSheet(name: string): Sheet {
    const id = `{0000000${this.#nextId}-0001-0000-0000-000000000000}`;
    this.#nextId += 1;
    const sheet = new Sheet(id, name);
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    this.touch();
    return sheet;
  }

  findSheet(nameOrId: string): Sheet | null {
    const lower = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lower || sheet.id === nameOrId) ?? null;
  }

  /** The cells selected in the sheet in front; null where none are. */
  get selection(): Selection | null {
    const sheet = this.activeSheet;
    if (sheet === null || this.isObjectSelected) return null;
    return { sheet, areas: this.#selections.get(sheet) ?? [FIRST_CELL] };
  }

  activate(sheet: Sheet): void {
    this.activeSheet = sheet;
    this.isObjectSelected = false;
  }

  select(sheet: Sheet, areas: readonly CellRange[]): void {
    this.activate(sheet);
    this.#selections.set(sheet, areas);
  }

  renameSheet(sheet: Sheet, name: string): void {
    const from = sheet.name;
    this.#rewriteFormulas((formula) => renameSheetIn(formula, from, name));
    for (const one of this.names) if (one.sheet === from) one.sheet = name;
    sheet.name = name;
    this.touch();
  }

  deleteSheet(sheet: Sheet): void {
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.names = this.names.filter((one) => one.sheet !== sheet.name);
    this.#rewriteFormulas((formula) => deleteSheetIn(formula, sheet.name));
    if (this.activeSheet === sheet)
      this.activeSheet = this.sheets.find((one) => one.visibility === "visible") ?? null;
    this.touch();
  }

  moveSheet(sheet: Sheet, position: number): void {
    const rest = this.sheets.filter((one) => one !== sheet);
    this.sheets = [...rest.slice(0, position), sheet, ...rest.slice(position)];
  }

  /** Forgets computed values; to be called after every change. */
  touch(): void {
    this.#values = new Map();
  }

  /** What a cell shows: its constant, or its formula's value. */
  valueOf(sheet: Sheet, rowIndex: number, columnIndex: number): Scalar {
    const { constant, formula } = sheet.cell(rowIndex, columnIndex);
    if (formula === null) return constant;
    const values = this.#valuesOf(sheet);
    const key = placeKey(rowIndex, columnIndex);
    const known = values.get(key);
    if (known !== undefined) return known;
    values.set(key, new ExcelError("#CIRCULAR"));
    const value = this.#compute(sheet, formula);
    values.set(key, value);
    return value;
  }

  #valuesOf(sheet: Sheet): Map<number, Scalar> {
    const values = this.#values.get(sheet) ?? new Map<number, Scalar>();
    this.#values.set(sheet, values);
    return values;
  }

  #compute(sheet: Sheet, formula: string): Scalar {
    return cellValueOf(evaluate(parseFormula(formula), this.#around(sheet)));
  }

  #around(home: Sheet): Surroundings {
    return {
      cells: (name, range) => {
        const sheet = name === null ? home : this.findSheet(name);
        return sheet === null ? null : this.#cells(sheet, range);
      },
      name: (name) => {
        const column = this.#listColumn(name);
        if (column !== null) return this.#cells(...column);
        const found = this.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
        return found && evaluate(parseFormula(found.refersTo), this.#around(home));
      },
    };
  }

  /** 表1[金额]: the column's cells between headings and totals. */
  #listColumn(text: string): [Sheet, CellRange] | null {
    const [, name, heading] = /^(.+)\[(.+)\]$/u.exec(text) ?? [];
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((one) => one.name === name);
      if (table === undefined) continue;
      const { top, bottom, left, right } = table.range;
      for (let c = left; c <= right; c += 1)
        if (sheet.cell(top, c).constant === heading)
          return [sheet, { top: top + 1, bottom: bottom - (table.hasTotals ? 1 : 0), left: c, right: c }];
    }
    return null;
  }

  #cells(sheet: Sheet, range: CellRange): Matrix {
    const { bottom, right } = clipped(sheet, range);
    const rows: Scalar[][] = [];
    for (let r = range.top; r <= bottom; r += 1) {
      const row: Scalar[] = [];
      for (let c = range.left; c <= right; c += 1) row.push(this.valueOf(sheet, r, c));
      rows.push(row);
    }
    return rows;
  }

  #rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.sheets) {
      for (const { rowIndex, columnIndex, cell } of [...sheet.filledCells()]) {
        if (cell.formula === null) continue;
        sheet.setCell(rowIndex, columnIndex, { constant: null, formula: rewrite(cell.formula) });
      }
    }
    for (const name of this.names) name.refersTo = rewrite(name.refersTo);
  }
}
