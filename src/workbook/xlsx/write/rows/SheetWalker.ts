// A worksheet part: its cells, and around them what speaks of rows besides.

import type { ScannedTag } from "../cells/scanResult";
import type { TagHandler } from "../cells/TagPlaces";
import type { Splice } from "../spliceText";
import { CellsWalker } from "./CellsWalker";
import { PartWalker } from "./PartWalker";
import type { RowsContext } from "./rowsContext";
import { sheetRules } from "./sheetRules";

const CHILD_OF_ROOT = 2;

export class SheetWalker implements TagHandler {
  readonly #around: PartWalker;
  readonly #cells: CellsWalker;
  #isInCells = false;
  #splices: readonly Splice[] = [];

  constructor(context: RowsContext) {
    this.#around = new PartWalker(sheetRules(context));
    this.#cells = new CellsWalker(context);
  }

  get declarationFound(): PartWalker["declarationFound"] {
    return this.#around.declarationFound;
  }

  get splices(): readonly Splice[] {
    return [...this.#around.splices, ...this.#splices];
  }

  readonly declaration = (text: string, end: number): void => this.#around.declaration(text, end);

  readonly text = (text: string): void => {
    if (this.#isInCells) this.#cells.text(text);
    else this.#around.text(text);
  };

  readonly open = (name: string, tag: ScannedTag, depth: number): void => {
    if (this.#isInCells) {
      this.#cells.open(name, tag, depth);
      return;
    }
    this.#around.open(name, tag);
    this.#isInCells = depth === CHILD_OF_ROOT && name === "sheetData";
  };

  readonly close = (depth: number, closeStart: number): void => {
    if (this.#isInCells && depth > CHILD_OF_ROOT) {
      this.#cells.close(depth, closeStart);
      return;
    }
    if (this.#isInCells) {
      this.#splices = this.#cells.finish(closeStart);
      this.#isInCells = false;
    }
    this.#around.close(depth, closeStart);
  };
}
