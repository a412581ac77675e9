// What was rewritten in the report and not yet written into the sheet, by year. It may name children: it stays where it was typed.

import type { ParagraphBase } from "../domain/report/keptReport";
import type { ParagraphId } from "../domain/report/report";
import type { DayNumber } from "../domain/values/reading";
import { type DraftPlace, type DraftSort, openShelf, type Shelf } from "./draftStore";
import type { ParagraphEdit, ReportEdits } from "./reportRequest";

export type ReportShelf = Shelf<`${number}`, ReportEdits>;

type Texts = readonly string[];
type WrittenEdit = readonly [id: string, seen: string, text: string, draft: string, facts: readonly Texts[]];

function isTexts(one: unknown, length: number): one is Texts {
  return Array.isArray(one) && one.length === length && one.every((part) => typeof part === "string");
}

function isEdit(one: unknown): one is WrittenEdit {
  if (!Array.isArray(one)) return false;
  const facts: unknown = one.at(-1);
  return isTexts(one.slice(0, -1), 4) && Array.isArray(facts) && facts.every((fact) => isTexts(fact, 2));
}

function baseOf([, , , draft, facts]: WrittenEdit): ParagraphBase {
  return { draft, facts: new Map(facts.map(([label = "", text = ""]) => [label, text])) };
}

function parse(text: string): { readonly on?: unknown; readonly edits?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

export const REPORT_DRAFTS: DraftSort<ReportEdits> = {
  prefix: "guangong.report.draft ",
  write: ({ on, input }) => {
    const edits = [...input].map(([id, { seen, text, base }]): WrittenEdit => [
      id,
      seen,
      text,
      base.draft,
      [...base.facts],
    ]);
    return JSON.stringify({ on, edits });
  },
  read: (text) => {
    const { on, edits } = parse(text) ?? {};
    if (typeof on !== "number" || !Array.isArray(edits) || !edits.every(isEdit)) return null;
    const input = edits.map((edit): [ParagraphId, ParagraphEdit] => {
      const [id, seen, own] = edit;
      // Of a paragraph that this version does not know nothing is ever asked.
      return [id as ParagraphId, { seen, text: own, base: baseOf(edit) }];
    });
    return { on, input: new Map(input) };
  },
};

export function openReportShelf(place: DraftPlace, today: () => DayNumber): ReportShelf {
  return openShelf(place, REPORT_DRAFTS, today);
}
