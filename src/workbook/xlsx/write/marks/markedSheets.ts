// The sheets of a draft that carry marks of ours.

import type { MarkedArea } from "../../../port";
import type { Pacer } from "../../../Pacer";
import { listDraftSheets, type DraftSheet } from "../bookParts";
import type { PackageDraft } from "../PackageDraft";
import { findMarkRules, type MarkRule } from "./markRules";
import { readSheetTail, type SheetTail } from "./readSheetTail";

export interface MarkedSheet {
  readonly sheet: DraftSheet;
  readonly tail: SheetTail;
  /** At least one. */
  readonly rules: readonly MarkRule[];
}

export async function findMarkedSheets(draft: PackageDraft, pacer: Pacer): Promise<MarkedSheet[]> {
  const found: MarkedSheet[] = [];
  for (const sheet of listDraftSheets(draft)) {
    // A sheet that is named and lacks its part is for whoever reads it to complain of.
    const tail = draft.has(sheet.part) ? await readSheetTail(draft, sheet.part, pacer) : null;
    const rules = tail === null ? [] : findMarkRules(tail);
    if (tail !== null && rules.length > 0) found.push({ sheet, tail, rules });
  }
  return found;
}

export function areasOf(sheets: readonly MarkedSheet[]): MarkedArea[] {
  return sheets.flatMap(({ sheet: { name: sheet }, rules }) =>
    rules.map(({ severity, ranges }) => ({ sheet, severity, ranges })),
  );
}
