// What the clerk says about a table on the screen, as corrections that fitting goes by: another kind, other header rows,
// another field for a column. The columns stay as they are read now, so that nothing else changes under the clerk's hand.

import type { FieldId, KindId } from "../../kinds/kind";
import type { Span } from "../../sheets/address";
import type { TableFit, WorkbookFit } from "../fit";
import { columnLabel } from "./columnLabel";
import type { Correction, RememberedColumn } from "./remembered";
import { rememberColumns } from "./rememberTables";

export type TableChange =
  /** "ledger": income and outlay in one table; null: no register. */
  | { readonly what: "kind"; readonly kind: KindId | "ledger" | null }
  | { readonly what: "header"; readonly rows: Span }
  /** `field` null: the column is not to be read. */
  | { readonly what: "field"; readonly columnIndex: number; readonly field: FieldId | null };

function spanOfColumns({ columns }: TableFit): Span {
  const indexes = columns.map(({ columnIndex }) => columnIndex);
  return {
    first: indexes.reduce((first, index) => Math.min(first, index), Infinity),
    last: indexes.reduce((last, index) => Math.max(last, index), 0),
  };
}

function correctionOf(sheet: string, table: TableFit): Correction {
  const { kind, headerRows } = table;
  return {
    sheet,
    kind,
    headerRows,
    columns: rememberColumns(table.columns),
    columnSpan: spanOfColumns(table),
  };
}

function withField(
  columns: readonly RememberedColumn[],
  label: string,
  field: FieldId | null,
): readonly RememberedColumn[] {
  const others = columns.map((one) =>
    field !== null && one.field === field ? { ...one, field: null } : one,
  );
  const changed = { header: label, field };
  const at = others.findIndex(({ header }) => header === label);
  return at < 0 ? [...others, changed] : others.map((one, index) => (index === at ? changed : one));
}

function changeField(sheet: string, table: TableFit, columnIndex: number, field: FieldId | null): Correction {
  const column = table.columns.find((one) => one.columnIndex === columnIndex);
  const former = correctionOf(sheet, table);
  const label = columnLabel(columnIndex, column?.header ?? "");
  return { ...former, columns: withField(former.columns, label, field) };
}

function changeKind(sheet: string, table: TableFit, kind: KindId | "ledger" | null): readonly Correction[] {
  const { headerRows, columnSpan } = correctionOf(sheet, table);
  const kinds = kind === "ledger" ? (["expense", "income"] as const) : [kind];
  return kinds.map((one) => ({ sheet, kind: one, headerRows, columns: [], columnSpan }));
}

/** Whether two corrections speak of the same table. */
function isOfSameTable(one: Correction, other: Correction): boolean {
  return (
    one.sheet === other.sheet &&
    one.headerRows.first <= other.headerRows.last &&
    one.headerRows.last >= other.headerRows.first &&
    one.columnSpan.first <= other.columnSpan.last &&
    one.columnSpan.last >= other.columnSpan.first
  );
}

/** The corrections after the header of a table was pointed out where none had been found. */
export function pointOutHeader(
  corrections: readonly Correction[],
  sheet: string,
  headerRows: Span,
  columnSpan: Span,
): readonly Correction[] {
  const pointed: Correction = { sheet, kind: "open", headerRows, columns: [], columnSpan };
  return [...corrections.filter((one) => !isOfSameTable(one, pointed)), pointed];
}

/** Both together; of the same table what was said last. */
export function joinCorrections(
  former: readonly Correction[],
  later: readonly Correction[],
): readonly Correction[] {
  return [...former.filter((one) => !later.some((other) => isOfSameTable(one, other))), ...later];
}

function speaksOf(correction: Correction, table: TableFit): boolean {
  const { headerRows } = table;
  const isThere = isOfSameTable(correction, correctionOf(correction.sheet, table));
  const hasRows =
    headerRows.first === correction.headerRows.first && headerRows.last === correction.headerRows.last;
  const isKind = correction.kind === "open" || correction.kind === table.kind;
  return isThere && hasRows && isKind;
}

/**
 * The corrections with the headings of the tables they came to, by which they are found again when rows and columns move.
 * `fit` is what came of them.
 */
export function settleCorrections(
  corrections: readonly Correction[],
  { sheets }: Pick<WorkbookFit, "sheets">,
): readonly Correction[] {
  return corrections.map((correction) => {
    if (correction.columns.length > 0) return correction;
    const tables = sheets.find(({ sheet }) => sheet === correction.sheet)?.tables ?? [];
    const table = tables.find((one) => speaksOf(correction, one));
    return table ? { ...correctionOf(correction.sheet, table), kind: correction.kind } : correction;
  });
}

/**
 * The corrections after one more change. `sides` are all fits of the table, the one that is changed first: a ledger has
 * another side, which stays as it is unless the kind or the header changes.
 */
export function correctTable(
  corrections: readonly Correction[],
  sheet: string,
  [table, ...others]: readonly [TableFit, ...TableFit[]],
  change: TableChange,
): readonly Correction[] {
  const now = correctionOf(sheet, table);
  const rest = corrections.filter((one) => !isOfSameTable(one, now));
  switch (change.what) {
    case "kind":
      return [...rest, ...changeKind(sheet, table, change.kind)];
    case "header": {
      const kind = table.isAgreed && others.length === 0 ? table.kind : "open";
      return [...rest, { ...now, kind, headerRows: change.rows, columns: [] }];
    }
    case "field":
      return [
        ...rest,
        changeField(sheet, table, change.columnIndex, change.field),
        ...others.map((side) => correctionOf(sheet, side)),
      ];
  }
}
