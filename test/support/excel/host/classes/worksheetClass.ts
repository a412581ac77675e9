// Worksheet, its protection, freeze panes and autofilter.

import { MAX_COLUMNS, MAX_ROWS, quoteSheetName } from "../../../../../src/domain/sheets/address";
import type { SheetVisibility } from "../../../../../src/domain/sheets/snapshot";
import { STANDARD_CHARACTERS, type Sheet } from "../../model/Sheet";
import type { Name } from "../../model/Workbook";
import { addressArgument, booleanArgument, numberArgument, oneOf, textArgument } from "../arguments";
import type { Host } from "../Host";
import { HostError, invalidArgument } from "../HostError";
import { hostClass, NULL_OBJECT, type HostObject } from "../HostObject";
import type { Classes } from "./Classes";
import { checkSheetName } from "./checkSheetName";

const WHOLE_SHEET = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
/** Characters, Excel's own limit. */
const MAX_ADDRESS = 8192;

const VISIBILITY_NAMES: Readonly<Record<SheetVisibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

function visibilityOf(value: unknown): SheetVisibility {
  const name = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "Worksheet.visibility");
  return name === "VeryHidden" ? "veryHidden" : name === "Hidden" ? "hidden" : "visible";
}

function deleteSheet(host: Host, sheet: Sheet): void {
  host.checkStructure();
  const others = host.workbook.sheets.filter((one) => one !== sheet && one.visibility === "visible");
  if (sheet.visibility === "veryHidden" || others.length === 0) {
    throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
  }
  host.workbook.deleteSheet(sheet);
  host.sheetDeleted(sheet);
}

function usedRange(sheet: Sheet, valuesOnly: unknown, classes: Classes): HostObject {
  const range = sheet.usedRange(booleanArgument(valuesOnly, "Worksheet.getUsedRangeOrNullObject"));
  return range === null ? NULL_OBJECT : classes.range({ sheet, range });
}

/** From the row and column of its first cell and its height and width. */
function cellBlock(classes: Classes, sheet: Sheet, block: readonly unknown[]): HostObject {
  const [top = 0, left = 0, height = 1, width = 1] = block.map((one) =>
    numberArgument(one, "Worksheet.getRangeByIndexes"),
  );
  return classes.range({ sheet, range: { top, left, bottom: top + height - 1, right: left + width - 1 } });
}

function partClasses(host: Host, classes: Classes) {
  return {
    protection: hostClass<Sheet>(
      { className: "WorksheetProtection", scalars: { protected: { get: (sheet) => sheet.isProtected } } },
      host.guard,
    ),
    freezePanes: hostClass<Sheet>(
      {
        className: "WorksheetFreezePanes",
        methods: {
          freezeRows: (sheet, count) => {
            host.checkSheet(sheet);
            sheet.frozenRows = numberArgument(count, "WorksheetFreezePanes.freezeRows");
          },
        },
      },
      host.guard,
    ),
    autoFilter: hostClass<Sheet>(
      {
        className: "AutoFilter",
        methods: {
          getRangeOrNullObject: (sheet) =>
            sheet.filter === null ? NULL_OBJECT : classes.range({ sheet, range: sheet.filter }),
        },
      },
      host.guard,
    ),
  };
}

function shapesClass(host: Host): (sheet: Sheet) => HostObject {
  const shape = hostClass<Sheet["shapes"][number]>(
    { className: "Shape", scalars: { name: { get: ({ name }) => name }, type: { get: ({ type }) => type } } },
    host.guard,
  );
  return hostClass<Sheet>(
    { className: "ShapeCollection", items: ({ shapes }) => shapes.map(shape) },
    host.guard,
  );
}

/** A collection that only tells how many there are. */
function countClass(host: Host, className: string, count: (sheet: Sheet) => number) {
  return hostClass<Sheet>({ className, methods: { getCount: count } }, host.guard);
}

/** Names that Excel keeps for itself and lists among the sheet's. */
function ownNames(sheet: Sheet): Name[] {
  const { printArea } = sheet.page;
  if (printArea === null) return [];
  const pieces = printArea.split(",").map((area) => `${quoteSheetName(sheet.name)}!${absolute(area)}`);
  return [{ name: "Print_Area", refersTo: `=${pieces.join(",")}`, sheet: sheet.name }];
}

function absolute(area: string): string {
  return area.replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}

export function worksheetClass(host: Host, classes: Classes): (sheet: Sheet) => HostObject {
  const { workbook } = host;
  return hostClass<Sheet>(
    {
      className: "Worksheet",
      id: (sheet) => sheet.id,
      scalars: {
        id: { get: (sheet) => sheet.id },
        name: {
          get: (sheet) => sheet.name,
          set: (sheet, value) => {
            host.checkStructure();
            const name = textArgument(value, "Worksheet.name");
            checkSheetName(workbook, name, sheet);
            workbook.renameSheet(sheet, name);
          },
        },
        position: {
          get: (sheet) => workbook.sheets.indexOf(sheet),
          set: (sheet, value) => {
            host.checkStructure();
            const position = numberArgument(value, "Worksheet.position");
            if (position < 0 || position >= workbook.sheets.length)
              throw invalidArgument(`position ${position}`);
            workbook.moveSheet(sheet, position);
          },
        },
        visibility: {
          get: (sheet) => VISIBILITY_NAMES[sheet.visibility],
          set: (sheet, value) => {
            host.checkStructure();
            sheet.visibility = visibilityOf(value);
          },
        },
        standardWidth: { get: () => STANDARD_CHARACTERS },
        showGridlines: {
          get: (sheet) => sheet.showGridlines,
          set: (sheet, value) => {
            host.checkSheet(sheet);
            sheet.showGridlines = booleanArgument(value, "Worksheet.showGridlines");
          },
        },
      },
      links: {
        ...partClasses(host, classes),
        names: (sheet) =>
          classes.names({
            names: () => [...workbook.names.filter((name) => name.sheet === sheet.name), ...ownNames(sheet)],
          }),
        charts: classes.charts,
        shapes: shapesClass(host),
        comments: countClass(host, "CommentCollection", ({ comments }) => comments),
        tables: (sheet) => classes.tables(sheet.tables.map((table) => ({ sheet, table }))),
        pageLayout: classes.pageLayout,
        horizontalPageBreaks: classes.horizontalPageBreaks,
      },
      methods: {
        activate: (sheet) => {
          if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", "the sheet is hidden");
          workbook.activate(sheet);
        },
        delete: (sheet) => deleteSheet(host, sheet),
        getRange: (sheet, address) => {
          if (!workbook.sheets.includes(sheet)) throw new HostError("ItemNotFound", "the sheet is gone");
          const range = address === null ? WHOLE_SHEET : addressArgument(address, "Worksheet.getRange");
          return classes.range({ sheet, range });
        },
        getRanges: (sheet, addresses) => {
          const text = textArgument(addresses, "Worksheet.getRanges");
          if (text.length > MAX_ADDRESS) throw invalidArgument("Worksheet.getRanges: too long an address");
          return classes.rangeAreas(
            text
              .split(",")
              .map((address) => ({ sheet, range: addressArgument(address.trim(), "Worksheet.getRanges") })),
          );
        },
        getCell: (sheet, row, column) => cellBlock(classes, sheet, [row, column, 1, 1]),
        getRangeByIndexes: (sheet, ...block) => cellBlock(classes, sheet, block),
        getUsedRangeOrNullObject: (sheet, valuesOnly) => usedRange(sheet, valuesOnly, classes),
      },
    },
    host.guard,
  );
}
