// The conditional formats of a sheet in the stand-in.

import { rangeAddress } from "../../../src/domain/sheets/address";
import type { FormatDump } from "../sheetDump/FormatDump";
import type { Workbook } from "./model/Workbook";

const LINES: Readonly<Record<string, FormatDump["line"]>> = {
  Continuous: "solid",
  Dash: "dashed",
  Dot: "dotted",
};

/** What all four sides have; null where they differ, as after a laying that broke off. */
function same<T>(sides: readonly T[]): T | null {
  const [first] = sides;
  return first !== undefined && sides.every((one) => one === first) ? first : null;
}

export function dumpFormats(workbook: Workbook, sheetName: string): FormatDump[] {
  const formats = workbook.findSheet(sheetName)?.conditionalFormats ?? [];
  return formats.map(({ type, formula, ranges, fill, underline, borders }) => {
    const sides = Object.values(borders);
    return {
      formula: type === "Custom" ? formula.slice(1) : null,
      ranges: ranges.map(rangeAddress),
      fill,
      isUnderlined: underline !== "None",
      line: same(sides.map(({ style }) => LINES[style] ?? null)),
      lineColor: same(sides.map(({ color }) => color)),
    };
  });
}
