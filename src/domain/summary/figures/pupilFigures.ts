// The pupils the committee stands by: how many, with how many helpers, and how many of them were visited in the year.

import { namesIn } from "../../checking/namesIn";
import type { SourceRecord } from "../../fitting/fit";
import { filterEach, type Stepwise, visitEach } from "../../stepwise";
import { squeezeText } from "../../values/text";
import { textOf } from "../registers";
import { type Counted, sourcesOf } from "../sources";
import type { Figure } from "../summary";
import type { YearBook } from "../yearBook";
import { peopleFigure } from "./people";
import { PERSONS } from "./personFields";

const schoolOf = (record: SourceRecord): string => squeezeText(textOf(record, "school"));

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** Schools of those visited, by name; "" where a visit's row gives none. */
function* visitedSchools(visits: readonly Counted[]): Stepwise<ReadonlyMap<string, ReadonlySet<string>>> {
  const schools = new Map<string, Set<string>>();
  yield* visitEach(visits, ({ record }) => {
    for (const name of namesIn(textOf(record, "person"))) addTo(schools, name, schoolOf(record));
  });
  return schools;
}

/** Of the roster, those with a visit. Where the roster has namesakes, the school says which of them it was. */
export function* visitedOf(
  roster: readonly Counted[],
  visits: readonly Counted[],
): Stepwise<readonly Counted[]> {
  const schools = yield* visitedSchools(visits);
  const nameOf = ({ record }: Counted): string => squeezeText(textOf(record, "name"));
  const bySchool = new Map<string, Set<string>>();
  yield* visitEach(roster, (one) => addTo(bySchool, nameOf(one), schoolOf(one.record)));
  return yield* filterEach(roster, (one) => {
    const seen = schools.get(nameOf(one));
    if (seen === undefined) return false;
    const school = schoolOf(one.record);
    const isAlone = (bySchool.get(nameOf(one))?.size ?? 0) < 2;
    return isAlone || school === "" || seen.has("") || seen.has(school);
  });
}

/** Different helpers; a cell may name several. */
function* helpersOf(roster: readonly Counted[]): Stepwise<Figure> {
  const named: Counted[] = [];
  const helpers = new Set<string>();
  yield* visitEach(roster, (one) => {
    const helper = textOf(one.record, "helper");
    if (helper === "") return;
    named.push(one);
    for (const name of namesIn(helper)) helpers.add(name);
  });
  return {
    id: "pupil.helpers",
    value: helpers.size,
    unit: "people",
    tally: "people",
    sources: yield* sourcesOf(named, "helper"),
  };
}

export function* pupilFigures({ of, namesakesOf }: YearBook): Stepwise<readonly Figure[]> {
  const roster = of("pupil");
  if (roster === null) return [];
  const namesakes = namesakesOf("pupil");
  const visits = of("visit");
  const visited = visits && (yield* visitedOf(roster, visits));
  return [
    yield* peopleFigure("pupil.count", roster, PERSONS.pupil, namesakes),
    yield* helpersOf(roster),
    ...(visited === null ? [] : [yield* peopleFigure("pupil.visited", visited, PERSONS.pupil, namesakes)]),
  ];
}
