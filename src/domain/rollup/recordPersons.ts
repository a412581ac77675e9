// The persons of records by number: over all records of a kind, and within each group whose persons a figure counts by themselves.
// The two can differ: a row without a school joins whoever of its name stands in the same group.

import type { FieldId, KindId } from "../kinds/kind";
import type { Namesake } from "../settings/settings";
import { runToEnd } from "../stepwise";
import { byCategory } from "../summary/figures/category";
import { personsIn } from "../summary/figures/people";
import { type PersonFields, PERSONS } from "../summary/figures/personFields";
import { visitedOf } from "../summary/figures/pupilFigures";
import { Namesakes } from "../summary/namesakes";
import type { Counted } from "../summary/sources";
import type { Made } from "./madeColumns";
import { numberPersons } from "./numberPersons";

const FIELDS: Readonly<Partial<Record<KindId, PersonFields>>> = PERSONS;

const GROUPED_BY: Readonly<Partial<Record<KindId, FieldId>>> = {
  award: "award",
  visit: "category",
  volunteer: "group",
};

type Groups = readonly (readonly Counted[])[];

/** In no two groups the same number. */
function numbersIn(
  groups: Groups,
  fields: PersonFields,
  namesakes: Namesakes,
): ReadonlyMap<Counted, number | null> {
  const numbers = new Map<Counted, number | null>();
  let before = 0;
  for (const group of groups) {
    const own = numberPersons(runToEnd(personsIn(group, fields, namesakes)));
    group.forEach((one, at) => {
      const number = own[at] ?? null;
      numbers.set(one, number === null ? null : before + number);
    });
    before += own.reduce<number>((most, number) => Math.max(most, number ?? 0), 0);
  }
  return numbers;
}

/** @param visited of pupils, those with a visit in the year */
function groupsOf(kind: KindId, found: readonly Counted[], visited: readonly Counted[] | null): Groups {
  const field = GROUPED_BY[kind];
  if (field !== undefined) return [...runToEnd(byCategory(found, field)).values()];
  return kind === "pupil" && visited !== null ? [visited] : [];
}

/** @param visits of the same year; null where no register keeps them */
export function madeOfPersons(
  kind: KindId,
  found: readonly Counted[],
  visits: readonly Counted[] | null,
  declared: readonly Namesake[],
): ReadonlyMap<Counted, Made> {
  const fields = FIELDS[kind];
  if (fields === undefined) return new Map();
  const namesakes = new Namesakes(declared, kind);
  const visited = kind === "pupil" && visits !== null ? runToEnd(visitedOf(found, visits)) : null;
  const isVisited = new Set(visited);
  const inAll = numbersIn([found], fields, namesakes);
  const inGroup = numbersIn(groupsOf(kind, found, visited), fields, namesakes);
  return new Map(
    found.map((one) => [
      one,
      {
        person_no: inAll.get(one) ?? null,
        group_person_no: inGroup.get(one) ?? null,
        ...(visited === null ? {} : { is_visited: isVisited.has(one) }),
      },
    ]),
  );
}
