// Which rows of two summaries say the same: a row is known by its section and by what stands in its first cell, not by its
// number. So what refers to a figure, or is written beside it, can follow the figure.

import { OWN_SHEET_MARK } from "../../sheets/ownSheet";
import type { CellValue } from "../../sheets/snapshot";
import { squeezeText } from "../../values/text";
import type { SummarySheetTexts } from "../document/summarySheetTexts";

/** 一、经费收支: the number may be another one, the name is the section's. */
const SECTION = /^[一二三四五六七八九十\d]+、(.+)$/u;

type FirstCells = readonly (CellValue | undefined)[];
export type RowWords = Pick<SummarySheetTexts, "constantMark" | "signatures">;

/** Lines of the foot, which belong to no section; behind 制表人： somebody writes a name. */
function footLabelOf(text: string, { signatures }: RowWords): string | null {
  if (text.startsWith(OWN_SHEET_MARK)) return OWN_SHEET_MARK;
  return signatures.find((label) => text.startsWith(squeezeText(label))) ?? null;
}

/** A key for each row, no two alike; those above the first section go by their place. */
function keysOf(firstCells: FirstCells, words: RowWords): readonly string[] {
  const { constantMark: mark } = words;
  const seen = new Map<string, number>();
  let section: string | null = null;
  let label = "";
  const keyOf = (text: string, row: number): string => {
    const foot = footLabelOf(text, words);
    if (foot !== null) return foot;
    const heading = SECTION.exec(text)?.[1];
    section = heading ?? section;
    if (section === null) return `#${row}`;
    if (heading !== undefined) label = "";
    else if (text !== "") label = text.endsWith(mark) ? text.slice(0, -mark.length) : text;
    return `${section}|${label}`;
  };
  return firstCells.map((value, row) => {
    const key = keyOf(typeof value === "string" ? squeezeText(value) : "", row);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key}|${count}`;
  });
}

/** By row of the former summary the row of the new one that says the same. */
export type RowsAgain = ReadonlyMap<number, number>;

/** @param former what stands in the first column of our part, row by row; @param renewed the same of the new summary */
export function matchRows(former: FirstCells, renewed: FirstCells, words: RowWords): RowsAgain {
  const places = new Map(keysOf(renewed, words).map((key, row) => [key, row]));
  return new Map(
    keysOf(former, words).flatMap((key, row) => {
      const place = places.get(key);
      return place === undefined ? [] : [[row, place] as const];
    }),
  );
}
