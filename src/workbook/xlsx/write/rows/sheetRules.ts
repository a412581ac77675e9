// What of a worksheet part, its cells left out, speaks of rows.

import { parseRange, rangeAddress, type CellRange } from "../../../../domain/sheets/address";
import { joinNewRows, mergesOfNewRows, shiftRange } from "../../../../domain/sheets/placeRows";
import { shiftRow } from "../../../../domain/sheets/rowShift";
import { isSameSheetName } from "../../../../domain/sheets/isSameSheetName";
import { cutFormula, moveFormula } from "../../read/formulaText";
import { moveAnchorRow } from "./anchorRows";
import { moveRanges, stretchRanges } from "./moveRanges";
import { GONE, type Changes, type Frame, type PartRules } from "./PartWalker";
import { movedFormula, moveFormulaIn, movedRanges, type RowsContext } from "./rowsContext";

/** Elements with ranges of their own sheet, and the attribute they are in. */
const RANGES: Readonly<Record<string, string>> = {
  dimension: "ref",
  autoFilter: "ref",
  sortState: "ref",
  sortCondition: "ref",
  hyperlink: "ref",
  protectedRange: "sqref",
  scenarios: "sqref",
  inputCells: "r",
  cellWatch: "r",
};
/** Rules for cells: what holds for the row that the new ones are like is to hold for them. */
const FOR_CELLS: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation", "ignoredError"]);
const FORMULAS: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2"]);
const HOLDERS: ReadonlySet<string> = new Set([...FOR_CELLS, "sparkline"]);
const RAISED = "raised";

function holderOf(frame: Frame): Frame | null {
  for (let one = frame.parent; one !== null; one = one.parent) if (HOLDERS.has(one.name)) return one;
  return null;
}

function stretchList(context: RowsContext, frame: Frame, list: string): string | null {
  const { isTarget, like, move } = context;
  if (!isTarget) return list;
  if (frame.name === "sparkline") return moveRanges(list, move.shift);
  const stretched = stretchRanges(list, { shift: move.shift, like });
  if (stretched === null) return null;
  frame.notes.set(RAISED, stretched.raised);
  return stretched.list;
}

function stretchedTag(context: RowsContext, frame: Frame): Changes | typeof GONE | null {
  const former = frame.tag.attributes["sqref"];
  if (former === undefined) return null;
  const list = stretchList(context, frame, former);
  if (list === null) return GONE;
  return list === former ? null : { sqref: list };
}

/** Formulas of a rule are stated for its first cell; where that is further up now, so are they. */
function raise(formula: string, rows: number): string {
  return rows === 0 ? formula : moveFormula(cutFormula(formula), -rows, 0);
}

function release(context: RowsContext, frame: Frame): readonly (string | null)[] | typeof GONE {
  const list = frame.held.find(({ name }) => name === "sqref");
  const moved = list === undefined ? null : stretchList(context, frame, list.text);
  if (list !== undefined && moved === null) return GONE;
  const raised = frame.notes.get(RAISED) ?? 0;
  return frame.held.map((held) => (held === list ? moved : raise(moveFormulaIn(context, held.text), raised)));
}

function movedBreak({ isTarget, move }: RowsContext, { tag, parent }: Frame): Changes | typeof GONE | null {
  if (!isTarget || parent?.name !== "rowBreaks") return null;
  const former = Number(tag.attributes["id"]);
  const row = shiftRow(move.shift, former);
  if (row === null) return GONE;
  return row === former ? null : { id: String(row) };
}

function movedSource({ move }: RowsContext, { tag }: Frame): Changes | null {
  const { sheet, ref } = tag.attributes;
  if (sheet === undefined || ref === undefined || !isSameSheetName(sheet, move.sheet)) return null;
  const moved = moveRanges(ref, move.shift);
  return moved === null || moved === ref ? null : { ref: moved };
}

/** Merged cells: moved, stretched to new rows, and those of the row that the new ones are like once more in each of them. */
class RowMerges {
  readonly #context: RowsContext;
  readonly #ofRow: CellRange[] = [];
  readonly #moved: CellRange[] = [];

  constructor(context: RowsContext) {
    this.#context = context;
  }

  changes({ tag }: Frame): Changes | typeof GONE | null {
    const { like, joins, move, isTarget } = this.#context;
    const former = tag.attributes["ref"] ?? "";
    const range = parseRange(former);
    if (!isTarget || range === null) return null;
    const moved = shiftRange(move.shift, range);
    if (moved === null) return GONE;
    const merge = joinNewRows(moved, { shift: move.shift, joins });
    this.#moved.push(merge);
    if (like !== null && range.top === like && range.bottom === like) this.#ofRow.push(range);
    const ref = rangeAddress(merge);
    return ref === rangeAddress(range) ? null : { ref };
  }

  build(prefix: string): { readonly xml: string; readonly count: number } | null {
    const merges = mergesOfNewRows(this.#ofRow, this.#moved, this.#context.move.shift);
    if (merges.length === 0) return null;
    const xml = merges.map((merge) => `<${prefix}mergeCell ref="${rangeAddress(merge)}"/>`).join("");
    return { xml, count: merges.length };
  }
}

export function sheetRules(context: RowsContext): PartRules {
  const merges = new RowMerges(context);
  return {
    tag: (frame) => {
      const { name, tag } = frame;
      if (name === "mergeCell") return merges.changes(frame);
      if (FOR_CELLS.has(name)) return stretchedTag(context, frame);
      if (name === "brk") return movedBreak(context, frame);
      if (name === "cfvo") return movedFormula(context, tag.attributes, "val");
      if (name === "dataRef") return movedSource(context, frame);
      const attribute = RANGES[name];
      return attribute === undefined ? null : movedRanges(context, tag.attributes, attribute);
    },
    holder: (frame) => (FORMULAS.has(frame.name) || frame.name === "sqref" ? holderOf(frame) : null),
    release: (frame) => (frame.held.length === 0 ? [] : release(context, frame)),
    text: (frame) => {
      if (FORMULAS.has(frame.name)) return moveFormulaIn(context, frame.text);
      if (frame.name === "sqref") return context.isTarget ? moveRanges(frame.text, context.move.shift) : null;
      return moveAnchorRow(context, frame);
    },
    append: ({ name, tag }) =>
      name === "mergeCells" ? merges.build(tag.rawName.slice(0, tag.rawName.indexOf(":") + 1)) : null,
  };
}
