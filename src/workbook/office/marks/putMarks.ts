// One message that takes marks off, lays others, and reads back what stands then.

import { rangeAddress } from "../../../domain/sheets/address";
import { isSameSheetName } from "../../../domain/sheets/isSameSheetName";
import { MARK_LOOKS } from "../../marks/markLook";
import { markFormula } from "../../marks/markRule";
import { isSameMarks } from "../../marks/sameMarks";
import { WorkbookFailure, type MarkedArea } from "../../port";
import { roundTrip } from "../roundTrip";
import { askMark, formatsOf, type FoundFormat, type FoundFormats, type FoundSheet } from "./findFormats";

const LINES = { solid: "Continuous", dashed: "Dash", dotted: "Dot" } as const;
const SIDES = ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"] as const;

function dress({ format }: Excel.CustomConditionalFormat, { severity }: MarkedArea): void {
  const { fill, line, lineColor, isUnderlined } = MARK_LOOKS[severity];
  format.fill.color = fill;
  if (isUnderlined) format.font.underline = "Single";
  for (const side of SIDES) {
    const border = format.borders.getItem(side);
    border.style = LINES[line];
    border.color = lineColor;
  }
}

function lay(context: Excel.RequestContext, sheetId: string, area: MarkedArea): Excel.ConditionalFormat {
  const address = area.ranges.map(rangeAddress).join(",");
  const areas = context.workbook.worksheets.getItem(sheetId).getRanges(address);
  const format = areas.conditionalFormats.add("Custom");
  dress(format.custom, area);
  // Last, so that a format which is known as ours is whole.
  format.custom.rule.formula = `=${markFormula(area.severity)}`;
  return format;
}

function sheetOf({ sheets }: FoundFormats, name: string): FoundSheet {
  const sheet = sheets.find((one) => isSameSheetName(one.name, name));
  if (sheet === undefined) throw new WorkbookFailure("not-found", { sheet: name });
  return sheet;
}

/**
 * From the last to the first: a format's id may be its rank, which those behind it lose when it goes. Each new one comes to
 * the top, so they are laid from the last to the first too.
 */
function change(
  context: Excel.RequestContext,
  found: FoundFormats,
  gone: readonly FoundFormat[],
  areas: readonly MarkedArea[],
) {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const rank = ({ sheet, id }: FoundFormat): number => sheet.formats.indexOf(id);
  const fromLast = [...gone].sort((a, b) => rank(b) - rank(a));
  for (const { sheet, id } of fromLast) formatsOf(context, sheet.id).getItem(id).delete();
  const laid = [...areas].reverse().map((area) => ({
    area,
    read: askMark(lay(context, sheetOf(found, area.sheet).id, area)),
  }));
  const counts = found.sheets.map((sheet) => ({
    sheet,
    formats: formatsOf(context, sheet.id).load("items/id"),
  }));
  return () => ({
    laid: laid.map(({ area, read }) => ({ ...read(), sheet: area.sheet })),
    counts: counts.map(({ sheet, formats }) => ({ sheet, count: formats.items.length })),
  });
}

/**
 * `halfMade`: formats of ours that go besides the marks. Throws "not-verified" where something else stands than should, be
 * it that a format of the clerk's is gone.
 */
export async function putMarks(
  found: FoundFormats,
  areas: readonly MarkedArea[],
  halfMade: readonly FoundFormat[] = [],
): Promise<void> {
  const gone = [...found.marks, ...halfMade];
  const { laid, counts } = await roundTrip((context) => change(context, found, gone, areas));
  const read = laid.flatMap(({ sheet, severity, ranges }) =>
    severity === undefined || ranges === undefined ? [] : [{ sheet, severity, ranges }],
  );
  if (!isSameMarks(areas, read)) {
    throw new WorkbookFailure("not-verified", { sheet: areas[0]?.sheet ?? null, detail: "marks" });
  }
  for (const { sheet, count } of counts) {
    const left = sheet.formats.length - gone.filter((one) => one.sheet === sheet).length;
    const come = areas.filter((area) => isSameSheetName(area.sheet, sheet.name)).length;
    if (count !== left + come)
      throw new WorkbookFailure("not-verified", { sheet: sheet.name, detail: "conditional formats" });
  }
}
