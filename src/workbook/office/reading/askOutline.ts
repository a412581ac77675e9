// The first of the two round trips of reading: what the workbook consists of, all in one batch.

import type { CellRange } from "../../../domain/sheets/address";
import type { NameSnapshot, SheetVisibility, TableSnapshot } from "../../../domain/sheets/snapshot";
import { parsePrintArea } from "../../parsePrintArea";

export interface SheetOutline {
  /** Excel's own id, which stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** null where none is set. */
  readonly printArea: readonly CellRange[] | null;
}

/** A table without its range, which only a method gives. */
export interface TableOutline extends Omit<TableSnapshot, "range"> {
  readonly sheet: string;
}

export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly tables: readonly TableOutline[];
  readonly names: readonly NameSnapshot[];
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Names that Excel keeps for itself; a file stores them under "_xlnm.". */
const OWN_NAMES = /^(_xlnm\.|_xl|Print_Area$|Print_Titles$|_FilterDatabase$|Criteria$|Extract$)/u;

function readNames(items: readonly Excel.NamedItem[], sheet: string | null): NameSnapshot[] {
  return items
    .filter((item) => item.visible && !OWN_NAMES.test(item.name))
    .map((item) => {
      const refersTo = String(item.formula);
      return { name: item.name, refersTo: refersTo.startsWith("=") ? refersTo : `=${refersTo}`, sheet };
    });
}

const PRINT_AREA = "Print_Area";

/** Excel lists it among the sheet's names. */
function readPrintArea({ names }: Excel.Worksheet): readonly CellRange[] | null {
  const item = names.items.find(({ name }) => name === PRINT_AREA);
  return item === undefined ? null : parsePrintArea(String(item.formula).replace(/^=/u, ""));
}

function readOutline(sheet: Excel.Worksheet): SheetOutline {
  return {
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    visibility: VISIBILITIES[sheet.visibility] ?? "visible",
    isProtected: sheet.protection.protected,
    printArea: readPrintArea(sheet),
  };
}

/** Only what reading needs of names and tables; `askSheets` asks for the rest. */
export function askOutline(context: Excel.RequestContext): () => WorkbookOutline {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load(
    "items/id,items/name,items/position,items/visibility,items/protection/protected," +
      "items/names/items/name,items/names/items/formula,items/names/items/visible",
  );
  names.load("items/name,items/formula,items/visible");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  return () => ({
    sheets: worksheets.items.map(readOutline),
    names: [
      ...readNames(names.items, null),
      ...worksheets.items.flatMap((sheet) => readNames(sheet.names.items, sheet.name)),
    ],
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    })),
  });
}
