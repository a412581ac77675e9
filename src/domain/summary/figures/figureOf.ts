// The two ways a figure comes about: a sum of a field over records, or a count of the records themselves.

import type { FieldId } from "../../kinds/kind";
import { numberOf } from "../registers";
import { type Counted, sourcesOf } from "../sources";
import type { Figure } from "../summary";

/** The sum of a money field in fen, from the cells that could be read; blank and unreadable ones add nothing. */
export function sumFigure(id: string, counted: readonly Counted[], field: FieldId): Figure {
  const readable = counted.filter((one) => numberOf(one.record, field) !== null);
  const value = readable.reduce((sum, one) => sum + (numberOf(one.record, field) ?? 0), 0);
  return { id, value, unit: "yuan", sources: sourcesOf(readable, field) };
}

/** 人次: the number of records, pointing at the field that names each. */
export function timesFigure(id: string, counted: readonly Counted[], field: FieldId): Figure {
  return { id, value: counted.length, unit: "times", sources: sourcesOf(counted, field) };
}
