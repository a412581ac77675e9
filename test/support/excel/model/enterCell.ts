// What Excel makes of something put into a cell: the API's values and formulas are read as if they were typed.

import { parseFormula } from "../formula/parseFormula";
import { ExcelError, textOf, type Scalar } from "../formula/values";
import type { Sheet } from "./Sheet";

/** A typed text that is a number: 1,470.00 · ¥200 · 12% · 3.5E+2. */
const NUMBER = /^[-+]?[¥$￥]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?([eE][-+]?\d+)?%?$/u;
const DATES = [
  /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?$/u,
  /^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/u,
  /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/u,
];
const ERROR = /^#(REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NUM!|NULL!)$/u;
/** A date typed without a year falls into the current one; here always this one. */
const CURRENT_YEAR = 2026;
/** Excel keeps so many digits of a number. */
const DIGITS = 15;
const TEXT = "@";

export class EntryRefused extends Error {}

function numberOf(text: string): number | null {
  if (!NUMBER.test(text) || !/\d/u.test(text)) return null;
  const plain = Number(text.replaceAll(/[,¥$￥%]/gu, ""));
  const number = Number(plain.toPrecision(DIGITS));
  return text.endsWith("%") ? number / 100 : number;
}

function serialOf(text: string): number | null {
  for (const pattern of DATES) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const [year, month, day] = [
      Number(groups["year"] ?? CURRENT_YEAR),
      Number(groups["month"]),
      Number(groups["day"]),
    ];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() === month - 1) return (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  }
  return null;
}

interface Constant {
  readonly value: Scalar;
  /** The format Excel gives a cell that had none. */
  readonly format: string | null;
}

/** Text as it is, less the apostrophe that says so. */
function plainText(text: string): Constant {
  return { value: text === "" ? null : text.replace(/^'/u, ""), format: null };
}

function constantOf(text: string): Constant {
  const trimmed = text.trim();
  const number = numberOf(trimmed);
  if (number !== null) return { value: number, format: null };
  const serial = serialOf(trimmed);
  if (serial !== null) return { value: serial, format: "yyyy/m/d" };
  if (/^(true|false)$/iu.test(trimmed)) return { value: trimmed.toLowerCase() === "true", format: null };
  if (ERROR.test(trimmed)) return { value: new ExcelError(trimmed), format: null };
  return { value: text, format: null };
}

function checkedFormula(text: string): string {
  try {
    parseFormula(text);
  } catch (error) {
    throw new EntryRefused(`${text}: ${String(error)}`);
  }
  return text;
}

/** A text that begins like a formula: = always, + and - unless a number follows, @ never works. */
function formulaOf(text: string): string | null {
  if (text.startsWith("=") && text.length > 1) return checkedFormula(text);
  if (/^[-+]/u.test(text) && numberOf(text.trim()) === null && text.length > 1)
    return checkedFormula(`=${text}`);
  if (text.startsWith("@")) throw new EntryRefused(text);
  return null;
}

function enterText(sheet: Sheet, rowIndex: number, columnIndex: number, text: string): void {
  const { numberFormat } = sheet.look(rowIndex, columnIndex);
  const isApostrophe = text.startsWith("'");
  const isText = text === "" || isApostrophe || numberFormat === TEXT;
  const formula = isText ? null : formulaOf(text);
  const { value, format } = isText || formula !== null ? plainText(text) : constantOf(text);
  sheet.setCell(rowIndex, columnIndex, { constant: formula === null ? value : null, formula });
  if (isApostrophe) sheet.setLook(rowIndex, columnIndex, { isQuoted: true });
  if (format !== null && numberFormat === "General")
    sheet.setLook(rowIndex, columnIndex, { numberFormat: format });
}

/** A cell that lies under a merged one and is not its first. */
function isUnderMerge({ merges }: Sheet, r: number, c: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      r >= top && r <= bottom && c >= left && c <= right && (r > top || c > left),
  );
}

function enterScalar(sheet: Sheet, rowIndex: number, columnIndex: number, raw: number | boolean): void {
  const isText = sheet.look(rowIndex, columnIndex).numberFormat === TEXT;
  sheet.setCell(rowIndex, columnIndex, { constant: isText ? textOf(raw) : raw, formula: null });
}

/**
 * null leaves the cell as it is; a number put into a text cell is text; what is put under a merged cell is lost without a
 * word. Throws `EntryRefused` where Excel would not take the formula. */
export function enterCell(sheet: Sheet, rowIndex: number, columnIndex: number, raw: unknown): void {
  if (raw === null || isUnderMerge(sheet, rowIndex, columnIndex)) return;
  if (sheet.look(rowIndex, columnIndex).isQuoted) sheet.setLook(rowIndex, columnIndex, { isQuoted: false });
  if (typeof raw === "number" || typeof raw === "boolean") {
    enterScalar(sheet, rowIndex, columnIndex, raw);
  } else if (typeof raw === "string") enterText(sheet, rowIndex, columnIndex, raw);
  else throw new EntryRefused(`neither number nor text: ${typeof raw}`);
}
