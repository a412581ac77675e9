// The plain ways a figure comes about: a sum of a field over records, or a count of the records themselves.

import type { FieldId } from "../../kinds/kind";
import { type Stepwise, visitEach } from "../../stepwise";
import { numberOf } from "../registers";
import { type Counted, sourcesOf } from "../sources";
import type { Figure, FigureUnit } from "../summary";

/** The sum of a money (fen) or count field, from the cells that could be read; blank and unreadable ones add nothing. */
export function* sumFigure(
  id: string,
  counted: readonly Counted[],
  field: FieldId,
  unit: FigureUnit = "yuan",
): Stepwise<Figure> {
  const readable: Counted[] = [];
  let value = 0;
  yield* visitEach(counted, (one) => {
    const number = numberOf(one.record, field);
    if (number === null) return;
    readable.push(one);
    value += number;
  });
  return { id, value, unit, tally: "sum", sources: yield* sourcesOf(readable, field) };
}

/** The number of records, pointing at the field that names each: 人次, 次, or pieces. */
export function* countFigure(
  id: string,
  counted: readonly Counted[],
  field: FieldId,
  unit: FigureUnit = "times",
): Stepwise<Figure> {
  return { id, value: counted.length, unit, tally: "cells", sources: yield* sourcesOf(counted, field) };
}
