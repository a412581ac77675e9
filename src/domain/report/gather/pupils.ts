// The second part but its activities: awards, pupils stood by, visits.

import { namesIn } from "../../checking/namesIn";
import { runToEnd } from "../../stepwise";
import { groupBy } from "../../summary/groups";
import { peopleFigure } from "../../summary/figures/people";
import { PERSONS } from "../../summary/figures/personFields";
import { numberOf, textOf } from "../../summary/registers";
import type { Counted } from "../../summary/sources";
import type { AwardsFacts, PairingFacts, VisitDayFact, VisitsFacts } from "../facts";
import {
  categoriesOf,
  dayOf,
  figureValue,
  type GatherContext,
  recordsOf,
  sameNumber,
  sumOf,
  textsOf,
} from "./context";

export function gatherAwards(context: GatherContext): AwardsFacts | null {
  const awards = context.book.of("award");
  if (awards === null) return null;
  return {
    people: figureValue(context, "award.people") ?? 0,
    times: awards.length,
    amount: figureValue(context, "award.amount") ?? 0,
    kinds: [...categoriesOf(awards, "award")].map(([name, group]) => ({
      name: context.mask(name),
      people: figureValue(context, `award.byKind.${name}.people`) ?? 0,
      times: group.length,
      amount: figureValue(context, `award.byKind.${name}.amount`) ?? 0,
      each: sameNumber(group, "amount"),
    })),
  };
}

export function gatherPairing(context: GatherContext): PairingFacts | null {
  const roster = recordsOf(context, "pupil");
  if (roster.length === 0) return null;
  return {
    pupils: figureValue(context, "pupil.count") ?? 0,
    helpers: figureValue(context, "pupil.helpers") ?? 0,
    alone: roster.filter(({ record }) => namesIn(textOf(record, "helper")).length === 0).length,
    villages: textsOf(roster, "village"),
    names: textsOf(roster, "name").map(context.mask),
    visited: figureValue(context, "pupil.visited"),
  };
}

function visitDayOf(day: number, visits: readonly Counted[], { book }: GatherContext): VisitDayFact {
  return {
    day,
    people: runToEnd(peopleFigure("", visits, PERSONS.visit, book.namesakesOf("visit"))).value,
    times: visits.length,
    cash: sumOf(visits, "cash"),
    each: sameNumber(visits, "cash"),
    goodsValue: sumOf(visits, "goodsValue"),
    hasGoods: visits.some(
      ({ record }) => textOf(record, "goods") !== "" || (numberOf(record, "goodsValue") ?? 0) > 0,
    ),
  };
}

export function gatherVisits(context: GatherContext): VisitsFacts | null {
  const visits = context.book.of("visit");
  if (visits === null) return null;
  const days = [...groupBy(visits, dayOf)].flatMap(([day, group]) =>
    day === null ? [] : visitDayOf(day, group, context),
  );
  return {
    people: figureValue(context, "visit.people") ?? 0,
    times: visits.length,
    cash: figureValue(context, "visit.cash") ?? 0,
    goodsValue: figureValue(context, "visit.goodsValue") ?? 0,
    days: days.sort((one, other) => one.day - other.day),
  };
}
