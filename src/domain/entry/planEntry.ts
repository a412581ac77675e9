// Records as rows of the clerk's sheet: where they land, what each cell is to hold, which totals follow. What comes out is
// one edit, and the rows as they will stand, to be shown before anything is written.

import type { SourceRecord } from "../fitting/fit";
import type { CellWrite } from "../sheets/cellWrites";
import { contentAt } from "../sheets/cellWrites";
import type { CellGuard, RowAddition } from "../sheets/rowAddition";
import {
  type CellValue,
  numberFormatAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../sheets/snapshot";
import { type Draft, fieldsOf, readingOf, typedIn } from "./draft";
import { type EntryForm, GROUP_KEY } from "./entryForm";
import { findLanding, type Landing, type LandingFault } from "./landing";
import type { DayNumber } from "../values/reading";
import { newCells } from "./newCells";
import { dayOf, isMatrix, rowOfPerson, sessionColumn } from "./signIns";
import { targetAfter } from "./tableAfter";
import type { EntryTarget } from "./target";
import type { TotalLeft } from "./stretches";
import { totalsAfter, withFormulaValues } from "./totals";

/** A cell of a new row as it will stand. */
export interface PreviewCell {
  readonly columnIndex: number;
  readonly heading: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  /** typed: by the person; filled: by the program or the sheet. */
  readonly from: "typed" | "filled";
}

export interface PreviewRow {
  /** 0-based, as the sheet stands afterwards. */
  readonly rowIndex: number;
  readonly cells: readonly PreviewCell[];
}

export interface EntryPlan {
  readonly addition: RowAddition;
  readonly preview: readonly PreviewRow[];
  /** The new records, read as the sheet will read. */
  readonly records: readonly SourceRecord[];
  /** Totals that do not take the new rows in, to be told. */
  readonly totalsLeft: readonly TotalLeft[];
  /** The workbook and the register as they will stand: what the next plan starts from. */
  readonly snapshot: WorkbookSnapshot;
  readonly after: EntryTarget;
}

export type EntryRefusal =
  | LandingFault
  | { readonly code: "nothing-entered" }
  /** A matrix without a column for the day. `day` null: none was given. */
  | { readonly code: "no-session"; readonly sheet: string; readonly day: DayNumber | null }
  /** Of several persons some have a row in the matrix and some have none. */
  | { readonly code: "rows-apart"; readonly sheet: string };

export function isRefused(plan: EntryPlan | EntryRefusal): plan is EntryRefusal {
  return "code" in plan;
}

/** The group the drafts belong to: that of the first. */
export function groupTextOf({ grouping, fields }: EntryForm, draft: Draft): string | null {
  if (grouping === null) return null;
  const field = fields.find(({ isGroup }) => isGroup);
  const reading = readingOf(typedIn(draft, field ?? { key: GROUP_KEY }));
  return typeof reading === "string" ? reading : null;
}

function guardRow(sheet: SheetSnapshot, rowIndex: number, columns: readonly number[]): readonly CellGuard[] {
  return rowIndex < 0
    ? []
    : columns.map((columnIndex) => ({
        rowIndex,
        columnIndex,
        content: contentAt(sheet, rowIndex, columnIndex),
      }));
}

/** The headings, the row above and the row below the place, as they stand. */
function guardsOf({ sheet, table }: EntryTarget, landing: Landing): readonly CellGuard[] {
  const columns = table.columns.map(({ columnIndex }) => columnIndex);
  const first = landing.rows[0] ?? 0;
  const inserted = landing.insertion?.count ?? 0;
  const below = first + landing.rows.length - inserted;
  const rows = [...new Set([table.headerRows.last, first - 1, below])];
  return rows.flatMap((rowIndex) => guardRow(sheet, rowIndex, columns));
}

/** A list object that ends right above the new rows is to take them in. */
function stretchedTables({ sheet, table }: EntryTarget, { rows, insertion }: Landing) {
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const columns = table.columns.map(({ columnIndex }) => columnIndex);
  return sheet.tables.flatMap(({ name, range, hasTotals }) => {
    const isOwn = columns.some((column) => column >= range.left && column <= range.right);
    const grows = insertion !== null && insertion.before > range.top && insertion.before <= range.bottom;
    const bottom = grows ? range.bottom + insertion.count : range.bottom;
    return isOwn && !hasTotals && range.top < first && bottom >= first - 1 && bottom < last
      ? [{ name, bottom: last }]
      : [];
  });
}

function previewOf(
  form: EntryForm,
  { sheet }: EntryTarget,
  landing: Landing,
  drafts: readonly Draft[],
): readonly PreviewRow[] {
  return landing.rows.map((rowIndex, at) => ({
    rowIndex,
    cells: form.columns.map(({ columnIndex, heading, key }): PreviewCell => {
      const isTyped = typedIn(drafts[at] ?? new Map(), { key }).state !== "blank";
      return {
        columnIndex,
        heading,
        value: contentAt(sheet, rowIndex, columnIndex).value,
        numberFormat: numberFormatAt(sheet, rowIndex, columnIndex),
        from: isTyped ? "typed" : "filled",
      };
    }),
  }));
}

function additionOf(form: EntryForm, landing: Landing, cells: readonly CellWrite[]): RowAddition {
  const { target } = form;
  return {
    sheet: target.sheet.name,
    insertion: landing.insertion,
    cells,
    guards: guardsOf(target, landing),
    stretchedTables: stretchedTables(target, landing),
    stretchesPrintArea: true,
  };
}

/** The fields of a row whose group's cell covers it say the group's text. */
function recordsOf(form: EntryForm, landing: Landing, drafts: readonly Draft[]): readonly SourceRecord[] {
  return landing.rows.map((rowIndex, at) => ({ rowIndex, fields: fieldsOf(form, drafts[at] ?? new Map()) }));
}

/** In a matrix the rows of the persons, where all of them have one; null where they need new ones. */
function landInMatrix(form: EntryForm, drafts: readonly Draft[]): Landing | EntryRefusal | null {
  const { name: sheet, isProtected } = form.target.sheet;
  if (isProtected) return { code: "protected", sheet };
  for (const draft of drafts) {
    const day = dayOf(draft);
    if (day === null || sessionColumn(form, day) === undefined) return { code: "no-session", sheet, day };
  }
  const rows = drafts.flatMap((draft) => rowOfPerson(form, draft) ?? []);
  if (rows.length === 0) return null;
  if (rows.length < drafts.length) return { code: "rows-apart", sheet };
  return { rows, insertion: null, isCovered: false, model: rows[0] ?? null };
}

/**
 * The drafts as rows that follow each other, in their order, at the end of the register or of the group that the first of
 * them names.
 */
export function planEntry(form: EntryForm, drafts: readonly Draft[]): EntryPlan | EntryRefusal {
  const { target } = form;
  const [first] = drafts;
  if (first === undefined) return { code: "nothing-entered" };
  const marked = isMatrix(form) ? landInMatrix(form, drafts) : null;
  const landing = marked ?? findLanding(form, drafts.length, groupTextOf(form, first));
  if ("code" in landing) return landing;
  const records = recordsOf(form, landing, drafts);
  const bare = newCells(form, landing, drafts, marked !== null);
  const opened = targetAfter(target, additionOf(form, landing, bare), records);
  const cells = withFormulaValues(opened, bare);
  const filled = targetAfter(target, additionOf(form, landing, cells), records);
  const totals = totalsAfter(target, filled, landing, new Set(landing.rows));
  const addition = additionOf(form, landing, [...cells, ...totals.cells]);
  const after = targetAfter(target, addition, records);
  return {
    addition,
    preview: previewOf(form, after, landing, drafts),
    records,
    totalsLeft: totals.left,
    snapshot: after.snapshot,
    after,
  };
}
