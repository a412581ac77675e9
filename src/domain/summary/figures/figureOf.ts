// The plain ways a figure comes about: a sum of a field over records, or a count of the records themselves.

import type { FieldId } from "../../kinds/kind";
import { numberOf } from "../registers";
import { type Counted, sourcesOf } from "../sources";
import type { Figure, FigureUnit } from "../summary";

/** The sum of a money (fen) or count field, from the cells that could be read; blank and unreadable ones add nothing. */
export function sumFigure(
  id: string,
  counted: readonly Counted[],
  field: FieldId,
  unit: FigureUnit = "yuan",
): Figure {
  const readable = counted.filter((one) => numberOf(one.record, field) !== null);
  const value = readable.reduce((sum, one) => sum + (numberOf(one.record, field) ?? 0), 0);
  return { id, value, unit, tally: "sum", sources: sourcesOf(readable, field) };
}

/** The number of records, pointing at the field that names each: 人次, 次, or pieces. */
export function countFigure(
  id: string,
  counted: readonly Counted[],
  field: FieldId,
  unit: FigureUnit = "times",
): Figure {
  return { id, value: counted.length, unit, tally: "cells", sources: sourcesOf(counted, field) };
}
