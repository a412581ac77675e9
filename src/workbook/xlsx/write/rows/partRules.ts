// What of a file's parts besides worksheets speaks of rows, by the kind of relationship that leads to them.

import { parseRange } from "../../../../domain/sheets/address";
import { isSameSheetName } from "../../../../domain/sheets/isSameSheetName";
import { shiftRow } from "../../../../domain/sheets/rowShift";
import { moveAnchorRow } from "./anchorRows";
import { moveRanges } from "./moveRanges";
import { moveNamed, type RowMove } from "./moveReferences";
import { GONE, type Changes, type Frame, type PartRules } from "./PartWalker";
import {
  fixedRows,
  movedFormula,
  moveFormulaIn,
  movedRanges,
  somebodysOwn,
  type RowsContext,
} from "./rowsContext";

/** Notes of the clerk's are not taken away with a row. */
function kept(context: RowsContext, { tag }: Frame, attribute: string): Changes | null {
  const changes = movedRanges(context, tag.attributes, attribute);
  if (changes === GONE) throw somebodysOwn(context, tag.attributes[attribute] ?? "");
  return changes;
}

function noteRules(context: RowsContext): PartRules {
  const isNote = (name: string): boolean => name === "comment" || name === "threadedComment";
  return { tag: (frame) => (isNote(frame.name) ? kept(context, frame, "ref") : null) };
}

const TABLE_RANGES: ReadonlySet<string> = new Set(["table", "autoFilter", "sortState", "sortCondition"]);

function tableRules(context: RowsContext): PartRules {
  return {
    tag: (frame) => {
      if (!TABLE_RANGES.has(frame.name)) return null;
      return frame.name === "table"
        ? kept(context, frame, "ref")
        : movedRanges(context, frame.tag.attributes, "ref");
    },
    text: ({ name, text }) =>
      name === "calculatedColumnFormula" || name === "totalsRowFormula" ? moveFormulaIn(context, text) : null,
  };
}

function drawingRules(context: RowsContext): PartRules {
  return {
    tag: ({ tag }) => movedFormula(context, tag.attributes, "textlink"),
    text: (frame) => moveAnchorRow(context, frame),
  };
}

function chartRules(context: RowsContext): PartRules {
  return {
    text: ({ name, text }) => (name === "f" || name === "sqref" ? moveFormulaIn(context, text) : null),
  };
}

const CONTROL_FORMULAS = ["fmlaLink", "fmlaRange", "fmlaTxbx"];

function controlRules(context: RowsContext): PartRules {
  return {
    tag: ({ tag }) => {
      const changes = CONTROL_FORMULAS.map((name) => movedFormula(context, tag.attributes, name));
      return Object.assign({}, ...changes) as Changes;
    },
  };
}

const VML_FORMULAS: ReadonlySet<string> = new Set(["FmlaLink", "FmlaRange", "FmlaTxbx"]);
/** Of an anchor "column, dx, row, dy, column, dx, row, dy" the rows. Source: Office VML, x:Anchor. */
const UPPER_ROW = 2;
const LOWER_ROW = 6;

/** A note hangs with its cell, anything else with the row it begins in. */
function movedClient(context: RowsContext, { held }: Frame): (string | null)[] {
  const textOf = (name: string): string | null => held.find((one) => one.name === name)?.text ?? null;
  const anchor = textOf("Anchor")?.split(",") ?? [];
  const former = Number(textOf("Row") ?? anchor[UPPER_ROW] ?? 0);
  const row = context.isTarget ? shiftRow(context.move.shift, former) : former;
  if (row === null) throw somebodysOwn(context, `a drawing in row ${former + 1}`);
  const by = row - former;
  const isRow = (i: number): boolean => i === UPPER_ROW || i === LOWER_ROW;
  const movedAnchor = anchor.map((piece, i) =>
    isRow(i) && by !== 0 ? piece.replace(/\d+/u, (digits) => String(Number(digits) + by)) : piece,
  );
  return held.map(({ name, text }) => {
    if (name === "Anchor") return movedAnchor.join(",");
    if (name === "Row") return by === 0 ? null : String(row);
    return moveFormulaIn(context, text);
  });
}

function vmlRules(context: RowsContext): PartRules {
  const isHeld = (name: string): boolean => name === "Anchor" || name === "Row" || VML_FORMULAS.has(name);
  return {
    isVoid: (name) => name === "br",
    holder: ({ name, parent }) => (isHeld(name) && parent?.name === "ClientData" ? parent : null),
    release: (frame) => (frame.name === "ClientData" ? movedClient(context, frame) : []),
  };
}

function pivotTableRules(context: RowsContext): PartRules {
  const { isTarget, move } = context;
  const check = ({ tag: { attributes } }: Frame): void => {
    const range = parseRange(attributes["ref"] ?? "");
    if (!isTarget || range === null) return;
    const pages = Number(attributes["rowPageCount"] ?? 0);
    // Page fields stand above, with a row between.
    const top = pages === 0 ? range.top : range.top - pages - 1;
    const { shift } = move;
    const isInside =
      shift.kind === "insert"
        ? shift.before > top && shift.before <= range.bottom
        : shift.first <= range.bottom && shift.last >= top;
    if (isInside) throw fixedRows(context, `pivot table ${attributes["ref"] ?? ""}`);
  };
  return {
    tag: (frame) => {
      if (frame.name !== "location") return null;
      check(frame);
      return movedRanges(context, frame.tag.attributes, "ref");
    },
  };
}

function pivotCacheRules({ move }: RowsContext): PartRules {
  return {
    tag: ({ name, tag: { attributes } }) => {
      const { sheet, ref } = attributes;
      const isOurs = name === "worksheetSource" || name === "rangeSet";
      if (!isOurs || ref === undefined || sheet === undefined || !isSameSheetName(sheet, move.sheet))
        return null;
      // A source in another workbook is a relationship's.
      if (Object.keys(attributes).some((key) => key.endsWith(":id"))) return null;
      const moved = moveRanges(ref, move.shift);
      return moved === null || moved === ref ? null : { ref: moved };
    },
  };
}

/** Parts that a sheet leads to, whose places and formulas are its own. */
export const RULES_OF: Readonly<Record<string, (context: RowsContext) => PartRules>> = {
  comments: noteRules,
  threadedComment: noteRules,
  table: tableRules,
  drawing: drawingRules,
  vmlDrawing: vmlRules,
  chart: chartRules,
  chartEx: chartRules,
  ctrlProp: controlRules,
  pivotTable: pivotTableRules,
  pivotCacheDefinition: pivotCacheRules,
};

/** The workbook part: what names refer to. */
export function workbookRules(move: RowMove): PartRules {
  return {
    text: ({ name, text }) => (name === "definedName" ? moveNamed(text, move) : null),
  };
}
