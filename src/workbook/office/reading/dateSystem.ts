// Office.js has no word of a workbook's date system (none in the declarations of 1.1.110). What Excel displays tells it:
// a date's text beside its serial number fits one of the two systems only, as they lie 1,462 days apart.

import type { CellValue, DateSystem } from "../../../domain/sheets/snapshot";

export interface DisplayedCell {
  readonly value: CellValue;
  readonly numberFormat: string;
  /** As Excel shows it; "####" where the column is too narrow. */
  readonly text: string;
}

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAYS_BETWEEN_SYSTEMS = 1462;
/** Before 1 March 1900 Excel counts a day that never was; so old a date settles nothing. */
const FIRST_SAFE_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/** Quoted and escaped text, colours and conditions say nothing of dates. */
const NOT_FIELDS = /"[^"]*"|\\.|\[[^\]]*\]|_./gu;

/** Whether a number format shows a day or a year. */
export function isDateFormat(numberFormat: string): boolean {
  return numberFormat !== "General" && /[dy]/iu.test(numberFormat.replaceAll(NOT_FIELDS, ""));
}

function fits(serial: number, { text, numberFormat }: DisplayedCell): boolean {
  const date = new Date(EPOCH_1900 + Math.floor(serial) * DAY_MS);
  const numbers = (text.match(/\d+/gu) ?? []).map(Number);
  const years = numbers.filter((number) => number >= 1000);
  const showsDay = /d/iu.test(numberFormat.replaceAll(NOT_FIELDS, ""));
  if (years.some((year) => year !== date.getUTCFullYear())) return false;
  return showsDay ? numbers.includes(date.getUTCDate()) : years.length > 0;
}

function judge(cell: DisplayedCell): DateSystem | null {
  const { value, numberFormat, text } = cell;
  if (typeof value !== "number" || value < FIRST_SAFE_SERIAL || value > LAST_SERIAL) return null;
  if (!isDateFormat(numberFormat) || text.includes("#")) return null;
  const is1900 = fits(value, cell);
  const is1904 = fits(value + DAYS_BETWEEN_SYSTEMS, cell);
  if (is1900 === is1904) return null;
  return is1900 ? 1900 : 1904;
}

/** The system the first telling cell shows; null where none tells. */
export function findDateSystem(cells: Iterable<DisplayedCell>): DateSystem | null {
  for (const cell of cells) {
    const system = judge(cell);
    if (system !== null) return system;
  }
  return null;
}
