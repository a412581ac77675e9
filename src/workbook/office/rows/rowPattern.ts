// How the row looks that new ones are to be like: what Excel does not give a new row by itself.

import { shiftRow } from "../../../domain/sheets/rowShift";
import type { RowsChange } from "../../rowsChange";

interface Validation {
  readonly columnIndex: number;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

export interface RowPattern {
  /** In points; null for a hidden row, whose height is not told. */
  readonly height: number | null;
  /** By column, from the first. */
  readonly numberFormats: readonly string[];
  readonly validations: readonly Validation[];
  /** Whether Excel makes the new rows like it anyway: it stands just above them. */
  readonly isAbove: boolean;
}

/** As many columns as are written or guarded, and a few more. */
const COLUMNS_BESIDE = 4;

function widthOf({ cells, guards }: RowsChange): number {
  return 1 + COLUMNS_BESIDE + Math.max(0, ...[...cells, ...guards].map(({ columnIndex }) => columnIndex));
}

/** A rule that speaks of no cell means the same in any row; the others Excel stretches with the row above. */
function isPlain(rule: Excel.DataValidationRule): boolean {
  return !JSON.stringify(rule).includes('"=');
}

function askValidation(sheet: Excel.Worksheet, rowIndex: number, columnIndex: number): () => Validation[] {
  const { dataValidation } = sheet.getCell(rowIndex, columnIndex);
  dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
  return () => {
    const { type, rule, errorAlert, prompt, ignoreBlanks } = dataValidation;
    const isSome = type !== "None" && type !== "Inconsistent" && type !== "MixedCriteria";
    return isSome && isPlain(rule) ? [{ columnIndex, rule, errorAlert, prompt, ignoreBlanks }] : [];
  };
}

export function askPattern(sheet: Excel.Worksheet, change: RowsChange): () => RowPattern | null {
  const { shift, like } = change;
  if (shift?.kind !== "insert" || like === null) return () => null;
  const width = widthOf(change);
  const row = sheet.getRangeByIndexes(like, 0, 1, width);
  row.load("numberFormat,format/rowHeight");
  const validations = Array.from({ length: width }, (_, c) => askValidation(sheet, like, c));
  return () => {
    const [formats = []]: readonly (readonly unknown[])[] = row.numberFormat;
    const height = row.format.rowHeight;
    return {
      height: height > 0 ? height : null,
      numberFormats: formats.map((format) => (typeof format === "string" ? format : "General")),
      validations: validations.flatMap((read) => read()),
      isAbove: like === shift.before - 1,
    };
  };
}

/** To be called once the rows are in. */
export function applyPattern(sheet: Excel.Worksheet, { shift, like }: RowsChange, pattern: RowPattern): void {
  if (shift?.kind !== "insert" || like === null) return;
  const rows = sheet.getRange(`${shift.before + 1}:${shift.before + shift.count}`);
  const moved = shiftRow(shift, like);
  if (!pattern.isAbove && moved !== null)
    rows.copyFrom(sheet.getRange(`${moved + 1}:${moved + 1}`), "Formats");
  if (pattern.height !== null) rows.format.rowHeight = pattern.height;
  for (const { columnIndex, rule, errorAlert, prompt, ignoreBlanks } of pattern.validations) {
    const { dataValidation } = sheet.getRangeByIndexes(shift.before, columnIndex, shift.count, 1);
    dataValidation.rule = rule;
    dataValidation.errorAlert = errorAlert;
    dataValidation.prompt = prompt;
    dataValidation.ignoreBlanks = ignoreBlanks;
  }
}
