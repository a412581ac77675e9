// How a sheet is printed.

import type { SheetDocument } from "../../../domain/sheets/sheetDocument";
import { MAX_COLUMNS, quoteSheetName } from "../../../domain/sheets/address";
import { absoluteRange } from "./absoluteRange";
import { escapeXml } from "./escapeXml";
import type { SheetName } from "./workbookXml";

const MM_PER_INCH = 25.4;
/** A4 by its number. Source: ECMA-376 part 1, 18.3.1.63. */
const A4 = 9;

/** From printOptions to rowBreaks, as they follow one another in a sheet part. */
export function buildPage({ print }: SheetDocument): string {
  const inches = (millimetres: number): string => String(Number((millimetres / MM_PER_INCH).toFixed(6)));
  const { margins } = print;
  const sides = (["left", "right", "top", "bottom", "header", "footer"] as const).map(
    (side) => ` ${side}="${inches(margins[side])}"`,
  );
  const centered = print.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "";
  const setup = `<pageSetup paperSize="${A4}" fitToWidth="${print.fitToPagesWide}" fitToHeight="${print.fitToPagesTall}" orientation="${print.orientation}"/>`;
  return `${centered}<pageMargins${sides.join("")}/>${setup}${buildFooter(print.footer)}${buildBreaks(print.breaksBefore)}`;
}

function buildFooter(footer: SheetDocument["print"]["footer"]): string {
  const sections = [
    ["&L", footer.left],
    ["&C", footer.center],
    ["&R", footer.right],
  ] as const;
  const text = sections.map(([mark, section]) => (section === "" ? "" : mark + section)).join("");
  return text === "" ? "" : `<headerFooter><oddFooter>${escapeXml(text)}</oddFooter></headerFooter>`;
}

/** The last column a break reaches over: all of them. */
const LAST_COLUMN = MAX_COLUMNS - 1;

/** A break's id is the number of the row above it, so the 0-based index of the one below. Source: 18.3.1.3. */
function buildBreaks(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((rowIndex) => `<brk id="${rowIndex}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join("")}</rowBreaks>`;
}

/** The names by which Excel knows the sheet's print area and the rows it repeats. */
export function buildPrintNames({ name, print }: SheetDocument): SheetName[] {
  const names: SheetName[] = [{ name: "_xlnm.Print_Area", refersTo: absoluteRange(name, print.area) }];
  if (print.repeatRows === null) return names;
  const { first, last } = print.repeatRows;
  const rows = `${quoteSheetName(name)}!$${first + 1}:$${last + 1}`;
  return [...names, { name: "_xlnm.Print_Titles", refersTo: rows }];
}
