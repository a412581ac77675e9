// The headings that were seen in offices' workbooks and systems, kind by kind: each stands alone in a table of the kind and
// is the field it was judged to be, or none. A heading's neighbours in the list are its false friends.

import type { KindId } from "../../../src/domain/kinds/kind";
import { kindById } from "../../../src/domain/kinds/catalogue";
import { matchColumns } from "../../../src/domain/fitting/matching/matchColumns";
import { EMPTY_PROFILE } from "../../../src/domain/fitting/matching/readColumnProfile";
import { readHeading } from "../../../src/domain/fitting/locating/readHeading";
import { headingsSeen } from "../../support/layouts/tables/headingsSeen";

function fieldOfHeading(kind: KindId, heading: string): string {
  const candidate = { heading: readHeading(heading.split("/")), profile: EMPTY_PROFILE };
  return matchColumns(kindById(kind), [candidate])[0]?.field.id ?? "none";
}

const cases = headingsSeen.flatMap(([kind, lines]) =>
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [field = "", headings = ""] = line.split(":");
      return headings
        .trim()
        .split(/\s+/u)
        .map((heading) => [kind, heading, field.trim()] as const);
    }),
);

test.each(cases)("in a table of %s, %s is %s", (kind, heading, field) => {
  expect(fieldOfHeading(kind, heading)).toBe(field);
});

test("every kind has headings that are none of its fields", () => {
  const silent = cases.filter(([, , field]) => field === "none").map(([kind]) => kind);
  expect([...new Set(silent)]).toEqual(headingsSeen.map(([kind]) => kind));
});
