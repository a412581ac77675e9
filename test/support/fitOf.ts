// Builds the fit of a workbook from registers as a test states them, for tests of what comes after fitting.

import type { SourceRecord, TableFit, WorkbookFit } from "../../src/domain/fitting/fit";
import type { FieldId, KindId } from "../../src/domain/kinds/kind";
import { dayNumberOf } from "../../src/domain/values/date";
import type { FieldReading } from "../../src/domain/values/reading";

export interface RegisterPlan {
  readonly sheet: string;
  readonly kind: KindId | null;
  /** The fields in the order of the columns, from column A. */
  readonly fields: readonly FieldId[];
  /** From row 2 on, beneath a header in row 1. */
  readonly rows: readonly (readonly FieldReading[])[];
  /** Rows, counted as in `rows`, that are no records. */
  readonly incomplete?: readonly number[];
  readonly year?: number | null;
  readonly title?: string;
}

/** A day as records hold it; throws where there is no such day. */
export function day(year: number, month: number, dayOfMonth: number): number {
  const number = dayNumberOf(year, month, dayOfMonth);
  if (number === null) throw new Error(`no such day: ${year}-${month}-${dayOfMonth}`);
  return number;
}

function recordOf(plan: RegisterPlan, row: readonly FieldReading[], index: number): SourceRecord {
  const fields: Partial<Record<FieldId, FieldReading>> = {};
  plan.fields.forEach((field, column) => {
    fields[field] = row[column] ?? null;
  });
  return { rowIndex: index + 1, fields };
}

function tableOf(plan: RegisterPlan): TableFit {
  const all = plan.rows.map((row, index) => recordOf(plan, row, index));
  const isIncomplete = (record: SourceRecord): boolean =>
    plan.incomplete?.includes(record.rowIndex - 1) ?? false;
  return {
    kind: plan.kind,
    confidence: 1,
    reasons: [],
    title: plan.title ?? "",
    titleRows: null,
    headerRows: { first: 0, last: 0 },
    dataRows: plan.rows.length > 0 ? { first: 1, last: plan.rows.length } : null,
    totalRows: [],
    footerRows: null,
    columns: plan.fields.map((field, columnIndex) => ({
      columnIndex,
      header: field,
      field,
      confidence: 1,
      reasons: [],
      unit: "yuan",
    })),
    unit: "yuan",
    year: plan.year ?? null,
    records: all.filter((record) => !isIncomplete(record)),
    incomplete: all.filter(isIncomplete),
    unclear: [],
    isAgreed: false,
    differences: [],
  };
}

export function fitOf(...plans: readonly RegisterPlan[]): WorkbookFit {
  return {
    sheets: plans.map((plan) => ({
      sheet: plan.sheet,
      tables: [tableOf(plan)],
      notTable: null,
      isOwn: false,
    })),
    differences: [],
  };
}
