// What the roll-up does not hold, and why: files that could not be read, records that no figure counts, what was not checked.

import { constant } from "../sheets/sheetDraft";
import type { SheetDocument } from "../sheets/sheetDocument";
import type { Bureau } from "./bureau";
import {
  addNote,
  type Draft,
  finishSheet,
  headerCells,
  heightFor,
  LINE_HEIGHT,
  type RollupInput,
  startSheet,
} from "./rollupSheet";

const WIDTHS = [6, 40, 88] as const;
const HEAD_ROWS = 2;
const SECTION_HEIGHT = 28;
const MOST_LISTED = 10_000;

type Line = readonly [who: string, what: string];

function addTable(draft: Draft, title: string, headings: readonly string[], lines: readonly Line[]): void {
  if (lines.length === 0) return;
  draft.addRow([constant(title, "section")], SECTION_HEIGHT);
  draft.addRow(headerCells(headings), LINE_HEIGHT);
  lines.forEach(([who, what], at) => {
    const cells = [constant(at + 1, "serial" as const), constant(who, "text" as const)];
    draft.addRow([...cells, constant(what, "text")], heightFor(["", who, what], WIDTHS));
  });
}

function linesOf(
  { bureaus, texts }: RollupInput,
  of: (bureau: Bureau) => { readonly lines: readonly string[]; readonly count: number },
): readonly Line[] {
  const most = Math.max(1, Math.floor(MOST_LISTED / Math.max(1, bureaus.length)));
  return bureaus.flatMap((bureau) => {
    const { lines, count } = of(bureau);
    const listed = lines.slice(0, most).map((line): Line => [bureau.name, line]);
    const rest = count - listed.length;
    return rest === 0 ? listed : [...listed, [bureau.name, texts.moreLines(rest)] as const];
  });
}

export function gapSheet(input: RollupInput): SheetDocument {
  const { texts, unread } = input;
  const { gapSections: sections, gapHeadings: headings } = texts;
  const draft = startSheet(input, "gaps", WIDTHS);
  const files = unread.map(({ file, why }): Line => [file, why]);
  addTable(draft, sections.unread, headings.unread, files);
  const leftOut = linesOf(input, (one) => ({ lines: one.leftOut, count: one.leftOutCount }));
  addTable(draft, sections.leftOut, headings.leftOut, leftOut);
  const unchecked = linesOf(input, (one) => ({ lines: one.unchecked, count: one.uncheckedCount }));
  addTable(draft, sections.unchecked, headings.unchecked, unchecked);
  if (draft.nextRowIndex === HEAD_ROWS) addNote(draft, texts.noGaps, WIDTHS);
  return finishSheet(draft, input, texts.sheetName("gaps", 1), WIDTHS, HEAD_ROWS);
}
