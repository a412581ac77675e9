// One located block as a table: its kind decided, its columns mapped, its rows read. A ledger of income and outlay, which
// is two registers over the same rows, gives two.

import type { Span } from "../sheets/address";
import type { Stepwise } from "../stepwise";
import type { MoneyUnit } from "../values/money";
import { squeezeText } from "../values/text";
import { EMPTY_PROFILE, readColumnProfile } from "./matching/readColumnProfile";
import { readTableContext } from "./matching/readTableContext";
import { describeUnclear } from "./describeUnclear";
import type { ColumnFit, TableFit } from "./fit";
import type { Located, SheetUnderFit } from "./locating/located";
import type { Candidate } from "./matching/matchColumns";
import { findDateColumns, type DateColumn } from "./matching/findDateColumns";
import { NO_HEADING, readHeading } from "./locating/readHeading";
import { readRegister, unitOfColumn, type Register } from "./reading/readRegister";
import type { RecordsRead } from "./reading/readRecords";
import { columnsOfSplitDate, findSplitDate, type SplitDate } from "./matching/findSplitDate";
import { understandTable } from "./matching/understandTable";

/** How sure a column is that is headed by a day, or by a part of the date. */
const MADE_OF_DATES = 0.9;

/** The columns that hold dates without being headed 日期: a matrix's sessions, an account book's month and day. */
function madeOfDates({ dates, splitDate, understood }: Register): ReadonlySet<number> {
  const sessions = understood.kind?.id === "study" ? dates.map(({ column }) => column) : [];
  const hasDate = understood.matches.some(({ column }) => column === splitDate?.month);
  return new Set([...sessions, ...(splitDate !== null && hasDate ? columnsOfSplitDate(splitDate) : [])]);
}

function fitColumns(register: Register): ColumnFit[] {
  const { located, candidates, understood } = register;
  const isDate = madeOfDates(register);
  return candidates.map((candidate, at) => {
    const columnIndex = located.header.columns.first + at;
    const header = candidate.heading.shown;
    if (isDate.has(at)) {
      const reasons = [{ code: "content", looksLike: "date" }] as const;
      return { columnIndex, header, field: "date", confidence: MADE_OF_DATES, reasons };
    }
    const match = understood.matches.find(({ column }) => column === at);
    const { field = null, confidence = 0, reasons = [] } = match ?? {};
    return { columnIndex, header, field: field?.id ?? null, confidence, reasons };
  });
}

function spanOf(rows: readonly number[]): Span | null {
  const first = rows[0];
  const last = rows.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

function tableUnit({ candidates, context, understood }: Register): MoneyUnit {
  const money = understood.matches.filter(({ field }) => field.type === "money");
  const units = money.map(({ column }) => unitOfColumn(candidates[column], context));
  if (units.length > 0) return units.includes("wan") ? "wan" : "yuan";
  const isWan = candidates.some(({ heading }) => heading.unit === "wan");
  return isWan ? "wan" : (context.unit ?? "yuan");
}

function buildTable(register: Register, { records, incomplete }: RecordsRead): TableFit {
  const { located, candidates, context, understood } = register;
  const { header, body, titleRows } = located;
  const columns = fitColumns(register);
  return {
    kind: understood.kind?.id ?? null,
    confidence: understood.confidence,
    reasons: understood.reasons,
    title: context.title,
    titleRows,
    headerRows: header.rows,
    dataRows: spanOf(body.dataRows),
    totalRows: body.totalRows,
    footerRows: body.footerRows,
    columns,
    unit: tableUnit(register),
    year: context.year,
    records,
    incomplete,
    unclear: describeUnclear({ understood, context, candidates, columns, records, incomplete }),
  };
}

/**
 * A matrix's sessions are no columns of a kind: left in, each would count as one that nobody can explain. A date in parts
 * is one column 日期.
 */
function asKindsSeeThem(
  candidates: readonly Candidate[],
  dates: readonly DateColumn[],
  splitDate: SplitDate | null,
): Candidate[] {
  const hidden = new Set(dates.map(({ column }) => column));
  if (splitDate !== null) for (const column of columnsOfSplitDate(splitDate)) hidden.add(column);
  return candidates.map((candidate, at) => {
    if (at === splitDate?.month) return { heading: readHeading(["日期"]), profile: EMPTY_PROFILE };
    return hidden.has(at) ? { ...candidate, heading: NO_HEADING } : candidate;
  });
}

/** Fits one block; yields the fraction of its rows read. */
export function* fitTable(under: SheetUnderFit, located: Located): Stepwise<TableFit[]> {
  const { header, body } = located;
  const context = readTableContext(under.sheet, located.titleRows, located.titleColumns, under.dateSystem);
  const candidates: Candidate[] = header.headings.map((heading, at) => ({
    heading,
    profile: readColumnProfile(under.sheet, body.dataRows, header.columns.first + at),
  }));
  const dates = findDateColumns(candidates, context, under.dateSystem);
  const splitDate = findSplitDate(candidates);
  const all = understandTable(asKindsSeeThem(candidates, dates, splitDate), {
    title: squeezeText(context.title),
    lines: context.words,
    sheetName: squeezeText(under.sheet.name),
    names: context.names,
    hasDate: context.hasDate || dates.length > 0,
    isMatrix: dates.length > 0,
  });
  const tables: TableFit[] = [];
  for (const understood of all) {
    const register: Register = { located, candidates, context, understood, dates, splitDate };
    tables.push(buildTable(register, yield* readRegister(under, register)));
  }
  return tables;
}
