// What checking found: how many of each bureau, then each finding with its place.

import { rangeAddress } from "../sheets/address";
import { constant, live } from "../sheets/sheetDraft";
import type { SheetDocument } from "../sheets/sheetDocument";
import type { Bureau } from "./bureau";
import {
  addNote,
  type Draft,
  empty,
  finishSheet,
  headerCells,
  heightFor,
  LINE_HEIGHT,
  type RollupInput,
  startSheet,
} from "./rollupSheet";

const COUNT_WIDTHS = [6, 34, 34, 9, 9, 9, 9, 9, 9] as const;
const FIRST_COUNT = 3;
const FINDING_WIDTHS = [24, 7, 14, 9, 18, 62] as const;
const HEADER_ROWS = 3;
const HEADING_HEIGHT = 32;
/** Of all bureaus together: a sheet of more lines helps nobody, and the file would grow with the bureaus. */
const MOST_LISTED = 20_000;

function countsOf({ counts, settled, uncheckedCount, leftOutCount }: Bureau): readonly number[] {
  return [counts.error, counts.warning, counts.note, settled, uncheckedCount, leftOutCount];
}

export function checkCountSheet(input: RollupInput): SheetDocument {
  const { texts, bureaus } = input;
  const draft = startSheet(input, "checks", COUNT_WIDTHS);
  draft.addRow(headerCells([texts.serial, texts.bureau, ...texts.checkHeadings]), HEADING_HEIGHT);
  const first = draft.nextRowIndex;
  bureaus.forEach((bureau, at) => {
    const lead = [bureau.name, bureau.file].map((text) => constant(text, "text" as const));
    const counts = countsOf(bureau).map((count) => constant(count, "count" as const));
    const height = heightFor(["", bureau.name, bureau.file], COUNT_WIDTHS);
    draft.addRow([constant(at + 1, "serial"), ...lead, ...counts], height);
  });
  const last = draft.nextRowIndex - 1;
  const totals = COUNT_WIDTHS.slice(FIRST_COUNT).map((_, at) => {
    const column = FIRST_COUNT + at;
    const range = rangeAddress({ top: first, bottom: last, left: column, right: column });
    const sum = bureaus.reduce((all, bureau) => all + (countsOf(bureau)[at] ?? 0), 0);
    return live(`=SUM(${range})`, sum, "totalCount" as const);
  });
  const label = [empty("totalLabel"), constant(texts.total, "totalLabel" as const), empty("totalLabel")];
  draft.addRow([...label, ...totals], LINE_HEIGHT);
  return finishSheet(draft, input, texts.sheetName("checks", 1), COUNT_WIDTHS, HEADER_ROWS);
}

function addFindings(draft: Draft, bureau: Bureau, most: number, { texts }: RollupInput): void {
  const { counts, findings, name } = bureau;
  for (const { rule, severity, sheet, cell, what } of findings.slice(0, most)) {
    const cells = [name, texts.severities[severity], sheet ?? "", cell, texts.ruleName(rule), what];
    draft.addRow(
      cells.map((text) => constant(text === "" ? null : text, "text")),
      heightFor(cells, FINDING_WIDTHS),
    );
  }
  const rest = counts.error + counts.warning + counts.note - Math.min(findings.length, most);
  if (rest === 0) return;
  const more = texts.moreFindings(rest);
  const cells = [name, "", "", "", "", more];
  draft.addRow(
    cells.map((text) => constant(text === "" ? null : text, "text")),
    heightFor(cells, FINDING_WIDTHS),
  );
}

export function findingSheet(input: RollupInput): SheetDocument {
  const { texts, bureaus } = input;
  const draft = startSheet(input, "findings", FINDING_WIDTHS);
  draft.addRow(headerCells(texts.findingHeadings), LINE_HEIGHT);
  const most = Math.max(1, Math.floor(MOST_LISTED / Math.max(1, bureaus.length)));
  for (const bureau of bureaus) addFindings(draft, bureau, most, input);
  if (draft.nextRowIndex === HEADER_ROWS) addNote(draft, texts.noFindings, FINDING_WIDTHS);
  addNote(draft, texts.maskedNote, FINDING_WIDTHS);
  return finishSheet(draft, input, texts.sheetName("findings", 1), FINDING_WIDTHS, HEADER_ROWS);
}
