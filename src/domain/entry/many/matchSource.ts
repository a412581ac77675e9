// Which column of a table that rows are taken over from is which field of the form: by what fitting takes it for, by its
// heading, or where it has none by what stands in it. A person may say otherwise.

import { matchHeading } from "../../fitting/matching/matchHeading";
import { readHeading } from "../../fitting/locating/readHeading";
import { isBlankText, squeezeText } from "../../values/text";
import type { EntryField, EntryForm } from "../entryForm";
import { contentLikeness, isSerials, type KnownText } from "./contentLikeness";
import { type SourceTable, withHeader } from "./sourceTable";

/** How well a heading names a field of the form: the sheet's own heading first. */
function headingLikeness(heading: string, field: EntryField): number {
  const wanted = squeezeText(heading.replace(/^.*\//u, ""));
  if (wanted === "") return 0;
  const own = squeezeText(field.heading.replace(/^.*\//u, ""));
  if (own === wanted || squeezeText(field.heading) === squeezeText(heading)) return 2;
  if (field.field === null) return 0;
  return matchHeading(readHeading([heading]), field.field)?.quality ?? 0;
}

interface Pair {
  readonly at: number;
  readonly key: string;
  readonly score: number;
}

/** The best pairs first, each column and each field once; of pairs alike the one further left. */
function assign(width: number, pairs: readonly Pair[], least: number): (string | null)[] {
  const keys = Array.from({ length: width }, (): string | null => null);
  const taken = new Set<string>();
  const sorted = pairs
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score || one.at - other.at);
  for (const { at, key } of sorted) {
    if (keys[at] !== null || taken.has(key)) continue;
    keys[at] = key;
    taken.add(key);
  }
  return keys;
}

const LEAST_HEADING = 0.6;
/** Half of the names of a column are no column of names. */
const LEAST_CONTENT = 0.35;
/** Goes before every heading. */
const BY_FITTING = 3;

function byHeadings(form: EntryForm, headings: readonly string[], table?: SourceTable): (string | null)[] {
  const pairs = headings.flatMap((heading, at) =>
    form.fields.map((field) => {
      const fitted = table?.kind === form.kind ? table.columns[at]?.field : null;
      const isSame = fitted !== null && fitted !== undefined && fitted.id === field.field?.id;
      return { at, key: field.key, score: isSame ? BY_FITTING : headingLikeness(heading, field) };
    }),
  );
  return assign(headings.length, pairs, LEAST_HEADING);
}

function cellsOf(rows: SourceTable["rows"], at: number): readonly string[] {
  return rows.flatMap(({ cells, isUneven }) => {
    const cell = cells[at] ?? "";
    return isUneven || isBlankText(cell) ? [] : [cell];
  });
}

function byContents(form: EntryForm, table: SourceTable, knows: KnownText): readonly (string | null)[] {
  const { columns, rows } = table;
  const pairs = columns.flatMap((_, at) => {
    const cells = cellsOf(rows, at);
    if (isSerials(cells)) return [];
    return form.fields.map((field) => {
      return { at, key: field.key, score: contentLikeness(form, field, cells, knows) };
    });
  });
  return assign(columns.length, pairs, LEAST_CONTENT);
}

/** Whole rows of the same sheet, its serial numbers included. */
function byPosition(form: EntryForm, table: SourceTable, knows: KnownText): (string | null)[] | null {
  const own = form.columns.filter(({ role }) => role.is !== "left");
  if (table.columns.length !== own.length) return null;
  const keys = own.map(({ key }) => form.fields.find((field) => field.key === key)?.key ?? null);
  const isApart = keys.some((key, at) => {
    const field = form.fields.find((one) => one.key === key);
    const cells = cellsOf(table.rows, at);
    return field !== undefined && cells.length > 0 && contentLikeness(form, field, cells, knows) === 0;
  });
  return isApart ? null : keys;
}

/** Whether the first row names columns: most of what it says are headings, and none of it comes again below. */
function isHeader(form: EntryForm, { columns, rows }: SourceTable, knows: KnownText): boolean {
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0) return false;
  const filled = first.cells.flatMap((cell, at) => (isBlankText(cell) ? [] : [{ cell, at }]));
  const comesAgain = filled.some(
    ({ cell, at }) =>
      rest.some(({ cells }) => cells[at] === cell) || form.fields.some((field) => knows(field, cell)),
  );
  if (comesAgain) return false;
  const headings = columns.map((_, at) => first.cells[at] ?? "");
  const named = byHeadings(form, headings).filter((key) => key !== null).length;
  const told = filled.filter(({ cell }) => !SERIAL.test(squeezeText(cell))).length;
  return named > 0 && named * 2 >= told;
}

const SERIAL = /^(?:序号|编号|号|no\.?)$/iu;

export interface SourceMatch {
  /** Per column of the table the key of its field; null: not taken over. */
  readonly keys: readonly (string | null)[];
  /** The first row names the columns and is no record. Of a table whose header was found: no. */
  readonly hasHeader: boolean;
}

/**
 * What the table's columns are.
 * @param hasHeader whether its first row names them; null: to be found out
 */
export function matchSource(
  form: EntryForm,
  table: SourceTable,
  knows: KnownText,
  hasHeader: boolean | null = null,
): SourceMatch {
  if (table.isFitted) {
    const headings = table.columns.map(({ heading }) => heading);
    return { keys: byHeadings(form, headings, table), hasHeader: false };
  }
  if (hasHeader ?? isHeader(form, table, knows)) {
    const headings = withHeader(table).columns.map(({ heading }) => heading);
    return { keys: byHeadings(form, headings), hasHeader: true };
  }
  const keys = byPosition(form, table, knows) ?? byContents(form, table, knows);
  return { keys, hasHeader: false };
}
