// Visits of the year: persons, times, comfort money and the value of goods, in all and by whom they were for.

import type { FieldId } from "../../kinds/kind";
import { inTurn, type Stepwise } from "../../stepwise";
import type { Namesakes } from "../namesakes";
import type { Counted } from "../sources";
import type { Figure } from "../summary";
import { byCategory } from "./category";
import { countFigure, sumFigure } from "./figureOf";
import { peopleFigure } from "./people";

const NAMESAKES_DIFFER_IN: readonly FieldId[] = ["school"];

export function* visitFigures(
  counted: readonly Counted[],
  namesakes: Namesakes,
): Stepwise<readonly Figure[]> {
  const categories = [...(yield* byCategory(counted, "category"))].flatMap(([category, group]) => [
    peopleFigure(`visit.byCategory.${category}.people`, group, "person", NAMESAKES_DIFFER_IN, namesakes),
    sumFigure(`visit.byCategory.${category}.cash`, group, "cash"),
  ]);
  return yield* inTurn([
    peopleFigure("visit.people", counted, "person", NAMESAKES_DIFFER_IN, namesakes),
    countFigure("visit.times", counted, "person"),
    sumFigure("visit.cash", counted, "cash"),
    sumFigure("visit.goodsValue", counted, "goodsValue"),
    ...categories,
  ]);
}
