// Visits of the year: persons, times, comfort money and the value of goods, in all and by whom they were for.

import { inTurn, type Stepwise } from "../../stepwise";
import type { Namesakes } from "../namesakes";
import type { Counted } from "../sources";
import type { Figure } from "../summary";
import { byCategory } from "./category";
import { countFigure, sumFigure } from "./figureOf";
import { peopleFigure } from "./people";
import { PERSONS } from "./personFields";

export function* visitFigures(
  counted: readonly Counted[],
  namesakes: Namesakes,
): Stepwise<readonly Figure[]> {
  const categories = [...(yield* byCategory(counted, "category"))].flatMap(([category, group]) => [
    peopleFigure(`visit.byCategory.${category}.people`, group, PERSONS.visit, namesakes),
    sumFigure(`visit.byCategory.${category}.cash`, group, "cash"),
  ]);
  return yield* inTurn([
    peopleFigure("visit.people", counted, PERSONS.visit, namesakes),
    countFigure("visit.times", counted, "person"),
    sumFigure("visit.cash", counted, "cash"),
    sumFigure("visit.goodsValue", counted, "goodsValue"),
    ...categories,
  ]);
}
