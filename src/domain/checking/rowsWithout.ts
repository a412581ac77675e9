// Rows that lack what they should have. Where all rows of a table lack it, it is the table that is told, once, at the
// heading: such columns are often filled in by hand on paper, or by somebody else.

import type { SourceRecord } from "../fitting/fit";
import type { FieldId } from "../kinds/kind";
import type { RowsWithout } from "./facts/reimbursementFacts";
import type { Place } from "./foundIn";
import { cellOf, columnOf, type RegisterView } from "./registerView";
import type { Unjudged } from "./rule";

/** What stands in the way where the register has a column for none of these fields; null where it has one. */
export function lackOfColumn(register: RegisterView, fields: readonly FieldId[]): Unjudged | null {
  const [first] = fields;
  const [row] = register.rows;
  if (first === undefined || row === undefined) return null;
  if (fields.some((field) => columnOf(register, field) !== null || row.fields[field] !== undefined))
    return null;
  return { sheet: register.sheet.name, reason: { code: "no-column", kind: register.kind.id, field: first } };
}

export interface Lacking {
  /** Whether a row should have it. */
  readonly isAsked: (record: SourceRecord) => boolean;
  readonly isLacking: (record: SourceRecord) => boolean;
  readonly amount: FieldId;
  /** The column of what is lacking. */
  readonly at: FieldId;
  /** From how many rows on a table without any is told as a whole. */
  readonly wholeFrom: number;
}

export interface LackFound {
  readonly cells: readonly Place[];
  readonly facts: RowsWithout;
  /** null where it is the table. */
  readonly record: SourceRecord | null;
}

function fenOf({ fields }: SourceRecord, amount: FieldId): number {
  const fen = fields[amount];
  return typeof fen === "number" ? fen : 0;
}

export function findLacking(register: RegisterView, lacking: Lacking): readonly LackFound[] {
  const { isAsked, isLacking, amount, at, wholeFrom } = lacking;
  const { rows: all } = register;
  // Few rows lack it, so the rest need not be asked whether they should have it.
  const found = all.filter((record) => isLacking(record) && isAsked(record));
  const isWhole = found.length > 0 && !all.some((record) => !isLacking(record) && isAsked(record));
  if (isWhole && found.length >= wholeFrom) {
    const fen = found.reduce((sum, record) => sum + fenOf(record, amount), 0);
    const rows = found.map(({ rowIndex }) => rowIndex);
    const cells = [cellOf(register, register.table.headerRows.last, at)];
    return [{ cells, facts: { fen, rows, isWhole: true }, record: null }];
  }
  return found.map((record) => ({
    cells: [cellOf(register, record.rowIndex, at)],
    facts: { fen: fenOf(record, amount), rows: [record.rowIndex], isWhole: false },
    record,
  }));
}
