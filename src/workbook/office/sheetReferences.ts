// Which formulas speak of a sheet. Needed where a sheet takes the place of another: formulas follow the sheet, not its
// name, so those that spoke of the former one must be stated again.

import { isSameSheetName } from "../../domain/sheets/isSameSheetName";

/** A text in quotes, or a sheet's name before its "!": quoted (1) or bare (2). A name after "]" is in another file. */
const PARTS =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/gu;

function nameIn(quoted: string | undefined, bare: string | undefined): string {
  return quoted?.replaceAll("''", "'") ?? bare ?? "";
}

/** Whether the formula refers to the sheet, be it as an end of a span of sheets (一月:年度汇总!A1). */
export function mentionsSheet(formula: string, sheet: string): boolean {
  for (const [, quoted, bare] of formula.matchAll(PARTS)) {
    if (
      nameIn(quoted, bare)
        .split(":")
        .some((name) => isSameSheetName(name, sheet))
    )
      return true;
  }
  return false;
}

/** The formula with references to its own sheet left unqualified, so that it can be entered under another name. */
export function withoutOwnSheet(formula: string, sheet: string): string {
  return formula.replace(PARTS, (part: string, quoted?: string, bare?: string) =>
    isSameSheetName(nameIn(quoted, bare), sheet) ? "" : part,
  );
}
