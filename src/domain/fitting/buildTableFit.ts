// A table that has been understood and read, as the fit tells of it.

import type { Span } from "../sheets/address";
import type { MoneyUnit } from "../values/money";
import { describeUnclear } from "./describeUnclear";
import type { ColumnFit, TableFit } from "./fit";
import { columnsOfSplitDate } from "./matching/findSplitDate";
import type { RecordsRead } from "./reading/readRecords";
import { unitOfColumn, type Register } from "./reading/readRegister";
import type { ColumnDifference } from "./remembering/remembered";

/** How sure a column is that is headed by a day, or by a part of the date. */
const MADE_OF_DATES = 0.9;

/** The columns that hold dates without being headed 日期: a matrix's sessions, an account book's month and day. */
function madeOfDates({ dates, splitDate, understood }: Register): ReadonlySet<number> {
  const sessions = understood.kind?.id === "study" ? dates.map(({ column }) => column) : [];
  const hasDate = understood.matches.some(({ column }) => column === splitDate?.month);
  return new Set([...sessions, ...(splitDate !== null && hasDate ? columnsOfSplitDate(splitDate) : [])]);
}

function fitColumns(register: Register): ColumnFit[] {
  const { located, candidates, context, understood } = register;
  const isDate = madeOfDates(register);
  return candidates.map((candidate, at) => {
    const columnIndex = located.header.columns.first + at;
    const place = { columnIndex, header: candidate.heading.shown, unit: unitOfColumn(candidate, context) };
    if (isDate.has(at)) {
      const reasons = [{ code: "content", looksLike: "date" }] as const;
      return { ...place, field: "date", confidence: MADE_OF_DATES, reasons };
    }
    const match = understood.matches.find(({ column }) => column === at);
    if (!match && understood.agreed?.has(at)) {
      return { ...place, field: null, confidence: 1, reasons: [{ code: "agreed" }] };
    }
    const { field = null, confidence = 0, reasons = [] } = match ?? {};
    return { ...place, field: field?.id ?? null, confidence, reasons };
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

/** `differences`: of its columns from what a person has said of them. */
export function buildTableFit(
  register: Register,
  { records, incomplete, listed }: RecordsRead,
  differences: readonly ColumnDifference[],
): TableFit {
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
    ...(listed === undefined ? {} : { listed }),
    unclear: describeUnclear({ understood, context, candidates, columns, records, incomplete }),
    isAgreed: understood.agreed !== null,
    differences,
  };
}
