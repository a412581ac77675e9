// The formulas of one sheet: those a cell has for itself, those it shares with others, and those of a whole range.

import type { CellRange } from "../../../domain/sheets/address";
import { parseRange } from "../../../domain/sheets/address";
import { damagedFile } from "./damagedFile";
import { cutFormula, moveFormula, withoutPrefixes } from "./formulaText";
import type { FormulaPieces } from "./formulaText";
import { isTrue } from "./parseXml";
import type { XmlAttributes } from "./XmlEvents";

interface SharedFormula {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly pieces: FormulaPieces;
}

/** A formula that fills a range: an array formula or a data table. */
export interface RangeFormula {
  readonly range: CellRange;
  readonly formula: string;
}

export class SheetFormulas {
  readonly #shared = new Map<string, SharedFormula>();
  readonly #ofRanges: RangeFormula[] = [];

  /** Formulas that reach beyond the cell they are written in. */
  get ofRanges(): readonly RangeFormula[] {
    return this.#ofRanges;
  }

  /** The formula, with "=", of the cell whose f element has these attributes and this text; null for an empty f. */
  read(rowIndex: number, columnIndex: number, attributes: XmlAttributes, text: string): string | null {
    switch (attributes["t"]) {
      case "shared":
        return this.#readShared(rowIndex, columnIndex, attributes["si"] ?? "", text);
      case "array":
        return this.#readRange(attributes, `=${withoutPrefixes(text)}`);
      case "dataTable":
        return this.#readRange(attributes, dataTableFormula(attributes));
      default:
        return text === "" ? null : `=${withoutPrefixes(text)}`;
    }
  }

  #readShared(rowIndex: number, columnIndex: number, group: string, text: string): string {
    if (text !== "") {
      const formula = withoutPrefixes(text);
      this.#shared.set(group, { rowIndex, columnIndex, pieces: cutFormula(formula) });
      return `=${formula}`;
    }
    const shared = this.#shared.get(group);
    if (shared === undefined) throw damagedFile(`shared formula ${group} is used before it is given`);
    return `=${moveFormula(shared.pieces, rowIndex - shared.rowIndex, columnIndex - shared.columnIndex)}`;
  }

  #readRange(attributes: XmlAttributes, formula: string): string {
    const range = parseRange(attributes["ref"] ?? "");
    if (range !== null) this.#ofRanges.push({ range, formula });
    return formula;
  }
}

/** As Excel shows a what-if table: {=TABLE(row input, column input)}. Source: ECMA-376 part 1, 18.3.1.40. */
function dataTableFormula(attributes: XmlAttributes): string {
  const first = attributes["r1"] ?? "";
  if (isTrue(attributes["dt2D"])) return `=TABLE(${first},${attributes["r2"] ?? ""})`;
  return isTrue(attributes["dtr"]) ? `=TABLE(${first},)` : `=TABLE(,${first})`;
}
