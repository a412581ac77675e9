// How a column is written, learned from the cells that stand in it, so that a new one looks as the clerk would have written
// it. The last rows count, the most frequent way among them, and of ways alike the latest.

import type { FieldType } from "../kinds/kind";
import { type CellValue, numberFormatAt, valueAt } from "../sheets/snapshot";
import { isDateFormat } from "../values/isDateFormat";
import type { MoneyUnit } from "../values/money";
import { readYesNo } from "../values/readYesNo";
import { squeezeText } from "../values/text";
import { type DateManner, dateMannerKey, dateMannerOf, USUAL_DATES } from "./dateManner";
import type { EntryTarget } from "./target";

export type Manner =
  | { readonly as: "date"; readonly dates: DateManner }
  | { readonly as: "money"; readonly unit: MoneyUnit; readonly isNegative: boolean }
  /** 4人: the unit stands in each cell. */
  | { readonly as: "count"; readonly suffix: string }
  /** `no` null: a blank cell says no. */
  | { readonly as: "yesNo"; readonly yes: string; readonly no: string | null }
  | { readonly as: "digits" }
  /** `asNumbers`: what is a number is kept as one. */
  | { readonly as: "text"; readonly asNumbers: boolean };

export interface Sample {
  readonly rowIndex: number;
  readonly value: Exclude<CellValue, null>;
  readonly numberFormat: string;
}

const MOST_SAMPLES = 20;
const MOST_ROWS = 400;

/** The last filled cells of a column, the last one first. */
export function samplesOf({ register, sheet }: EntryTarget, columnIndex: number): readonly Sample[] {
  const samples: Sample[] = [];
  const { rows } = register;
  const end = Math.max(0, rows.length - MOST_ROWS);
  for (let at = rows.length - 1; at >= end && samples.length < MOST_SAMPLES; at -= 1) {
    const rowIndex = rows[at]?.rowIndex ?? 0;
    if (samples.at(-1)?.rowIndex === rowIndex) continue;
    const value = valueAt(sheet, rowIndex, columnIndex);
    if (value !== null && value !== "")
      samples.push({ rowIndex, value, numberFormat: numberFormatAt(sheet, rowIndex, columnIndex) });
  }
  return samples;
}

/** The most frequent; of several the one that came first. Null of none. */
export function mostFrequent<T>(
  things: readonly T[],
  keyOf: (thing: T) => string = (thing) => String(thing),
): T | null {
  const counts = new Map<string, { readonly thing: T; count: number }>();
  for (const thing of things) {
    const known = counts.get(keyOf(thing));
    if (known) known.count += 1;
    else counts.set(keyOf(thing), { thing, count: 1 });
  }
  let best: { readonly thing: T; readonly count: number } | null = null;
  for (const one of counts.values()) if (best === null || one.count > best.count) best = one;
  return best?.thing ?? null;
}

/** Without records the format of the first row that waits to be filled tells. */
function datesWithoutSamples({ sheet, table }: EntryTarget, columnIndex: number): DateManner {
  const format = numberFormatAt(sheet, table.headerRows.last + 1, columnIndex);
  return isDateFormat(format) ? { as: "serial", numberFormat: format } : USUAL_DATES;
}

function learnDates(target: EntryTarget, columnIndex: number, samples: readonly Sample[]): DateManner {
  const known = samples.flatMap(({ value, numberFormat }) => dateMannerOf(value, numberFormat) ?? []);
  const best = mostFrequent(known, dateMannerKey);
  if (best === null) return datesWithoutSamples(target, columnIndex);
  if (best.as === "serial") return best;
  const alike = known.filter((one) => dateMannerKey(one) === dateMannerKey(best));
  return { ...best, isPadded: alike.some((one) => one.as === "text" && one.isPadded) };
}

const COUNTED = /^\d+(\p{Script=Han}{1,2})$/u;

function learnSuffix(samples: readonly Sample[]): string {
  const suffixes = samples.map(({ value }) =>
    typeof value === "string" ? (COUNTED.exec(squeezeText(value))?.[1] ?? "") : "",
  );
  return mostFrequent(suffixes) ?? "";
}

function learnYesNo(samples: readonly Sample[]): Manner {
  const texts = samples.flatMap(({ value }) => (typeof value === "string" ? [value.trim()] : []));
  const yes = mostFrequent(texts.filter((text) => readYesNo(text) === true));
  const no = mostFrequent(texts.filter((text) => readYesNo(text) === false));
  const isTicked = yes !== null && !/\p{Script=Han}/u.test(yes);
  return { as: "yesNo", yes: yes ?? "是", no: no ?? (isTicked ? null : "否") };
}

const DAY_TYPES: ReadonlySet<FieldType> = new Set(["date", "dateOrMonth"]);

/** What a column of no field holds, as far as it makes a difference to how it is asked for. */
export function typeOfUnmapped(samples: readonly Sample[]): FieldType {
  const days = samples.filter(({ value, numberFormat }) => {
    return typeof value === "number" && isDateFormat(numberFormat);
  });
  return days.length > 0 && days.length * 2 >= samples.length ? "date" : "text";
}

export interface ColumnAsked {
  readonly columnIndex: number;
  readonly type: FieldType;
  readonly unit: MoneyUnit;
  /** Of a ledger whose outlays stand below zero. */
  readonly isNegative: boolean;
}

export function learnManner(target: EntryTarget, asked: ColumnAsked, samples: readonly Sample[]): Manner {
  const { type, columnIndex, unit, isNegative } = asked;
  if (DAY_TYPES.has(type)) return { as: "date", dates: learnDates(target, columnIndex, samples) };
  switch (type) {
    case "money":
      return { as: "money", unit, isNegative };
    case "count":
      return { as: "count", suffix: learnSuffix(samples) };
    case "yesNo":
      return learnYesNo(samples);
    case "idNumber":
    case "phone":
    case "invoiceNumber":
      return { as: "digits" };
    default: {
      const numbers = samples.filter(({ value }) => typeof value === "number").length;
      return { as: "text", asNumbers: numbers > 0 && numbers * 2 >= samples.length };
    }
  }
}
