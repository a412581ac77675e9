// Study awards of the year: persons, times, money, in all and by what the award is for.

import { inTurn, type Stepwise } from "../../stepwise";
import type { Namesakes } from "../namesakes";
import type { Counted } from "../sources";
import type { Figure } from "../summary";
import { byCategory } from "./category";
import { countFigure, sumFigure } from "./figureOf";
import { peopleFigure } from "./people";
import { PERSONS } from "./personFields";

export function* awardFigures(
  counted: readonly Counted[],
  namesakes: Namesakes,
): Stepwise<readonly Figure[]> {
  const kinds = [...(yield* byCategory(counted, "award"))].flatMap(([kind, group]) => [
    peopleFigure(`award.byKind.${kind}.people`, group, PERSONS.award, namesakes),
    sumFigure(`award.byKind.${kind}.amount`, group, "amount"),
  ]);
  return yield* inTurn([
    peopleFigure("award.people", counted, PERSONS.award, namesakes),
    countFigure("award.times", counted, "student"),
    sumFigure("award.amount", counted, "amount"),
    ...kinds,
  ]);
}
