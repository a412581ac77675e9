// How well fitting does on the labelled books: each measure as hits of tries, with every miss in words. Data ranges are
// compared as the contract reads them: rows that are only waiting to be filled are no data, whatever the label counted.

import type { TableFit } from "../../src/domain/fitting/fit";
import { columnName, type Span } from "../../src/domain/sheets/address";
import { formulaAt, valueAt, type SheetSnapshot } from "../../src/domain/sheets/snapshot";
import type { FieldsOfColumns } from "./labelledFields";
import { labelledFields } from "./labelledFields";
import type { LabelledTable } from "./label";
import type { LabelledSheet } from "./readLabelledBooks";

export interface Measure {
  readonly name: string;
  /** The share that is asked for; at least, or for `falseKinds` at most. */
  readonly wanted: number;
  hits: number;
  tries: number;
  readonly misses: string[];
}

export type FitMeasures = Record<
  "headers" | "dataRows" | "kinds" | "falseKinds" | "fieldPrecision" | "fieldRecall",
  Measure
>;

function measure(name: string, wanted: number): Measure {
  return { name, wanted, hits: 0, tries: 0, misses: [] };
}

function count(into: Measure, isHit: boolean, miss: string): void {
  into.tries += 1;
  if (isHit) into.hits += 1;
  else into.misses.push(miss);
}

function rowNumbers(span: Span | null): string {
  return span === null ? "none" : `${span.first + 1}–${span.last + 1}`;
}

/** A ledger read as two kinds is two entries over the same rows: one table for the places. */
function distinctTables(tables: readonly TableFit[]): TableFit[] {
  return tables.filter((table, at) => {
    const before = tables[at - 1];
    return (
      before?.headerRows.first !== table.headerRows.first ||
      before.columns[0]?.columnIndex !== table.columns[0]?.columnIndex
    );
  });
}

const SERIAL = /^(?:序号|编号)?$/u;

/** Only a serial under its heading, or formulas that come to nothing. */
function isWaiting(sheet: SheetSnapshot, headerRow: number, rowIndex: number): boolean {
  for (let column = 0; column < (sheet.rows[rowIndex]?.length ?? 0); column += 1) {
    const value = valueAt(sheet, rowIndex, column);
    if (value === null || (typeof value === "string" && value.trim() === "")) continue;
    const heading = String(valueAt(sheet, headerRow, column) ?? "").replaceAll(/\s/gu, "");
    const isSerial = SERIAL.test(heading) && /^\d{1,4}$/u.test(String(value));
    const isZero = value === 0 && formulaAt(sheet, rowIndex, column) !== null;
    if (!isSerial && !isZero) return false;
  }
  return true;
}

function labelledData(sheet: SheetSnapshot, label: LabelledTable): Span | null {
  if (label.data === null) return null;
  const first = label.data[0] - 1;
  let last = label.data[1] - 1;
  while (last >= first && isWaiting(sheet, label.header[1] - 1, last)) last -= 1;
  return last < first ? null : { first, last };
}

function measurePlaces(measures: FitMeasures, { label, sheet, fit }: LabelledSheet): void {
  const found = distinctTables(fit.tables);
  label.tables.forEach((wanted, at) => {
    const table = found[at];
    const where = `${label.file} ${label.sheet}`;
    const header = rowNumbers(table?.headerRows ?? null);
    const wantedHeader = rowNumbers({ first: wanted.header[0] - 1, last: wanted.header[1] - 1 });
    count(measures.headers, header === wantedHeader, `${where}: header ${header}, not ${wantedHeader}`);
    const data = rowNumbers(table?.dataRows ?? null);
    const wantedData = rowNumbers(labelledData(sheet, wanted));
    count(measures.dataRows, data === wantedData, `${where}: data ${data}, not ${wantedData}`);
  });
}

function measureKinds(measures: FitMeasures, { label, fit }: LabelledSheet): void {
  const kinds = [...new Set(fit.tables.map(({ kind }) => kind))];
  const said = `${label.file} ${label.sheet}: ${kinds.map((kind) => kind ?? "no kind").join(" and ") || "no table"}`;
  if (label.kinds.every((kind) => kind === null)) {
    const isFalse = kinds.some((kind) => kind !== null);
    measures.falseKinds.tries += 1;
    measures.falseKinds.hits += isFalse ? 1 : 0;
    if (isFalse) measures.falseKinds.misses.push(said);
    return;
  }
  const isBoth = label.kinds.includes("income") && label.kinds.includes("expense");
  const areAcceptable = kinds.length > 0 && kinds.every((kind) => label.kinds.includes(kind));
  count(measures.kinds, areAcceptable && (!isBoth || kinds.length === 2), said);
}

function measureTable(measures: FitMeasures, where: string, table: TableFit, wanted: FieldsOfColumns): void {
  for (const { columnIndex, field } of table.columns) {
    const column = columnName(columnIndex);
    const truth = wanted[column] ?? null;
    if (field !== null) {
      count(
        measures.fieldPrecision,
        field === truth,
        `${where}: ${column} is ${truth ?? "no field"}, not ${field}`,
      );
    }
    if (truth !== null)
      count(measures.fieldRecall, field === truth, `${where}: ${column} ${truth} not found`);
  }
}

function measureFields(measures: FitMeasures, { label, sheet, fit }: LabelledSheet): void {
  const byKind = labelledFields[`${label.file}!${sheet.position}`];
  const where = `${label.file} ${label.sheet}`;
  for (const table of fit.tables) {
    const wanted = table.kind === null ? undefined : byKind?.[table.kind];
    if (wanted) measureTable(measures, where, table, wanted);
    else if (table.kind !== null) throw new Error(`${where}: no fields are labelled for ${table.kind}`);
  }
  const isMissed = !label.kinds.includes(null) && fit.tables.every(({ kind }) => kind === null);
  if (!isMissed) return;
  for (const [column, field] of Object.entries(Object.values(byKind ?? {})[0] ?? {})) {
    count(measures.fieldRecall, false, `${where}: ${column} ${field} not found, the kind is not`);
  }
}

/** Measures all sheets; dictionaries count for the kinds only, since nobody needs their rows. */
export function measureFit(sheets: readonly LabelledSheet[]): FitMeasures {
  const measures: FitMeasures = {
    headers: measure("header rows right", 0.97),
    dataRows: measure("data rows right", 0.95),
    kinds: measure("kind right, of those that are one of ours", 0.95),
    falseKinds: measure("taken for one of ours, of the others", 0.02),
    fieldPrecision: measure("fields right, of those mapped", 0.98),
    fieldRecall: measure("fields mapped, of those there", 0.92),
  };
  for (const one of sheets) {
    if (one.label.shape === "table") measurePlaces(measures, one);
    measureKinds(measures, one);
    measureFields(measures, one);
  }
  return measures;
}

/** The share hit, 0 where nothing was tried. */
export function shareOf({ hits, tries }: Measure): number {
  return tries === 0 ? 0 : hits / tries;
}
