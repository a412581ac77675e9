// One located block as a table: its kind decided, its columns mapped, its rows read. A ledger of income and outlay, which
// is two registers over the same rows, gives two.

import type { Span } from "../sheets/address";
import type { Stepwise } from "../stepwise";
import type { MoneyUnit } from "../values/money";
import { squeezeText } from "../values/text";
import { readColumnProfile } from "./columnProfile";
import { readTableContext } from "./contextOfTable";
import { describeUnclear } from "./describeUnclear";
import type { ColumnFit, TableFit } from "./fit";
import type { Located, SheetUnderFit } from "./located";
import type { Candidate } from "./matchColumns";
import { findDateColumns } from "./matrix";
import { NO_HEADING } from "./readHeading";
import { readRegister, unitOfColumn, type Register } from "./readRegister";
import type { RecordsRead } from "./readRecords";
import { understandTable } from "./understandTable";

/** How sure a date column of a matrix is: it is headed by a day. */
const HEADED_BY_A_DAY = 0.9;

function fitColumns({ located, candidates, understood, dates }: Register): ColumnFit[] {
  const isStudy = understood.kind?.id === "study";
  return candidates.map((candidate, at) => {
    const match = understood.matches.find(({ column }) => column === at);
    const isSession = isStudy && dates.some(({ column }) => column === at);
    const columnIndex = located.header.columns.first + at;
    const header = candidate.heading.shown;
    if (isSession) {
      const reasons = [{ code: "content", looksLike: "date" }] as const;
      return { columnIndex, header, field: "date", confidence: HEADED_BY_A_DAY, reasons };
    }
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

/** Fits one block; yields the fraction of its rows read. */
export function* fitTable(under: SheetUnderFit, located: Located): Stepwise<TableFit[]> {
  const { header, body } = located;
  const context = readTableContext(under.sheet, located.titleRows, located.titleColumns, under.dateSystem);
  const candidates: Candidate[] = header.headings.map((heading, at) => ({
    heading,
    profile: readColumnProfile(under.sheet, body.dataRows, header.columns.first + at),
  }));
  const dates = findDateColumns(candidates, context, under.dateSystem);
  // A matrix's sessions are no columns of the kind: left in, each would count as one that nobody can explain.
  const plain = candidates.map((candidate, at) =>
    dates.some(({ column }) => column === at) ? { ...candidate, heading: NO_HEADING } : candidate,
  );
  const all = understandTable(plain, {
    title: squeezeText(context.title),
    lines: context.words,
    sheetName: squeezeText(under.sheet.name),
    names: context.names,
    hasDate: context.hasDate || dates.length > 0,
    isMatrix: dates.length > 0,
  });
  const tables: TableFit[] = [];
  for (const understood of all) {
    const register: Register = { located, candidates, context, understood, dates };
    tables.push(buildTable(register, yield* readRegister(under, register)));
  }
  return tables;
}
