// The pupils the committee stands by: how many, with how many helpers, and how many of them were visited in the year.

import { namesIn } from "../../checking/namesIn";
import { squeezeText } from "../../values/text";
import { pushTo } from "../groups";
import { textOf } from "../registers";
import { type Counted, sourcesOf } from "../sources";
import type { Figure } from "../summary";
import type { YearBook } from "../yearBook";
import { peopleFigure } from "./people";

const NAMESAKES_DIFFER_IN = ["school", "idNumber", "birth"] as const;

/** Schools of those visited, by name; "" where a visit's row gives none. */
function visitedSchools(visits: readonly Counted[]): ReadonlyMap<string, readonly string[]> {
  const schools = new Map<string, string[]>();
  for (const { record } of visits)
    for (const name of namesIn(textOf(record, "person")))
      pushTo(schools, name, squeezeText(textOf(record, "school")));
  return schools;
}

/** Of the roster, those with a visit. Where the roster has namesakes, the school says which of them it was. */
function visitedOf(roster: readonly Counted[], visits: readonly Counted[]): readonly Counted[] {
  const schools = visitedSchools(visits);
  const nameOf = ({ record }: Counted): string => squeezeText(textOf(record, "name"));
  const bySchool = new Map<string, Set<string>>();
  for (const one of roster) {
    const known = bySchool.get(nameOf(one)) ?? new Set();
    bySchool.set(nameOf(one), known.add(squeezeText(textOf(one.record, "school"))));
  }
  return roster.filter((one) => {
    const seen = schools.get(nameOf(one));
    if (seen === undefined) return false;
    const school = squeezeText(textOf(one.record, "school"));
    const isAlone = (bySchool.get(nameOf(one))?.size ?? 0) < 2;
    return isAlone || school === "" || seen.includes("") || seen.includes(school);
  });
}

/** Different helpers; a cell may name several. */
function helpersOf(roster: readonly Counted[]): Figure {
  const named = roster.filter(({ record }) => textOf(record, "helper") !== "");
  const helpers = new Set(named.flatMap(({ record }) => namesIn(textOf(record, "helper"))));
  return {
    id: "pupil.helpers",
    value: helpers.size,
    unit: "people",
    tally: "people",
    sources: sourcesOf(named, "helper"),
  };
}

export function pupilFigures({ of, namesakesOf }: YearBook): readonly Figure[] {
  const roster = of("pupil");
  if (roster === null) return [];
  const namesakes = namesakesOf("pupil");
  const visits = of("visit");
  const visited = visits && visitedOf(roster, visits);
  return [
    peopleFigure("pupil.count", roster, "name", NAMESAKES_DIFFER_IN, namesakes),
    helpersOf(roster),
    ...(visited === null
      ? []
      : [peopleFigure("pupil.visited", visited, "name", NAMESAKES_DIFFER_IN, namesakes)]),
  ];
}
