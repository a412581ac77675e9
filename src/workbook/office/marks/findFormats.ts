// Which conditional formats of the workbook are marks of ours. Asked for apart from any reading: Excel fails where a
// property is asked of a format of another type (thread 2180), and of some that a person has duplicated (6835, 6827, 5222).

import type { Severity } from "../../../domain/checking/finding";
import type { CellRange } from "../../../domain/sheets/address";
import { severityOfRule } from "../../marks/markRule";
import { WorkbookFailure, type MarkedArea, type Watch } from "../../port";
import { stopIfCancelled } from "../../stopIfCancelled";
import { parseAreas } from "../parseHostAddress";
import { roundTrip } from "../roundTrip";
import { findErrorCode } from "../translateFailure";

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** All conditional formats of the sheet, by their ids in Excel, in the order of their rank. */
  readonly formats: readonly string[];
}

export interface FoundFormat {
  readonly sheet: FoundSheet;
  readonly id: string;
}

/** A mark of ours as Excel has it. */
export interface FoundMark extends FoundFormat {
  readonly severity: Severity;
  readonly ranges: readonly CellRange[];
}

export interface FoundFormats {
  readonly isReadOnly: boolean;
  readonly sheets: readonly FoundSheet[];
  readonly marks: readonly FoundMark[];
  /** Sheets with a format that Excel does not let be read; were it ours, nobody could know. */
  readonly unread: readonly string[];
}

/** All conditional formats of a sheet. */
export function formatsOf(context: Excel.RequestContext, sheetId: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
}

function askSheets({ workbook }: Excel.RequestContext) {
  workbook.load("readOnly");
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  return () => ({
    isReadOnly: workbook.readOnly,
    sheets: worksheets.items.map(({ id, name, protection }) => ({
      id,
      name,
      isProtected: protection.protected,
    })),
  });
}

function askTypes(context: Excel.RequestContext, sheets: readonly Omit<FoundSheet, "formats">[]) {
  const asked = sheets.map((sheet) => ({
    sheet,
    formats: formatsOf(context, sheet.id).load("items/id,items/type"),
  }));
  return () =>
    asked.map(({ sheet, formats: { items } }) => {
      const found: FoundSheet = { ...sheet, formats: items.map(({ id }) => id) };
      const customs = items.filter(({ type }) => type === "Custom");
      return { found, customs: customs.map(({ id }): FoundFormat => ({ sheet: found, id })) };
    });
}

/** What a format of ours marks; null for one of the clerk's. */
export function askMark(
  format: Excel.ConditionalFormat,
): () => Pick<FoundMark, "severity" | "ranges"> | null {
  const { rule } = format.custom;
  rule.load("formula");
  const areas = format.getRanges().load("address");
  return () => {
    const severity = severityOfRule(rule.formula);
    return severity && { severity, ranges: parseAreas(areas.address) };
  };
}

async function readMarks(customs: readonly FoundFormat[]): Promise<FoundMark[]> {
  const marks = await roundTrip((context) => {
    const asked = customs.map(({ sheet, id }) => askMark(formatsOf(context, sheet.id).getItem(id)));
    return () => asked.map((read) => read());
  });
  return customs.flatMap((custom, i) => {
    const mark = marks[i];
    return mark ? [{ ...custom, ...mark }] : [];
  });
}

/** `customs`: formats whose rule is a formula. Reads all at once; where Excel refuses one, one by one. */
async function readAll(
  customs: readonly FoundFormat[],
  watch: Watch,
): Promise<Omit<FoundFormats, "isReadOnly" | "sheets">> {
  if (customs.length === 0) return { marks: [], unread: [] };
  try {
    return { marks: await readMarks(customs), unread: [] };
  } catch (error) {
    if (!isOfOneFormat(error)) throw error;
  }
  const marks: FoundMark[] = [];
  const unread = new Set<string>();
  for (const custom of customs) {
    stopIfCancelled(watch);
    try {
      marks.push(...(await readMarks([custom])));
    } catch (error) {
      if (!isOfOneFormat(error)) throw error;
      unread.add(custom.sheet.name);
    }
  }
  return { marks, unread: [...unread] };
}

/** What Excel says of a format that it lists and does not let be read. */
function isOfOneFormat(error: unknown): boolean {
  if (!(error instanceof WorkbookFailure)) return false;
  return error.code === "not-found" || findErrorCode(error) === "InvalidOperation";
}

/** Three round trips, two where no conditional format has a formula. */
export async function findFormats(watch: Watch): Promise<FoundFormats> {
  stopIfCancelled(watch);
  const { isReadOnly, sheets } = await roundTrip(askSheets);
  stopIfCancelled(watch);
  const typed = await roundTrip((context) => askTypes(context, sheets));
  stopIfCancelled(watch);
  const read = await readAll(
    typed.flatMap(({ customs }) => customs),
    watch,
  );
  return { isReadOnly, sheets: typed.map(({ found }) => found), ...read };
}

export function areasOf(marks: readonly FoundMark[]): MarkedArea[] {
  return marks.map(({ sheet, severity, ranges }) => ({ sheet: sheet.name, severity, ranges }));
}
