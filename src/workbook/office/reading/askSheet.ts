// The second round trip of reading, for one sheet: the cells and what lies around them. `askFrame` leaves the cells out;
// it is for workbooks too large to be handed over in one piece.

import { parseRange, type CellRange, type Span } from "../../../domain/sheets/address";
import { WorkbookFailure } from "../../port";
import { parseHostAddress } from "../parseHostAddress";
import { askHidden } from "./askHidden";
import type { SheetOutline } from "./askOutline";
import type { RawCells } from "./GridBuilder";

/** What surrounds a sheet's cells; `used` is null where nothing stands in it. */
export interface SheetFrame {
  readonly outline: SheetOutline;
  readonly used: CellRange | null;
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly filter: CellRange | null;
  /** Displayed text of the upper left corner, from `cornerRange`; tells the date system. */
  readonly corner: { readonly range: CellRange; readonly text: readonly (readonly unknown[])[] } | null;
}

/** Where a register's first dates stand, in almost every sheet; 480 texts are some 4 KB a sheet. */
const CORNER = parseRange("A1:P30") ?? { top: 0, left: 0, bottom: 0, right: 0 };
const CORNER_ADDRESS = "A1:P30";

function overlap(a: CellRange, b: CellRange): CellRange | null {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

function askUsed(context: Excel.RequestContext, outline: SheetOutline, properties: string) {
  const sheet = context.workbook.worksheets.getItem(outline.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`address${properties}`);
  const readHidden = askHidden(used, outline.isProtected);
  // A range, not its address: of which sheet an address alone is meant, Excel does not say.
  const corner = used.getIntersectionOrNullObject(sheet.getRange(CORNER_ADDRESS)).load("text");
  const filter = sheet.autoFilter.getRangeOrNullObject().load("address");
  const readFrame = (): SheetFrame => {
    const range = used.isNullObject ? null : parseHostAddress(used.address);
    const hidden = range === null ? { hiddenRows: [], hiddenColumns: [] } : readHidden(range);
    const cornerRange = range === null ? null : overlap(range, CORNER);
    return {
      outline,
      used: range,
      ...hidden,
      filter: filter.isNullObject ? null : parseHostAddress(filter.address),
      corner: cornerRange === null ? null : { range: cornerRange, text: corner.text },
    };
  };
  return { used, readFrame };
}

/** Asks for a sheet without its cells. */
export function askFrame(context: Excel.RequestContext, outline: SheetOutline): () => SheetFrame {
  return askUsed(context, outline, "").readFrame;
}

/** Reads loaded cells; Excel hands over null instead of a matrix where there are more than five million. */
export function readCells(range: Excel.Range): RawCells {
  const { values, formulas, numberFormat } = range;
  const matrices: readonly unknown[] = [values, formulas, numberFormat];
  if (!matrices.every(Array.isArray)) throw new WorkbookFailure("too-large");
  return { values, formulas, numberFormats: numberFormat };
}

/** Asks for a sheet with all its cells; `cells` is null where the sheet is empty. */
export function askSheet(
  context: Excel.RequestContext,
  outline: SheetOutline,
): () => { readonly frame: SheetFrame; readonly cells: RawCells | null } {
  const { used, readFrame } = askUsed(context, outline, ",values,formulas,numberFormat");
  return () => {
    const frame = readFrame();
    return { frame, cells: frame.used === null ? null : readCells(used) };
  };
}

/** Asks for the cells of a part of a sheet. */
export function askCells(context: Excel.RequestContext, sheetId: string, address: string): () => RawCells {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRange(address).load("values,formulas,numberFormat");
  return () => readCells(range);
}
