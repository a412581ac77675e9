// What the points are gathered from.

import type { NoteId } from "../../settings/noteId";
import { noteOfYear } from "../../settings/noteOfYear";
import type { YearNote } from "../../settings/settings";
import { runToEnd } from "../../stepwise";
import { byCategory } from "../../summary/figures/category";
import type { Counted } from "../../summary/sources";
import type { Figure } from "../../summary/summary";
import type { YearBook } from "../../summary/yearBook";
import type { FieldId, KindId } from "../../kinds/kind";
import { numberOf, textOf } from "../../summary/registers";
import { readCount } from "../../values/readCount";
import { squeezeText } from "../../values/text";
import type { DayNumber } from "../../values/reading";
import { readYesNo } from "../../values/readYesNo";
import type { Tick } from "../facts";

export interface GatherContext {
  readonly year: number;
  readonly unitName: string | null;
  readonly book: YearBook;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly notes: readonly YearNote[];
  /** For words of the records that go into the report: masks minors where that is asked for. */
  readonly mask: (text: string) => string;
}

/** null where the figure is absent: the kind has no register. */
export function figureValue({ figures }: Pick<GatherContext, "figures">, id: string): number | null {
  return figures.get(id)?.value ?? null;
}

export function noteOf({ notes, year }: Pick<GatherContext, "notes" | "year">, id: NoteId): string | null {
  return noteOfYear(notes, id, year);
}

/** null: nothing was said, or nothing that is a yes or a no. */
export function tickOf(context: Pick<GatherContext, "notes" | "year">, id: NoteId): Tick {
  const text = noteOf(context, id);
  if (text === null) return null;
  const read = readYesNo(text);
  return typeof read === "boolean" ? read : null;
}

const NONE = /^(?:无|没有|零|〇|否)$/u;

/** null: nothing was said, or nothing that is a number. */
export function countNoteOf(context: Pick<GatherContext, "notes" | "year">, id: NoteId): number | null {
  const text = noteOf(context, id);
  if (text === null) return null;
  if (NONE.test(squeezeText(text))) return 0;
  const read = readCount(text);
  return typeof read === "number" ? read : null;
}

export function recordsOf({ book }: Pick<GatherContext, "book">, kind: KindId): readonly Counted[] {
  return book.of(kind) ?? [];
}

export function dayOf({ record }: Counted): DayNumber | null {
  const { date } = record.fields;
  return typeof date === "number" ? date : null;
}

/** Days of records, each once, ascending. */
export function daysOf(counted: readonly Counted[]): readonly DayNumber[] {
  return [...new Set(counted.flatMap((one) => dayOf(one) ?? []))].sort((one, other) => one - other);
}

/** The texts of a field, each once, in the order they come. */
export function textsOf(counted: readonly Counted[], field: FieldId): readonly string[] {
  return [...new Set(counted.map(({ record }) => textOf(record, field)))].filter((text) => text !== "");
}

/** The number that all records have in the field; null where they differ or one has none. */
export function sameNumber(counted: readonly Counted[], field: FieldId): number | null {
  const numbers = new Set(counted.map(({ record }) => numberOf(record, field)));
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? only : null;
}

export function sumOf(counted: readonly Counted[], field: FieldId): number {
  return counted.reduce((sum, { record }) => sum + (numberOf(record, field) ?? 0), 0);
}

/** Categories in the order they first appear, 未分类 last. */
export function categoriesOf(
  counted: readonly Counted[],
  field: FieldId,
): ReadonlyMap<string, readonly Counted[]> {
  return runToEnd(byCategory(counted, field));
}
