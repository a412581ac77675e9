// The summary as it stands before its renewal, as a document that can be written again: so that a renewal can be taken back
// whoever wrote the former sheet and when.

import { captureRows, type CellAt, type LookAt } from "../../sheets/capturedRows";
import type { ColumnChart, DocumentRow, SheetDocument } from "../../sheets/sheetDocument";
import type { CellRange } from "../../sheets/address";
import { type FormerSummary, lastRowOf } from "./formerSummary";
import type { RowsAgain } from "./summaryRows";

function mappedRange(range: CellRange, rowOf: ReadonlyMap<number, number>): CellRange | null {
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, at) => range.top + at);
  const found = rows.flatMap((row) => rowOf.get(row) ?? []);
  const [top, bottom] = [found[0], found.at(-1)];
  return top === undefined || bottom === undefined ? null : { ...range, top, bottom };
}

/** The new summary's charts over the rows of the former one: a sheet does not tell what its charts are drawn from. */
function formerCharts({ beyond }: FormerSummary, renewed: SheetDocument, again: RowsAgain): ColumnChart[] {
  const rowOf = new Map([...again].map(([was, row]) => [row, was]));
  const there = new Set(beyond.things.flatMap(({ kind, name }) => (kind === "drawing" ? [name] : [])));
  return renewed.charts.flatMap((chart) => {
    const [categories, values, anchor] = [chart.categories, chart.values, chart.anchor].map((range) =>
      mappedRange(range, rowOf),
    );
    return there.has(chart.name) && categories && values && anchor
      ? [{ ...chart, categories, values, anchor }]
      : [];
  });
}

/** All of it from what was read. */
export function captureFormer(
  former: FormerSummary,
  renewed: SheetDocument,
  {
    again,
    lookAt,
    widths,
  }: { readonly again: RowsAgain; readonly lookAt: LookAt; readonly widths: readonly number[] },
): SheetDocument {
  const { sheet, beyond, width } = former;
  const all = Array.from({ length: lastRowOf(former) + 1 }, (_, row) => row);
  const { rows, styles } = captureRows({ sheet, lookAt, links: beyond.links, width }, all);
  return {
    ...renewed,
    columnWidths: widths,
    rows,
    styles,
    merges: beyond.merges,
    charts: formerCharts(former, renewed, again),
    print: { ...renewed.print, area: { ...renewed.print.area, right: width - 1 }, breaksBefore: [] },
  };
}

/** What this session wrote, with what the clerk has changed in it and written below it. */
export function knownFormer(
  former: FormerSummary,
  known: SheetDocument,
  changed: readonly CellAt[],
  { lookAt, widths }: { readonly lookAt: LookAt; readonly widths: readonly number[] },
): SheetDocument {
  const { sheet, beyond, part, width } = former;
  const isChanged = new Set(changed.map(({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`));
  const all = Array.from({ length: lastRowOf(former) + 1 }, (_, row) => row);
  const { rows, styles } = captureRows({ sheet, lookAt, links: beyond.links, width }, all);
  const end = part.line === part.foot + 1 ? part.line : part.foot;
  const changedRows = new Set(changed.map(({ rowIndex }) => rowIndex));
  const withChanges = (row: DocumentRow, at: number): DocumentRow => {
    const own = known.rows[at];
    if (at > end || own === undefined) return row;
    if (!changedRows.has(at)) return own;
    const cells = Array.from({ length: width }, (_, column) =>
      isChanged.has(`${at},${column}`) ? (row.cells[column] ?? null) : (own.cells[column] ?? null),
    );
    return { height: own.height, cells };
  };
  const mergesBelow = beyond.merges.filter(({ top }) => top > end);
  return {
    ...known,
    columnWidths: widths,
    rows: rows.map(withChanges),
    styles: { ...known.styles, ...styles },
    merges: [...known.merges.filter(({ top }) => top <= end), ...mergesBelow],
    print: {
      ...known.print,
      area: { ...known.print.area, right: Math.max(known.print.area.right, width - 1) },
    },
  };
}
