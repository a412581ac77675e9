// 工作总结 read back: which year's report it is, and each paragraph as it stands there now, whoever wrote it.

import { findHeadingRow } from "../../sheets/findHeadingRow";
import { type SheetSnapshot, valueAt } from "../../sheets/snapshot";
import { cleanText, squeezeText } from "../../values/text";
import type { KeptParagraph } from "../keptReport";
import type { ParagraphId } from "../report";
import { parseFactLines } from "./factLines";
import type { ReportSheetTexts } from "./reportSheetTexts";

export interface ReportSheet {
  /** null: the sheet no longer says. */
  readonly year: number | null;
  readonly paragraphs: readonly KeptParagraph[];
}

type Words = Pick<ReportSheetTexts, "headings" | "names" | "anyNumber" | "anyYear">;

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return value === null ? "" : String(value);
}

function readYear(sheet: SheetSnapshot, before: number, anyYear: RegExp): number | null {
  for (let row = 0; row < before; row += 1)
    for (let column = 0; column < (sheet.rows[row]?.length ?? 0); column += 1) {
      const year = anyYear.exec(cleanText(textAt(sheet, row, column)))?.[1];
      if (year !== undefined) return Number(year);
    }
  return null;
}

/** null where the headings are gone: nothing can be kept of such a sheet. */
export function readReportSheet(sheet: SheetSnapshot, words: Words): ReportSheet | null {
  const found = findHeadingRow(sheet, words.headings);
  if (found === null) return null;
  const [nameColumn = 0, textColumn = 0, , draftColumn = 0, factsColumn = 0] = found.columns;
  const idOf = new Map((Object.keys(words.names) as ParagraphId[]).map((id) => [words.names[id], id]));
  const paragraphs: KeptParagraph[] = [];
  for (let row = found.rowIndex + 1; row < sheet.rows.length; row += 1) {
    const id = idOf.get(squeezeText(textAt(sheet, row, nameColumn)));
    if (id === undefined) continue;
    const text = textAt(sheet, row, textColumn).trim();
    paragraphs.push({
      id,
      text: id === "lead" ? text : text.replace(words.anyNumber, ""),
      base: {
        draft: textAt(sheet, row, draftColumn).trim(),
        facts: parseFactLines(textAt(sheet, row, factsColumn)),
      },
    });
  }
  return { year: readYear(sheet, found.rowIndex, words.anyYear), paragraphs };
}
