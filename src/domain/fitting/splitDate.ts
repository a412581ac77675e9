// The date of an account book: 月 and 日 in columns of their own under the year, the month written once and blank below.

import type { CellValue, DateSystem, SheetSnapshot } from "../sheets/snapshot";
import { valueAt } from "../sheets/snapshot";
import { readDate, type DateReading } from "../values/readDate";
import { squeezeText } from "../values/text";
import type { TableContext } from "./contextOfTable";
import type { Header } from "./header";
import type { Candidate } from "./matchColumns";
import { yearInText } from "./periodInText";
import { isFilled } from "./rowFacts";

/** Positions among the candidates. */
export interface SplitDate {
  /** null: the year stands above the columns, in the title or in the sheet's name. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The columns that make up the date, null where there are none. */
export function findSplitDate(candidates: readonly Candidate[]): SplitDate | null {
  const bases = candidates.map(({ heading }) => heading.base);
  const month = bases.findIndex((base, at) => /^月份?$/u.test(base) && bases[at + 1] === "日");
  if (month < 0) return null;
  return { year: bases[month - 1] === "年" ? month - 1 : null, month, day: month + 1 };
}

/** The positions in the sheet's order. */
export function columnsOfSplitDate({ year, month, day }: SplitDate): readonly number[] {
  return year === null ? [month, day] : [year, month, day];
}

function digitsOf(value: CellValue): string {
  return squeezeText(String(value ?? "")).replace(/[年月日号]$/u, "");
}

/** Per row its date; rows without a day have none. */
export function readSplitDates(
  sheet: SheetSnapshot,
  header: Header,
  split: SplitDate,
  rows: readonly number[],
  context: TableContext,
  dateSystem: DateSystem,
): ReadonlyMap<number, DateReading> {
  const above = header.headings[split.month]?.shown ?? "";
  const dates = new Map<number, DateReading>();
  let year = String(yearInText(above) ?? context.year ?? "");
  let month = "";
  const cellAt = (rowIndex: number, at: number): CellValue =>
    valueAt(sheet, rowIndex, header.columns.first + at);
  for (const rowIndex of rows) {
    if (split.year !== null && isFilled(cellAt(rowIndex, split.year)))
      year = digitsOf(cellAt(rowIndex, split.year));
    if (isFilled(cellAt(rowIndex, split.month))) month = digitsOf(cellAt(rowIndex, split.month));
    const day = cellAt(rowIndex, split.day);
    if (!isFilled(day)) continue;
    const text = `${year === "" ? "" : `${year}年`}${month}月${digitsOf(day)}日`;
    const reading = readDate(text, "General", { dateSystem, year: null, month: null });
    dates.set(rowIndex, reading);
  }
  return dates;
}
