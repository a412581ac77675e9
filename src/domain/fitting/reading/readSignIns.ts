// The sign-ins of a matrix: a mark where somebody was there. Each mark is a record of its own.

import { valueAt, type SheetSnapshot } from "../../sheets/snapshot";
import type { Stepwise } from "../../stepwise";
import { squeezeText } from "../../values/text";
import type { DateColumn } from "../matching/findDateColumns";
import type { SourceRecord } from "../fit";
import type { Header } from "../locating/readHeader";
import type { RecordsRead } from "./readRecords";
import { isFilled, ROWS_PER_STEP } from "../locating/readRowFacts";

/** Marks and words that say that somebody was not there. */
const ABSENT = /^(?:[×✗✘xX○△0\-—/]|缺.*|旷.*|请假|.?假|否|无|未.*)$/u;

function isPresent(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): boolean {
  const value = valueAt(sheet, rowIndex, columnIndex);
  if (!isFilled(value) || value === false) return false;
  return !ABSENT.test(squeezeText(String(value)));
}

/** Turns each row's record into one for every session its person signed in to; yields the fraction done. */
export function* readSignIns(
  sheet: SheetSnapshot,
  header: Header,
  dates: readonly DateColumn[],
  rows: readonly SourceRecord[],
): Stepwise<RecordsRead> {
  const records: SourceRecord[] = [];
  const incomplete: SourceRecord[] = [];
  const listed: string[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) break;
    const { rowIndex, fields } = row;
    const isNamed = typeof fields.person === "string";
    if (typeof fields.person === "string") listed.push(fields.person);
    for (const { column, date } of dates) {
      const columnIndex = header.columns.first + column;
      if (!isPresent(sheet, rowIndex, columnIndex)) continue;
      (isNamed ? records : incomplete).push({ rowIndex, columnIndex, fields: { ...fields, date } });
    }
    if (at % ROWS_PER_STEP === 0) yield at / rows.length;
  }
  return { records, incomplete, listed };
}
