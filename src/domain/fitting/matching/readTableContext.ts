// What stands around a table: its title, the unit of its amounts, the date all its rows share, the year and month that
// its dates leave out.

import type { Span } from "../../sheets/address";
import { numberFormatAt, valueAt, type DateSystem, type SheetSnapshot } from "../../sheets/snapshot";
import { isDateFormat } from "../../values/isDateFormat";
import type { MoneyUnit } from "../../values/money";
import type { DateReading } from "../../values/readDate";
import { cleanText, squeezeText } from "../../values/text";
import { monthInText, yearInText } from "./periodInText";
import { isFilled } from "../locating/readRowFacts";
import { endsLikeTitle, isAttachmentMark } from "../locating/rowLabels";
import { findTableDate, hasDateLabel, type LineCell } from "./findTableDate";

export interface TableContext {
  readonly title: string;
  /** All short texts above the header, squeezed: where words speak for a kind. */
  readonly words: string;
  /** The lines that are titles and the sheet's name, squeezed: where a word may stand for a whole column. */
  readonly names: string;
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
  readonly month: number | null;
  /** The date written once above the table; null where there is none. */
  readonly date: DateReading;
  /** A date above the table, or the place for one. */
  readonly hasDate: boolean;
}

/** A filling note above the header is no title. */
const LONGEST_TITLE = 60;
const UNIT_LINE = /单位[:：]?(?:人民币)?(万元|元)/u;
/** A date line with nothing filled in, or a date alone, is no title. */
const DATE_LINE = /^[\d_\s./-]*(?:年[\d_\s]*)?(?:月[\d_\s]*)?(?:日[\d_\s]*)?$/u;

function cellsOf(sheet: SheetSnapshot, rows: Span, columns: Span): LineCell[] {
  const cells: LineCell[] = [];
  for (let rowIndex = rows.first; rowIndex <= rows.last; rowIndex += 1) {
    for (let column = columns.first; column <= columns.last; column += 1) {
      const value = valueAt(sheet, rowIndex, column);
      const numberFormat = numberFormatAt(sheet, rowIndex, column);
      const isDate = typeof value === "number" && isDateFormat(numberFormat);
      if (isDate || (typeof value === "string" && isFilled(value))) cells.push({ value, numberFormat });
    }
  }
  return cells;
}

/** 填报日期：2021年1月5日 says nothing of the records' year, and neither does a note. */
function isTitleLine(text: string): boolean {
  if (text.length > LONGEST_TITLE || /[:：]/u.test(text)) return false;
  return !DATE_LINE.test(text) && !isAttachmentMark(text);
}

function titleOf(lines: readonly string[]): string {
  return lines.find((text) => endsLikeTitle(text)) ?? lines[0] ?? "";
}

function unitOf(texts: readonly string[]): MoneyUnit | null {
  const unit = UNIT_LINE.exec(squeezeText(texts.join(" ")))?.[1];
  if (unit === undefined) return null;
  return unit === "万元" ? "wan" : "yuan";
}

/** Reads the rows above a header (null: none) and the sheet's name. */
export function readTableContext(
  sheet: SheetSnapshot,
  rows: Span | null,
  columns: Span,
  dateSystem: DateSystem,
): TableContext {
  const cells = rows === null ? [] : cellsOf(sheet, rows, columns);
  const texts = cells.flatMap(({ value }) => (typeof value === "string" ? [cleanText(value)] : []));
  const titles = texts.filter(isTitleLine);
  const names = titles.join(" ");
  const year = yearInText(names) ?? yearInText(sheet.name);
  const month = monthInText(names) ?? monthInText(sheet.name);
  const date = findTableDate(cells, { dateSystem, year, month });
  return {
    title: titleOf(titles),
    words: squeezeText(texts.filter((text) => text.length <= LONGEST_TITLE).join(" ")),
    names: squeezeText(`${names} ${sheet.name}`),
    unit: unitOf(texts),
    year,
    month,
    date,
    hasDate: date !== null || texts.some(hasDateLabel),
  };
}
