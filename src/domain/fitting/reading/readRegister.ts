// The rows of a table as the records of its kind, whatever its layout: plain columns, fields written once above or among
// the rows, a matrix of sign-ins.

import type { KindDefinition } from "../../kinds/kind";
import { valueAt } from "../../sheets/snapshot";
import type { Stepwise } from "../../stepwise";
import type { MoneyUnit } from "../../values/money";
import type { TableContext } from "../matching/readTableContext";
import { findCovering } from "./findCovering";
import { ledgerSideOf } from "../matching/ledgerSide";
import { readGiven } from "../matching/readGiven";
import type { Located } from "../locating/located";
import type { SheetUnderFit } from "../locating/sheetUnderFit";
import type { Candidate } from "../matching/matchColumns";
import type { DateColumn } from "../matching/findDateColumns";
import { readSignIns } from "./readSignIns";
import { readRecords, type HeadedField, type MappedColumn, type RecordsRead } from "./readRecords";
import type { Section } from "../locating/settleRows";
import type { SplitDate } from "../matching/findSplitDate";
import { readSplitDates } from "./readSplitDates";
import type { Understood } from "../matching/understandTable";

export interface Register {
  readonly located: Located;
  readonly candidates: readonly Candidate[];
  readonly context: TableContext;
  readonly understood: Understood;
  readonly dates: readonly DateColumn[];
  readonly splitDate: SplitDate | null;
}

/** What a bare number in a column stands for: the heading says it, else a line above the table, else it is yuan. */
export function unitOfColumn(candidate: Candidate | undefined, context: TableContext): MoneyUnit {
  return candidate?.heading.unit ?? context.unit ?? "yuan";
}

function textsByRow(sections: readonly Section[], rows: readonly number[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  let next = 0;
  let text: string | null = null;
  for (const rowIndex of rows) {
    for (; (sections[next]?.rowIndex ?? Infinity) < rowIndex; next += 1) text = sections[next]?.text ?? null;
    if (text !== null) texts.set(rowIndex, text);
  }
  return texts;
}

/** The first choice of the kind that has no column and that lines among the rows can stand for. */
function findHeaded(kind: KindDefinition, { located, understood }: Register): HeadedField | null {
  const { sections, dataRows } = located.body;
  if (sections.length === 0) return null;
  const mapped = new Set(understood.matches.map(({ field }) => field.id));
  const field = kind.fields.find(({ id, coversBelow }) => coversBelow === true && !mapped.has(id));
  return field ? { id: field.id, texts: textsByRow(sections, dataRows) } : null;
}

/** How the register's columns are read: their units, and which cells stand for rows below them. */
export function mapColumns(under: SheetUnderFit, register: Register): readonly MappedColumn[] {
  const { located, candidates, context, understood, splitDate } = register;
  const { header, body } = located;
  return understood.matches.map(({ column, field }) => {
    const columnIndex = header.columns.first + column;
    const covering = findCovering(under.sheet, under.merges, body.dataRows, field, columnIndex);
    const sign = field.id === "amount" ? understood.sign : "any";
    const isSplit = splitDate?.month === column;
    const readings = isSplit
      ? readSplitDates(under.sheet, header, splitDate, body.dataRows, context, under.dateSystem)
      : null;
    return { columnIndex, field, unit: unitOfColumn(candidates[column], context), covering, sign, readings };
  });
}

/** The data rows; where a column says whose they are, income has its own and outlay all others, so that none is lost. */
function ownRows(
  { sheet }: SheetUnderFit,
  { located, understood: { only } }: Register,
  rows: readonly number[],
): readonly number[] {
  if (only === null) return rows;
  const column = located.header.columns.first + only.column;
  const isIntake = (rowIndex: number): boolean => ledgerSideOf(valueAt(sheet, rowIndex, column)) === "intake";
  return rows.filter((rowIndex) => isIntake(rowIndex) === (only.side === "intake"));
}

/**
 * Reads the rows given, of the register's data rows all or some; yields the fraction done. A table of no kind has no
 * records.
 */
export function* readRegister(
  under: SheetUnderFit,
  register: Register,
  columns: readonly MappedColumn[],
  dataRows: readonly number[],
): Stepwise<RecordsRead> {
  const { located, context, understood, dates } = register;
  const { kind, matches } = understood;
  if (kind === null) return { records: [], incomplete: [] };
  const read = yield* readRecords({
    sheet: under.sheet,
    kind,
    columns,
    rows: ownRows(under, register, dataRows),
    given: readGiven(kind, new Set(matches.map(({ field }) => field.id)), context),
    headed: findHeaded(kind, register),
    dateSystem: under.dateSystem,
    year: context.year,
    month: context.month,
  });
  if (kind.id !== "study" || dates.length === 0) return read;
  const rows = [...read.records, ...read.incomplete].sort((one, other) => one.rowIndex - other.rowIndex);
  return yield* readSignIns(under.sheet, located.header, dates, rows);
}
