// What each cell of a new row is to hold: what was typed, the next number, the neighbours' formula moved along. The cells
// are written as the sheet's own are, each saying what it expects to find.

import { contentAt, type CellWrite } from "../sheets/cellWrites";
import { afterInsertion, copiedDown } from "../sheets/formulaReferences";
import { type CellValue, numberFormatAt } from "../sheets/snapshot";
import { calendarDateOf } from "../values/date";
import type { EntryColumn } from "./columns";
import { type Draft, typedIn } from "./draft";
import type { EntryForm } from "./entryForm";
import type { Landing } from "./landing";
import { nextSerial, serialBefore } from "./serial";
import { dayOf, markFor, sessionColumn } from "./signIns";
import type { Written } from "./typed";

interface NewContent {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

const EMPTY = { value: null, formula: null } as const;
const GENERAL = "General";

/** Where a row of the sheet as it will be stands now; null for one that is put in. */
export function formerRow({ insertion }: Pick<Landing, "insertion">, rowIndex: number): number | null {
  if (insertion === null || rowIndex < insertion.before) return rowIndex;
  const former = rowIndex - insertion.count;
  return former < insertion.before ? null : former;
}

function constant(value: CellValue): NewContent {
  return { value, formula: null, numberFormat: null };
}

function ofWritten({ value, numberFormat }: Written): NewContent {
  return { value, formula: null, numberFormat };
}

function partOfDate(draft: Draft, part: "year" | "month" | "day"): CellValue {
  const day = dayOf(draft);
  return day === null ? null : calendarDateOf(day)[part];
}

function markContent(form: EntryForm, column: EntryColumn, draft: Draft): CellValue {
  const day = dayOf(draft);
  const isOfDay = day !== null && sessionColumn(form, day) === column;
  return isOfDay ? markFor(form, column) : null;
}

function movedFormula(
  { target }: EntryForm,
  { insertion }: Landing,
  column: EntryColumn,
  rowIndex: number,
): string {
  const { role } = column;
  if (role.is !== "formula") return "";
  const { name } = target.sheet;
  if (insertion === null) return copiedDown(role.formula, rowIndex - role.rowIndex);
  const inserted = { sheet: name, before: insertion.before, count: insertion.count };
  const from = role.rowIndex < insertion.before ? role.rowIndex : role.rowIndex + insertion.count;
  return copiedDown(afterInsertion(role.formula, name, inserted), rowIndex - from);
}

function typedContent(form: EntryForm, landing: Landing, column: EntryColumn, draft: Draft): NewContent {
  const isCovered = landing.isCovered && form.grouping?.columnIndex === column.columnIndex;
  const typed = typedIn(draft, column);
  if (!isCovered && typed.state !== "blank") return ofWritten(typed.written);
  return constant(isCovered ? null : givenText(form, column));
}

/** What one merged cell says of all rows has to be said again in a row outside it. */
function givenText({ given, grouping }: EntryForm, { columnIndex, field }: EntryColumn): CellValue {
  if (grouping?.columnIndex !== columnIndex) return null;
  const said = given.find((one) => one.field === field)?.reading;
  return typeof said === "string" ? said : null;
}

function contentOf(
  form: EntryForm,
  landing: Landing,
  column: EntryColumn,
  draft: Draft,
  rowIndex: number,
): NewContent {
  const { role } = column;
  switch (role.is) {
    case "asked":
      return typedContent(form, landing, column, draft);
    case "formula":
      return { ...constant(null), formula: movedFormula(form, landing, column, rowIndex) };
    case "constant":
      return constant(role.value);
    case "datePart":
      return constant(partOfDate(draft, role.part));
    case "session":
      return constant(markContent(form, column, draft));
    case "serial":
    case "left":
      return constant(null);
  }
}

/** The format that an inserted row takes from its like, or that a free row has; null where nobody has said it. */
function formatThere(
  { target }: EntryForm,
  landing: Landing,
  rowIndex: number,
  columnIndex: number,
): string | null {
  const row = formerRow(landing, rowIndex) ?? landing.insertion?.like ?? rowIndex;
  return target.sheet.numberFormats[row]?.[columnIndex] ?? null;
}

/** A number does not stay one under the format for text, and a free row may not have been given its neighbours' format. */
function formatFor(
  form: EntryForm,
  landing: Landing,
  rowIndex: number,
  columnIndex: number,
  content: NewContent,
): string | null {
  const known = formatThere(form, landing, rowIndex, columnIndex);
  const there = known ?? GENERAL;
  const { model } = landing;
  const ofModel = model === null ? GENERAL : numberFormatAt(form.target.sheet, model, columnIndex);
  const isNumber = typeof content.value === "number" || content.formula !== null;
  const neighbours = isNumber && there === GENERAL && ofModel !== "@" ? ofModel : there;
  const wanted = content.numberFormat ?? (isNumber && neighbours === "@" ? GENERAL : neighbours);
  // An empty cell whose format is not known may have been given the one for text.
  const isSaid = wanted === there && (known !== null || !isNumber);
  return isSaid ? null : wanted;
}

class SerialCounter {
  #last: CellValue;

  constructor(form: EntryForm, column: EntryColumn | undefined, above: number) {
    this.#last = column === undefined ? null : serialBefore(form.target, column.columnIndex, above);
    this.isNumbered = this.#last !== null || form.target.register.rows.length === 0;
  }

  /** Whether the rows above have numbers at all. */
  readonly isNumbered: boolean;

  /** @param there what a row that waits to be filled has already */
  next(there: CellValue): CellValue {
    if (there !== null) this.#last = there;
    else if (this.isNumbered) this.#last = this.#last === null ? 1 : nextSerial(this.#last, 1);
    else return null;
    return this.#last;
  }
}

/**
 * The cells of the new rows that are to hold something, and formulas that stand there already. Of rows that are there
 * (`isMarking`) only a matrix's marks.
 */
export function newCells(
  form: EntryForm,
  landing: Landing,
  drafts: readonly Draft[],
  isMarking = false,
): readonly CellWrite[] {
  const { target } = form;
  const columns = isMarking ? form.columns.filter(({ role }) => role.is === "session") : form.columns;
  const serialColumn = columns.find(({ role }) => role.is === "serial");
  const serials = new SerialCounter(form, serialColumn, landing.model ?? 0);
  return landing.rows.flatMap((rowIndex, at) => {
    const draft = drafts[at] ?? new Map();
    const former = formerRow(landing, rowIndex);
    return columns.flatMap((column) => {
      const { columnIndex } = column;
      const there = former === null ? EMPTY : contentAt(target.sheet, former, columnIndex);
      const content =
        column.role.is === "serial"
          ? constant(there.formula === null ? serials.next(there.value) : null)
          : contentOf(form, landing, column, draft, rowIndex);
      const isNothing = content.value === null && content.formula === null;
      const isSame = content.formula === null && content.value === there.value;
      if (isNothing || isSame) return [];
      const formula = there.formula !== null && content.formula !== null ? there.formula : content.formula;
      const numberFormat = formatFor(form, landing, rowIndex, columnIndex, content);
      return [{ rowIndex, columnIndex, expect: there, value: content.value, formula, numberFormat }];
    });
  });
}
