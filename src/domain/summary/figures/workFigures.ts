// What the committee did and has: meetings, activities, donations, publicity, things owned, opinions.

import type { FieldId } from "../../kinds/kind";
import type { Namesakes } from "../namesakes";
import { numberOf } from "../registers";
import { type Counted, sourcesOf } from "../sources";
import type { Figure } from "../summary";
import { byCategory } from "./category";
import { countFigure, sumFigure } from "./figureOf";
import { peopleFigure } from "./people";
import { isSettled } from "./isSettled";

function countsByCategory(
  before: string,
  counted: readonly Counted[],
  category: FieldId,
  field: FieldId,
): readonly Figure[] {
  return [...byCategory(counted, category)].map(([name, group]) => countFigure(before + name, group, field));
}

export function meetingFigures(counted: readonly Counted[]): readonly Figure[] {
  return [
    countFigure("meeting.count", counted, "topic"),
    ...countsByCategory("meeting.byKind.", counted, "meeting", "topic"),
  ];
}

export function activityFigures(counted: readonly Counted[]): readonly Figure[] {
  return [
    countFigure("activity.count", counted, "activity"),
    ...countsByCategory("activity.byCategory.", counted, "category", "activity"),
    sumFigure("activity.people", counted, "people", "people"),
    sumFigure("activity.handouts", counted, "handouts", "items"),
    sumFigure("activity.consultations", counted, "consultations", "times"),
  ];
}

export function donationFigures(counted: readonly Counted[], namesakes: Namesakes): readonly Figure[] {
  return [
    peopleFigure("donation.people", counted, "person", [], namesakes),
    sumFigure("donation.amount", counted, "amount"),
  ];
}

export function publicityFigures(counted: readonly Counted[]): readonly Figure[] {
  return [countFigure("publicity.count", counted, "title", "items")];
}

/** Pieces: the quantities, and one for each thing without one. What cannot be read adds nothing. */
function piecesFigure(counted: readonly Counted[]): Figure {
  const stated = counted.filter(({ record }) => numberOf(record, "quantity") !== null);
  const single = counted.filter(({ record }) => (record.fields.quantity ?? null) === null);
  return {
    id: "asset.items",
    value: stated.reduce((sum, { record }) => sum + (numberOf(record, "quantity") ?? 0), 0) + single.length,
    unit: "items",
    tally: "sumOrOne",
    sources: [...sourcesOf(stated, "quantity"), ...sourcesOf(single, "item")],
  };
}

export function assetFigures(counted: readonly Counted[]): readonly Figure[] {
  return [piecesFigure(counted), sumFigure("asset.amount", counted, "amount")];
}

export function opinionFigures(counted: readonly Counted[]): readonly Figure[] {
  return [
    countFigure("opinion.raised", counted, "content", "items"),
    countFigure("opinion.settled", counted.filter(isSettled), "content", "items"),
  ];
}
