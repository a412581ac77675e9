// The totals of a register once rows have been added: formulas are stretched where they do not take the new rows in by
// themselves, and say their new sums. A total that somebody has typed is not touched, but told.

import { ColumnTally, isSummed } from "../checking/ColumnTally";
import { CoverageFinder } from "../checking/coverage";
import { closestSpan, missedRows } from "../checking/missedRows";
import type { RegisterColumn } from "../checking/registerView";
import { stretchTotal } from "../checking/stretchTotal";
import { bodyOf } from "../checking/tableOfRegister";
import { findTotalRows, type TotalRow } from "../checking/totalRows";
import type { Span } from "../sheets/address";
import { contentAt, type CellWrite } from "../sheets/cellWrites";
import { type CellValue, formulaAt, valueAt } from "../sheets/snapshot";
import { evaluate, type CellSource } from "./evaluate";
import { judgeHalves } from "./halfTotals";
import { formerRow } from "./newCells";
import type { Landing } from "./landing";
import { type EntryTarget, halvesOf } from "./target";
import { placeKey, type Stretches, type TotalLeft } from "./stretches";
import { totalFormulas } from "./tableAfter";

export interface TotalsAfter {
  readonly cells: readonly CellWrite[];
  readonly left: readonly TotalLeft[];
}

/** What is to become of one total: the formula that takes the new rows in, or why it is left; null where all is well. */
function judgeTotal(
  after: EntryTarget,
  tally: ColumnTally,
  { rowIndex, spans }: TotalRow,
  finder: CoverageFinder,
  added: ReadonlySet<number>,
): { readonly formula: string } | { readonly why: TotalLeft["why"] } | null {
  const { register, sheet } = after;
  const { columnIndex } = tally.column;
  const isMeant = spans.slice(0, 1).some((span) => [...added].some((row) => isIn(row, span)));
  if (formulaAt(sheet, rowIndex, columnIndex) === null) {
    const isAmount = typeof valueAt(sheet, rowIndex, columnIndex) === "number";
    return isMeant && isAmount ? { why: "typed" } : null;
  }
  const covered = finder.of(rowIndex);
  if (covered === "across") return null;
  if (covered === null) return isMeant ? { why: "formula" } : null;
  const span = closestSpan(tally, spans, covered);
  const isMissing = span !== null && missedRows(tally, span, covered).some((row) => added.has(row));
  if (!isMissing) return null;
  const edit = stretchTotal(register, tally.column, rowIndex, span)?.fix.edits[0];
  return typeof edit?.formula === "string" ? { formula: edit.formula } : { why: "formula" };
}

function isIn(rowIndex: number, { first, last }: Span): boolean {
  return rowIndex >= first && rowIndex <= last;
}

function judgeColumn(after: EntryTarget, column: RegisterColumn, added: ReadonlySet<number>): Stretches {
  const { register } = after;
  const { columnIndex } = column;
  const body = bodyOf(register);
  const formulas = new Map<string, string>();
  const left: TotalLeft[] = [];
  if (body === null) return { formulas, left };
  const totals = findTotalRows(register);
  const tally = new ColumnTally(register, column, body, new Set(register.table.totalRows));
  const finder = new CoverageFinder(register, columnIndex, totals);
  for (const total of totals) {
    const judged = judgeTotal(after, tally, total, finder, added);
    if (judged === null) continue;
    const { rowIndex } = total;
    if ("why" in judged) left.push({ rowIndex, columnIndex, why: judged.why });
    else formulas.set(placeKey(rowIndex, columnIndex), judged.formula);
  }
  return { formulas, left };
}

function judgeColumns(after: EntryTarget, added: ReadonlySet<number>): Stretches {
  const judged = after.register.columns.filter(isSummed).map((column) => judgeColumn(after, column, added));
  return {
    formulas: new Map(judged.flatMap(({ formulas }) => [...formulas])),
    left: judged.flatMap(({ left }) => left),
  };
}

function joined(one: Stretches, other: Stretches): Stretches {
  return {
    formulas: new Map([...one.formulas, ...other.formulas]),
    left: [...one.left, ...other.left],
  };
}

/** The cells of the sheet afterwards, with the totals worked out so far. */
class Sums implements CellSource {
  readonly #after: EntryTarget;
  readonly #known = new Map<string, CellValue>();

  constructor(after: EntryTarget) {
    this.#after = after;
  }

  get sheet(): string {
    return this.#after.sheet.name;
  }

  valueAt(rowIndex: number, columnIndex: number): CellValue {
    const key = placeKey(rowIndex, columnIndex);
    return this.#known.has(key)
      ? (this.#known.get(key) ?? null)
      : valueAt(this.#after.sheet, rowIndex, columnIndex);
  }

  isSubtotal(rowIndex: number, columnIndex: number): boolean {
    return /\b(?:SUBTOTAL|AGGREGATE)\(/iu.test(formulaAt(this.#after.sheet, rowIndex, columnIndex) ?? "");
  }

  keep(rowIndex: number, columnIndex: number, value: CellValue): void {
    this.#known.set(placeKey(rowIndex, columnIndex), value);
  }
}

/**
 * @param before the register as it stands, @param after as it stands with the new rows and its formulas moved
 * @param added the new rows, as the sheet stands afterwards
 */
export function totalsAfter(
  before: EntryTarget,
  after: EntryTarget,
  landing: Landing,
  added: ReadonlySet<number>,
): TotalsAfter {
  const { formulas, left } = joined(judgeColumns(after, added), judgeHalves(after, added));
  const sums = new Sums(after);
  const cells: CellWrite[] = [];
  const all = [after.table, ...halvesOf(after)].flatMap((table) => totalFormulas(after, table));
  for (const { rowIndex, columnIndex, formula: moved } of all) {
    const formula = formulas.get(placeKey(rowIndex, columnIndex)) ?? moved;
    const value = evaluate(formula, rowIndex, sums);
    const expect = contentAt(before.sheet, formerRow(landing, rowIndex) ?? rowIndex, columnIndex);
    const isStretched = formula !== moved;
    if (value === null && !isStretched) continue;
    sums.keep(rowIndex, columnIndex, value);
    const isChanged = isStretched || value !== expect.value;
    if (isChanged) cells.push({ rowIndex, columnIndex, expect, value, formula, numberFormat: null });
  }
  return { cells, left };
}

/** The values of the new rows' own formulas, each after those before it. */
export function withFormulaValues(after: EntryTarget, cells: readonly CellWrite[]): readonly CellWrite[] {
  const sums = new Sums(after);
  return cells.map((cell) => {
    const { formula, rowIndex, columnIndex } = cell;
    if (formula === null) return cell;
    const value = evaluate(formula, rowIndex, sums);
    sums.keep(rowIndex, columnIndex, value);
    return { ...cell, value };
  });
}
