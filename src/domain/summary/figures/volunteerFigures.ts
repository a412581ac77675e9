// The 五老 on the roster, in all and by group.

import { inTurn, type Stepwise } from "../../stepwise";
import type { Namesakes } from "../namesakes";
import type { Counted } from "../sources";
import type { Figure } from "../summary";
import { byCategory } from "./category";
import { peopleFigure } from "./people";
import { PERSONS } from "./personFields";

export function* volunteerFigures(
  roster: readonly Counted[],
  namesakes: Namesakes,
): Stepwise<readonly Figure[]> {
  return yield* inTurn([
    peopleFigure("volunteer.count", roster, PERSONS.volunteer, namesakes),
    ...[...(yield* byCategory(roster, "group"))].map(([group, members]) =>
      peopleFigure(`volunteer.byGroup.${group}`, members, PERSONS.volunteer, namesakes),
    ),
  ]);
}
