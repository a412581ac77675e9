// What the committee did and has: meetings, activities, donations, publicity, things owned, opinions.

import type { FieldId } from "../../kinds/kind";
import { filterEach, inTurn, type Stepwise } from "../../stepwise";
import type { Namesakes } from "../namesakes";
import { numberOf } from "../registers";
import { type Counted, sourcesOf } from "../sources";
import type { Figure } from "../summary";
import { byCategory } from "./category";
import { countFigure, sumFigure } from "./figureOf";
import { peopleFigure } from "./people";
import { PERSONS } from "./personFields";
import { isSettled } from "./isSettled";

function* countsByCategory(
  before: string,
  counted: readonly Counted[],
  category: FieldId,
  field: FieldId,
): Stepwise<readonly Stepwise<Figure>[]> {
  const groups = yield* byCategory(counted, category);
  return [...groups].map(([name, group]) => countFigure(before + name, group, field));
}

export function* meetingFigures(counted: readonly Counted[]): Stepwise<readonly Figure[]> {
  return yield* inTurn([
    countFigure("meeting.count", counted, "topic"),
    ...(yield* countsByCategory("meeting.byKind.", counted, "meeting", "topic")),
  ]);
}

export function* activityFigures(counted: readonly Counted[]): Stepwise<readonly Figure[]> {
  return yield* inTurn([
    countFigure("activity.count", counted, "activity"),
    ...(yield* countsByCategory("activity.byCategory.", counted, "category", "activity")),
    sumFigure("activity.people", counted, "people", "people"),
    sumFigure("activity.handouts", counted, "handouts", "items"),
    sumFigure("activity.consultations", counted, "consultations", "times"),
  ]);
}

export function donationFigures(
  counted: readonly Counted[],
  namesakes: Namesakes,
): Stepwise<readonly Figure[]> {
  return inTurn([
    peopleFigure("donation.people", counted, PERSONS.donation, namesakes),
    sumFigure("donation.amount", counted, "amount"),
  ]);
}

export function publicityFigures(counted: readonly Counted[]): Stepwise<readonly Figure[]> {
  return inTurn([countFigure("publicity.count", counted, "title", "items")]);
}

/** How many pieces a line stands for: its quantity, one where that is blank. What cannot be read adds nothing. */
export function piecesOf({ record }: Pick<Counted, "record">): number {
  const isBlank = (record.fields.quantity ?? null) === null;
  return isBlank ? 1 : (numberOf(record, "quantity") ?? 0);
}

function* piecesFigure(counted: readonly Counted[]): Stepwise<Figure> {
  const stated = yield* filterEach(counted, ({ record }) => numberOf(record, "quantity") !== null);
  const single = yield* filterEach(counted, ({ record }) => (record.fields.quantity ?? null) === null);
  return {
    id: "asset.items",
    value: counted.reduce((sum, one) => sum + piecesOf(one), 0),
    unit: "items",
    tally: "sumOrOne",
    sources: [...(yield* sourcesOf(stated, "quantity")), ...(yield* sourcesOf(single, "item"))],
  };
}

export function assetFigures(counted: readonly Counted[]): Stepwise<readonly Figure[]> {
  return inTurn([piecesFigure(counted), sumFigure("asset.amount", counted, "amount")]);
}

export function* opinionFigures(counted: readonly Counted[]): Stepwise<readonly Figure[]> {
  const settled = yield* filterEach(counted, isSettled);
  return yield* inTurn([
    countFigure("opinion.raised", counted, "content", "items"),
    countFigure("opinion.settled", settled, "content", "items"),
  ]);
}
