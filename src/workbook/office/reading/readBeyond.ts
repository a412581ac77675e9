// What a sheet in Excel holds beside its cells. One round trip, one more where it has conditional formats of formulas, which
// may be marks of ours. Asked only before a sheet is written anew: the question for merged cells may empty the clerk's undo
// list (office-js #5918), as the writing itself does.

import { rangeAddress, type CellRange } from "../../../domain/sheets/address";
import { parseSheetRange } from "../../../domain/sheets/parseSheetRange";
import type { BeyondKind, BeyondThing, LinkedCell, SheetBeyond } from "../../../domain/sheets/sheetBeyond";
import { WorkbookFailure } from "../../port";
import { supportsExcelApi } from "../lowestExcelApi";
import { askMark } from "../marks/findFormats";
import { parseAreas, parseHostAddress } from "../parseHostAddress";
import { roundTrip, type Ask } from "../roundTrip";

const API_OF_COMMENTS = "1.10";
const API_OF_SPILLS = "1.12";
const API_OF_MERGES = "1.13";

/** What Excel lists among the shapes and is none: a chart is told by itself. */
const NO_SHAPE = "Unsupported";
const NO_VALIDATION = "None";

const nothing = (): readonly BeyondThing[] => [];

function thing(kind: BeyondKind, name = "", rowIndex: number | null = null): BeyondThing {
  return { kind, name, rowIndex };
}

type AskThings = (sheet: Excel.Worksheet) => () => readonly BeyondThing[];

const askDrawings: AskThings = ({ charts, shapes }) => {
  charts.load("items/name");
  shapes.load("items/name,items/type");
  return () => [
    ...charts.items.map(({ name }) => thing("drawing", name)),
    ...shapes.items.filter(({ type }) => type !== NO_SHAPE).map(({ name }) => thing("drawing", name)),
  ];
};

/** Comments only: the library that goes with the add-in has no word for notes (ExcelApi 1.18). */
const askComments: AskThings = (sheet) => {
  if (!supportsExcelApi(API_OF_COMMENTS)) return nothing;
  const count = sheet.comments.getCount();
  return () => (count.value > 0 ? [thing("note")] : []);
};

const askMerges = (range: Excel.Range): (() => readonly CellRange[]) => {
  if (!supportsExcelApi(API_OF_MERGES)) return () => [];
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  return () => (merged.isNullObject ? [] : parseAreas(merged.address));
};

const askArrays = (range: Excel.Range): (() => readonly BeyondThing[]) => {
  if (!supportsExcelApi(API_OF_SPILLS)) return nothing;
  range.load("hasSpill");
  // null where some cells spill and some do not.
  return () => ((range.hasSpill as boolean | null) === false ? [] : [thing("array")]);
};

const askValidation = (range: Excel.Range): (() => readonly BeyondThing[]) => {
  const { dataValidation } = range;
  dataValidation.load("type");
  // null where the cells differ.
  return () => ((dataValidation.type as string | null) === NO_VALIDATION ? [] : [thing("validation")]);
};

function askLinks(range: Excel.Range, sheet: string): () => Pick<SheetBeyond, "links" | "things"> {
  const properties = range.getCellProperties({ hyperlink: true });
  return () => {
    const links: LinkedCell[] = [];
    const things: BeyondThing[] = [];
    properties.value.forEach((row, rowIndex) =>
      row.forEach(({ hyperlink }, columnIndex) => {
        if (!hyperlink?.documentReference && !hyperlink?.address) return;
        const target = hyperlink.address ? null : parseSheetRange(hyperlink.documentReference ?? "", sheet);
        if (target === null) things.push(thing("link", "", rowIndex));
        else links.push({ rowIndex, columnIndex, link: { ...target, tip: hyperlink.screenTip ?? "" } });
      }),
    );
    return { links, things };
  };
}

/** The whole of what is used begins at A1 here. */
async function findUsed(name: string): Promise<CellRange | null> {
  return roundTrip((context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false).load("address");
    return () => (used.isNullObject ? null : { ...parseHostAddress(used.address), top: 0, left: 0 });
  });
}

interface FoundFormats {
  readonly customs: readonly string[];
  readonly others: number;
}

function askFormats(range: Excel.Range): () => FoundFormats {
  const { conditionalFormats } = range;
  conditionalFormats.load("items/id,items/type");
  return () => {
    const customs = conditionalFormats.items.filter(({ type }) => type === "Custom").map(({ id }) => id);
    return { customs, others: conditionalFormats.items.length - customs.length };
  };
}

/** Whether one is the clerk's; where Excel does not let one be read, nobody knows, and it counts as the clerk's. */
async function hasOwnFormat(
  name: string,
  address: string,
  { customs, others }: FoundFormats,
): Promise<boolean> {
  if (others > 0 || customs.length === 0) return others > 0;
  const ask: Ask<boolean> = (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(name).getRange(address);
    const asked = customs.map((id) => askMark(conditionalFormats.getItem(id)));
    return () => asked.some((read) => read() === null);
  };
  try {
    return await roundTrip(ask);
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code === "not-found") return true;
    throw error;
  }
}

/** Throws "not-found", naming the sheet, when there is none of that name. */
export async function readBeyond(name: string): Promise<SheetBeyond> {
  try {
    const used = await findUsed(name);
    const address = rangeAddress(used ?? { top: 0, left: 0, bottom: 0, right: 0 });
    const { formats, ...found } = await roundTrip((context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getRange(address);
      const asked = [askDrawings(sheet), askComments(sheet), askArrays(range), askValidation(range)];
      const [readLinks, readMerges, readFormats] = [
        askLinks(range, name),
        askMerges(range),
        askFormats(range),
      ];
      return () => {
        const { links, things } = readLinks();
        const all = [...things, ...asked.flatMap((read) => read())];
        return { links, merges: readMerges(), things: all, formats: readFormats() };
      };
    });
    const isOwn = await hasOwnFormat(name, address, formats);
    return { ...found, used, things: isOwn ? [...found.things, thing("format")] : found.things };
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.code !== "not-found") throw error;
    throw new WorkbookFailure("not-found", { sheet: name, detail: error.detail, cause: error });
  }
}
