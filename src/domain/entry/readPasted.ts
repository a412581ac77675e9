// Rows pasted from another sheet, a message or a document, and what each column of them is for the register.

import { matchHeading } from "../fitting/matching/matchHeading";
import { readHeading } from "../fitting/locating/readHeading";
import { isBlankText, squeezeText } from "../values/text";
import { type Draft, readDraft } from "./draft";
import type { EntryField, EntryForm } from "./entryForm";

/** A cell in quotes, which may hold tabs and line breaks, or a plain one; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gu;

/** The text of a clipboard as a grid: cells parted by tabs, rows by line breaks; blank rows fall away. */
export function readPasted(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [whole, quoted, plain = "", end = ""] of text.matchAll(CELL)) {
    if (whole === "" && row.length === 0) continue;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\t") continue;
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.some((cell) => !isBlankText(cell)));
}

export interface PastedColumns {
  /** Per column of the grid the key of its field; null: not taken over. */
  readonly keys: readonly (string | null)[];
  /** The first row names the columns and is no record. */
  readonly hasHeader: boolean;
}

/** How well a heading of the grid names a field of the form: the sheet's own heading first. */
function likeness(heading: string, field: EntryField): number {
  const own = squeezeText(field.heading.replace(/^.*\//u, ""));
  const wanted = squeezeText(heading);
  if (wanted === "") return 0;
  if (own === wanted || squeezeText(field.heading) === wanted) return 2;
  if (field.field === null) return 0;
  return matchHeading(readHeading([heading]), field.field)?.quality ?? 0;
}

const LEAST_LIKENESS = 0.6;

/** The best field for each heading, each field once. */
function matchHeadings(form: EntryForm, headings: readonly string[]): readonly (string | null)[] {
  const pairs = headings
    .flatMap((heading, at) =>
      form.fields.map((field) => ({ at, key: field.key, score: likeness(heading, field) })),
    )
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((one, other) => other.score - one.score);
  const keys: (string | null)[] = headings.map(() => null);
  const taken = new Set<string>();
  for (const { at, key } of pairs) {
    if (keys[at] !== null || taken.has(key)) continue;
    keys[at] = key;
    taken.add(key);
  }
  return keys;
}

const SERIAL = /^(?:序号|编号|号|no\.?)$/iu;

/** Without a header the columns are those of the sheet in its order, its serial numbers included where they are pasted too. */
function byPosition(form: EntryForm, width: number): readonly (string | null)[] {
  const own = form.columns.filter(({ role }) => role.is !== "left");
  const asked = form.fields.map(({ key }) => key);
  const keys = width === own.length ? own.map(({ key }) => (asked.includes(key) ? key : null)) : asked;
  return Array.from({ length: width }, (_, at) => keys[at] ?? null);
}

/** What the grid's columns are; a person may say otherwise. */
export function matchPasted(form: EntryForm, grid: readonly (readonly string[])[]): PastedColumns {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  const [first = []] = grid;
  const keys = matchHeadings(
    form,
    Array.from({ length: width }, (_, at) => first[at] ?? ""),
  );
  const named = keys.filter((key) => key !== null).length;
  const filled = first.filter((cell) => !isBlankText(cell) && !SERIAL.test(squeezeText(cell))).length;
  const hasHeader = named > 0 && named * 2 >= filled;
  return hasHeader ? { keys, hasHeader } : { keys: byPosition(form, width), hasHeader };
}

/** Each row of the grid as a draft. */
export function draftsOfPasted(
  form: EntryForm,
  grid: readonly (readonly string[])[],
  { keys, hasHeader }: PastedColumns,
): readonly Draft[] {
  return grid.slice(hasHeader ? 1 : 0).map((row) => {
    const texts = keys.flatMap((key, at) => (key === null ? [] : [[key, row[at] ?? ""] as const]));
    return readDraft(form, new Map(texts));
  });
}
