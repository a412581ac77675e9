// Bureaus × figures: a sheet for each table, columns that no bureau has left out, totals as live sums.

import { rangeAddress } from "../sheets/address";
import { constant, live } from "../sheets/sheetDraft";
import type { SheetDocument } from "../sheets/sheetDocument";
import { FEN_PER_YUAN } from "../values/reading";
import type { Bureau } from "./bureau";
import {
  type ColumnGroup,
  type ColumnUnit,
  FIGURE_TABLES,
  type FigureColumn,
  keepColumns,
} from "./figureColumns";
import {
  addNote,
  type Cell,
  type Draft,
  empty,
  finishSheet,
  headerCells,
  heightFor,
  LINE_HEIGHT,
  type RollupInput,
  startSheet,
} from "./rollupSheet";
import type { RollupTexts } from "./rollupTexts";

const SERIAL_WIDTH = 6;
const BUREAU_WIDTH = 34;
const WIDTHS: Readonly<Record<ColumnUnit, number>> = { money: 14, count: 9, share: 9 };
const FIRST_COLUMN = 2;
const HEADER_ROWS = 4;
const HEADING_HEIGHT = 32;

export type FiguresOf = ReadonlyMap<Bureau, ReadonlyMap<string, number>>;

/** Values as a sheet shows them: money in yuan. */
export function figuresOf(bureaus: readonly Bureau[]): FiguresOf {
  return new Map(
    bureaus.map((bureau) => [
      bureau,
      new Map(
        bureau.figures.map(({ id, unit, value }) => [id, unit === "yuan" ? value / FEN_PER_YUAN : value]),
      ),
    ]),
  );
}

/** Exact although yuan are fractions. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + Math.round(one * FEN_PER_YUAN), 0) / FEN_PER_YUAN;
}

/** Groups with the columns that some bureau has a figure for; both left out where there is none. */
function groupsInUse(table: readonly ColumnGroup[], figures: FiguresOf): readonly ColumnGroup[] {
  const maps = [...figures.values()];
  return keepColumns(table, (id) => maps.some((map) => map.has(id)));
}

function addHeadings(draft: Draft, groups: readonly ColumnGroup[], texts: RollupTexts): void {
  const top = groups.flatMap(({ section, columns }) =>
    columns.map((_, at) => (at === 0 ? texts.sections[section] : "")),
  );
  draft.addRow(headerCells([texts.serial, texts.bureau, ...top]), LINE_HEIGHT);
  let left = FIRST_COLUMN;
  for (const { columns } of groups) {
    if (columns.length > 1) draft.mergeInRow(left, left + columns.length - 1);
    left += columns.length;
  }
  const names = groups.flatMap(({ columns }) => columns.map(({ id }) => texts.column(id)));
  draft.addRow(headerCells(["", "", ...names]), HEADING_HEIGHT);
  draft.mergeDown(0, 2);
  draft.mergeDown(1, 2);
}

function valueCell(figures: ReadonlyMap<string, number> | undefined, { id, unit }: FigureColumn): Cell {
  return constant(figures?.get(id) ?? null, unit);
}

/** A share of each bureau's own adds up to nothing. */
function totalCell(
  { id, unit }: FigureColumn,
  columnIndex: number,
  rows: { readonly first: number; readonly last: number },
  figures: FiguresOf,
): Cell {
  if (unit === "share") return empty("totalCount");
  const range = rangeAddress({ top: rows.first, bottom: rows.last, left: columnIndex, right: columnIndex });
  const values = [...figures.values()].flatMap((map) => map.get(id) ?? []);
  return live(`=SUM(${range})`, sumOf(values), unit === "money" ? "totalMoney" : "totalCount");
}

function figureSheet(
  input: RollupInput,
  groups: readonly ColumnGroup[],
  figures: FiguresOf,
  name: string,
): SheetDocument {
  const { texts, bureaus } = input;
  const columns = groups.flatMap((group) => group.columns);
  const widths = [SERIAL_WIDTH, BUREAU_WIDTH, ...columns.map(({ unit }) => WIDTHS[unit])];
  const draft = startSheet(input, "figures", widths);
  addHeadings(draft, groups, texts);
  const first = draft.nextRowIndex;
  bureaus.forEach((bureau, at) => {
    const own = columns.map((column) => valueCell(figures.get(bureau), column));
    const lead = [constant(at + 1, "serial" as const), constant(bureau.name, "text" as const)];
    draft.addRow([...lead, ...own], heightFor([bureau.name], [BUREAU_WIDTH]));
  });
  const rows = { first, last: draft.nextRowIndex - 1 };
  const totals = columns.map((column, at) => totalCell(column, at + FIRST_COLUMN, rows, figures));
  draft.addRow([empty("totalLabel"), constant(texts.total, "totalLabel"), ...totals], LINE_HEIGHT);
  for (const note of notesOf(input)) addNote(draft, note, widths);
  return finishSheet(draft, input, name, widths, HEADER_ROWS);
}

function notesOf({ texts, bureaus }: RollupInput): readonly string[] {
  const names = bureaus.flatMap(({ unitName }) => unitName ?? []);
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  return [...texts.figureNotes, ...(twice.length === 0 ? [] : [texts.sameNames(twice)])];
}

export function figureSheets(input: RollupInput): readonly SheetDocument[] {
  const figures = figuresOf(input.bureaus);
  return FIGURE_TABLES.map((table) => groupsInUse(table, figures))
    .filter((groups) => groups.length > 0)
    .map((groups, at) => figureSheet(input, groups, figures, input.texts.sheetName("figures", at + 1)));
}
