// Formulas as trees, by precedence climbing over Excel's operators.

import { parseRange, type CellRange } from "../../../../src/domain/sheets/address";
import { columnIndexOf, MAX_COLUMNS, MAX_ROWS } from "../../../../src/domain/sheets/address";
import { tokenize, type Token } from "./tokenize";

export type Node =
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly range: CellRange }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Node }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node };

const PRECEDENCE: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** A reference's text as a range; whole columns and rows reach to the sheet's end. */
export function rangeOf(text: string): CellRange {
  const plain = text.replaceAll("$", "");
  const range = parseRange(plain);
  if (range) return range;
  const [first = "", last = first] = plain.split(":");
  if (/^\d/u.test(plain)) {
    return { top: Number(first) - 1, bottom: Number(last) - 1, left: 0, right: MAX_COLUMNS - 1 };
  }
  return { top: 0, bottom: MAX_ROWS - 1, left: columnIndexOf(first), right: columnIndexOf(last) };
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Node {
    const node = this.#binary(0);
    if (this.#at < this.#tokens.length) throw new Error("more than one expression");
    return node;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new Error("the formula breaks off");
    this.#at += 1;
    return token;
  }

  #binary(least: number): Node {
    let left = this.#postfix();
    for (;;) {
      const token = this.#peek();
      const precedence = token?.kind === "operator" ? (PRECEDENCE[token.text] ?? 0) : 0;
      if (!token || precedence <= least) return left;
      this.#at += 1;
      left = { kind: "binary", operator: token.text, left, right: this.#binary(precedence) };
    }
  }

  #postfix(): Node {
    let node = this.#primary();
    while (this.#peek()?.text === "%" && this.#peek()?.kind === "operator") {
      this.#at += 1;
      node = { kind: "unary", operator: "%", operand: node };
    }
    return node;
  }

  #primary(): Node {
    const token = this.#next();
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "error", text: /^#\w+[!?]?(\/0!|\/A)?/u.exec(token.text)?.[0] ?? token.text };
      case "reference":
        return { kind: "reference", sheet: token.sheet, range: rangeOf(token.text) };
      case "word":
        return wordNode(token.text);
      case "call":
        return { kind: "call", name: token.text.toUpperCase(), args: this.#args() };
      case "operator":
        return { kind: "unary", operator: token.text, operand: this.#binary(4) };
      case "open":
        return this.#bracketed();
      case "close":
      case "comma":
        throw new Error(`unexpected ${token.text}`);
    }
  }

  #bracketed(): Node {
    const inner = this.#binary(0);
    if (this.#next().kind !== "close") throw new Error("a bracket stays open");
    return inner;
  }

  #args(): Node[] {
    const args: Node[] = [];
    this.#next();
    if (this.#peek()?.kind === "close") {
      this.#at += 1;
      return args;
    }
    for (;;) {
      args.push(this.#binary(0));
      const token = this.#next();
      if (token.kind === "close") return args;
      if (token.kind !== "comma") throw new Error("a comma is missing");
    }
  }
}

function wordNode(text: string): Node {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
  return { kind: "name", name: text };
}

/** Throws where the text is no formula. */
export function parseFormula(formula: string): Node {
  return new Parser(tokenize(formula)).parse();
}
