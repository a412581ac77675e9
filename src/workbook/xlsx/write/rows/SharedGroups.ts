// Formulas that many cells share. Where the rows move all of them alike they go on sharing; otherwise each gets its own,
// since what one states no longer holds for the others.

import { parseRange, rangeAddress } from "../../../../domain/sheets/address";
import { shiftRange } from "../../../../domain/sheets/placeRows";
import { shiftRow } from "../../../../domain/sheets/rowShift";
import { cutFormula, moveFormula } from "../../read/formulaText";
import { buildOpeningTag } from "../buildOpeningTag";
import type { ScannedTag } from "../cells/scanResult";
import type { Splice } from "../spliceText";
import { escapeText } from "./PartWalker";
import { moveFormulaIn, type RowsContext } from "./rowsContext";

export interface SharedCell {
  readonly tag: ScannedTag;
  readonly closeStart: number;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Stated by the first cell alone. */
  readonly text: string;
}

interface Restated extends SharedCell {
  readonly former: string;
  readonly moved: string;
  /** null: the cell is gone. */
  readonly row: number | null;
}

type Changes = Readonly<Record<string, string | null>>;

function restate({ tag, closeStart }: SharedCell, changes: Changes, text: string): Splice[] {
  const opening = buildOpeningTag(tag, changes);
  if (!tag.isSelfClosing)
    return [
      { start: tag.start, end: tag.tagEnd, text: `${opening}>` },
      { start: tag.tagEnd, end: closeStart, text: escapeText(text) },
    ];
  const whole = text === "" ? `${opening}/>` : `${opening}>${escapeText(text)}</${tag.rawName}>`;
  return [{ start: tag.start, end: tag.tagEnd, text: whole }];
}

export class SharedGroups {
  readonly #context: RowsContext;
  readonly #groups: SharedCell[][] = [];
  /** By the number in the file, which a later group may have again. */
  readonly #latest = new Map<string, SharedCell[]>();

  constructor(context: RowsContext) {
    this.#context = context;
  }

  add(group: string, cell: SharedCell): void {
    const known = this.#latest.get(group);
    if (known !== undefined && cell.text === "") {
      known.push(cell);
      return;
    }
    const cells = [cell];
    this.#groups.push(cells);
    this.#latest.set(group, cells);
  }

  splices(): Splice[] {
    return this.#groups.flatMap((cells) => this.#moveGroup(cells));
  }

  #moveGroup(cells: readonly SharedCell[]): Splice[] {
    const [first] = cells;
    if (first === undefined) return [];
    const restated = this.#restateAll(first, cells);
    const isSame = restated.every(({ rowIndex, row, former, moved }) => rowIndex === row && former === moved);
    if (isSame) return [];
    const [heir] = restated;
    if (heir !== undefined && this.#isStillShared(heir, restated)) return this.#moveFirst(heir);
    return restated.flatMap((cell) =>
      cell.row === null ? [] : restate(cell, { t: null, ref: null, si: null }, cell.moved),
    );
  }

  #restateAll(first: SharedCell, cells: readonly SharedCell[]): Restated[] {
    const { isTarget, move } = this.#context;
    const pieces = cutFormula(first.text);
    return cells.map((cell) => {
      const [rows, columns] = [cell.rowIndex - first.rowIndex, cell.columnIndex - first.columnIndex];
      const former = moveFormula(pieces, rows, columns);
      const row = isTarget ? shiftRow(move.shift, cell.rowIndex) : cell.rowIndex;
      return { ...cell, former, moved: moveFormulaIn(this.#context, former), row };
    });
  }

  #isStillShared(first: Restated, cells: readonly Restated[]): boolean {
    const pieces = cutFormula(first.moved);
    return cells.every(({ row, columnIndex, moved }) => {
      if (row === null || first.row === null) return false;
      return moved === moveFormula(pieces, row - first.row, columnIndex - first.columnIndex);
    });
  }

  #moveFirst(first: Restated): Splice[] {
    const former = first.tag.attributes["ref"] ?? "";
    const range = parseRange(former);
    const { isTarget, move } = this.#context;
    const moved = range && isTarget ? shiftRange(move.shift, range) : range;
    const changes = moved === null || rangeAddress(moved) === former ? {} : { ref: rangeAddress(moved) };
    return restate(first, changes, first.moved);
  }
}
