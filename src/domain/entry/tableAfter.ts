// A register as it will stand once rows have been added, without understanding the sheet anew: its rows moved, the new
// records among them.

import { formulaAt } from "../sheets/snapshot";
import { placeAddition } from "../sheets/placeAddition";
import type { RowAddition } from "../sheets/rowAddition";
import type { SourceRecord, TableFit } from "../fitting/fit";
import type { KindId } from "../kinds/kind";
import type { Span } from "../sheets/address";
import { type EntryTarget, entryTarget } from "./target";

type Push = (rowIndex: number) => number;

function pushedSpan(span: Span | null, push: Push): Span | null {
  return span === null ? null : { first: push(span.first), last: push(span.last) };
}

function pushedRecords(records: readonly SourceRecord[], push: Push): readonly SourceRecord[] {
  return records.map((record) => ({ ...record, rowIndex: push(record.rowIndex) }));
}

function movedTable(table: TableFit, push: Push): TableFit {
  return {
    ...table,
    titleRows: pushedSpan(table.titleRows, push),
    headerRows: { first: push(table.headerRows.first), last: push(table.headerRows.last) },
    dataRows: pushedSpan(table.dataRows, push),
    totalRows: table.totalRows.map(push),
    footerRows: pushedSpan(table.footerRows, push),
    records: pushedRecords(table.records, push),
    incomplete: pushedRecords(table.incomplete, push),
  };
}

function withRecords(table: TableFit, added: readonly SourceRecord[]): TableFit {
  const records = [...table.records, ...added].sort((one, other) => one.rowIndex - other.rowIndex);
  const rows = [
    ...added.map(({ rowIndex }) => rowIndex),
    ...(table.dataRows ? [table.dataRows.first, table.dataRows.last] : []),
  ];
  return { ...table, records, dataRows: { first: Math.min(...rows), last: Math.max(...rows) } };
}

/** The target once the addition is in; `added` are its new records at their places. */
export function targetAfter(
  target: EntryTarget,
  addition: RowAddition,
  added: readonly SourceRecord[],
): EntryTarget {
  const { insertion } = addition;
  const push: Push = (rowIndex) =>
    insertion === null || rowIndex < insertion.before ? rowIndex : rowIndex + insertion.count;
  const snapshot = placeAddition(target.snapshot, addition);
  const sheet = snapshot.sheets.find(({ name }) => name === target.sheet.name) ?? target.sheet;
  const moved = target.neighbours.map((table) => {
    const after = insertion === null ? table : movedTable(table, push);
    return table === target.table ? withRecords(after, added) : after;
  });
  const own = moved[target.neighbours.indexOf(target.table)] ?? target.table;
  return entryTarget(snapshot, sheet, { ...own, kind: target.register.kind.id satisfies KindId }, moved);
}

export interface PlacedFormula {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly formula: string;
}

/** Formulas of the table's totals, from above to below. */
export function totalFormulas(
  { sheet }: EntryTarget,
  { totalRows, columns }: TableFit,
): readonly PlacedFormula[] {
  return [...totalRows]
    .sort((one, other) => one - other)
    .flatMap((rowIndex) =>
      columns.flatMap(({ columnIndex }) => {
        const formula = formulaAt(sheet, rowIndex, columnIndex);
        return formula === null ? [] : [{ rowIndex, columnIndex, formula }];
      }),
    );
}
