// What the formulas of a register's rows and totals yield: sums, differences, products over cells of their own sheet. What
// is beyond that is left to the host, which calculates anyway; nothing is guessed.

import { parseRange, quoteSheetName } from "../sheets/address";
import type { CellValue } from "../sheets/snapshot";

/** The sheet's cells as they stand, with those already worked out. */
export interface CellSource {
  readonly sheet: string;
  readonly valueAt: (rowIndex: number, columnIndex: number) => CellValue;
  /** Whether the row is a total, which SUBTOTAL leaves out. */
  readonly isSubtotal: (rowIndex: number, columnIndex: number) => boolean;
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\w(])|([A-Za-z]+)\(|([-+*/(),]))/uy;
/** Excel keeps so many digits; what lies beyond is the noise of binary fractions. */
const DIGITS = 15;

type Token = { readonly is: "number" | "area" | "call" | "sign"; readonly text: string };

function tokensOf(formula: string, sheet: string): readonly Token[] | null {
  const text = formula.replace(/^=/u, "").replaceAll(`${quoteSheetName(sheet)}!`, "");
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return text.slice(at).trim() === "" ? tokens : null;
    const [, number, area, call, sign = ""] = match;
    if (number !== undefined) tokens.push({ is: "number", text: number });
    else if (area !== undefined) tokens.push({ is: "area", text: area });
    else if (call !== undefined) tokens.push({ is: "call", text: call.toUpperCase() });
    else tokens.push({ is: "sign", text: sign });
  }
  return tokens;
}

/** Thrown inside and caught at the one way in: the formula is beyond what is understood. */
class Beyond extends Error {}

class Evaluation {
  readonly #tokens: readonly Token[];
  readonly #cells: CellSource;
  readonly #rowIndex: number;
  #at = 0;

  constructor(tokens: readonly Token[], cells: CellSource, rowIndex: number) {
    this.#tokens = tokens;
    this.#cells = cells;
    this.#rowIndex = rowIndex;
  }

  result(): number {
    const value = this.#sum();
    if (this.#at < this.#tokens.length) throw new Beyond();
    return value;
  }

  #take(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.is !== "sign" || token.text !== text) return false;
    this.#at += 1;
    return true;
  }

  #sum(): number {
    let value = this.#product();
    for (;;) {
      if (this.#take("+")) value += this.#product();
      else if (this.#take("-")) value -= this.#product();
      else return value;
    }
  }

  #product(): number {
    let value = this.#factor();
    for (;;) {
      if (this.#take("*")) value *= this.#factor();
      else if (this.#take("/")) value /= this.#factor();
      else break;
    }
    if (!Number.isFinite(value)) throw new Beyond();
    return value;
  }

  #factor(): number {
    if (this.#take("-")) return -this.#factor();
    if (this.#take("+")) return this.#factor();
    if (this.#take("(")) {
      const value = this.#sum();
      if (!this.#take(")")) throw new Beyond();
      return value;
    }
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.is === "number") return Number(token.text);
    if (token?.is === "area") return this.#cell(token.text);
    if (token?.is === "call") return this.#call(token.text);
    throw new Beyond();
  }

  #cell(address: string): number {
    const range = parseRange(address);
    if (range === null || address.includes(":")) throw new Beyond();
    const value = this.#cells.valueAt(range.top, range.left);
    if (value === null || value === "") return 0;
    if (typeof value !== "number") throw new Beyond();
    return value;
  }

  #call(name: string): number {
    if (name === "ROW" && this.#take(")")) return this.#rowIndex + 1;
    if (name === "SUM") return this.#listed(false);
    if (name === "SUBTOTAL") {
      const code = this.#tokens[this.#at];
      this.#at += 1;
      if (code?.is !== "number" || code.text !== "9" || !this.#take(",")) throw new Beyond();
      return this.#listed(true);
    }
    if (name !== "ROUND") throw new Beyond();
    const value = this.#sum();
    const places = this.#take(",") ? this.#sum() : Number.NaN;
    if (!Number.isInteger(places) || !this.#take(")")) throw new Beyond();
    return Number(`${Math.round(Number(`${value}e${places}`))}e${-places}`);
  }

  /** What stands in the brackets of SUM, added up; texts among the cells count nothing. */
  #listed(leavesOutSubtotals: boolean): number {
    let total = 0;
    do {
      const token = this.#tokens[this.#at];
      const next = this.#tokens[this.#at + 1];
      const isAlone = next?.is === "sign" && (next.text === "," || next.text === ")");
      if (token?.is === "area" && isAlone) {
        this.#at += 1;
        total += this.#area(token.text, leavesOutSubtotals);
      } else total += this.#sum();
    } while (this.#take(","));
    if (!this.#take(")")) throw new Beyond();
    return total;
  }

  #area(address: string, leavesOutSubtotals: boolean): number {
    const range = parseRange(address);
    if (range === null) throw new Beyond();
    let total = 0;
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1) {
        if (leavesOutSubtotals && this.#cells.isSubtotal(row, column)) continue;
        const value = this.#cells.valueAt(row, column);
        if (typeof value === "number") total += value;
      }
    return total;
  }
}

/** The value of a formula in a row (0-based); null where it is more than this reads. */
export function evaluate(formula: string, rowIndex: number, cells: CellSource): number | null {
  const tokens = tokensOf(formula, cells.sheet);
  if (tokens === null) return null;
  try {
    return Number(new Evaluation(tokens, cells, rowIndex).result().toPrecision(DIGITS));
  } catch (thrown) {
    if (thrown instanceof Beyond) return null;
    throw thrown;
  }
}
