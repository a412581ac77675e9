// What bureaus are called, and which year a roll-up is of where nobody has said.

import { commonYear } from "../../../src/domain/rollup/commonYear";
import { nameBureaus } from "../../../src/domain/rollup/nameBureaus";
import { bureau } from "../../support/bureaus";

test.each([
  [
    "each its own",
    [
      ["甲局", "a"],
      ["乙局", "b"],
    ],
    ["甲局", "乙局"],
  ],
  [
    "one name twice",
    [
      ["甲局", "a"],
      ["甲局", "b"],
    ],
    ["甲局（a）", "甲局（b）"],
  ],
  [
    "none said",
    [
      [null, "a"],
      ["乙局", "b"],
    ],
    ["a", "乙局"],
  ],
] as const)("%s", (_, given, expected) => {
  const files = given.map(([unitName, stem]) => ({
    file: `${stem}.xlsx`,
    stem,
    result: bureau("", [], { unitName }),
  }));
  expect(nameBureaus(files).map(({ name }) => name)).toEqual(expected);
});

const years = (...counts: readonly (readonly [number, number])[]) => ({
  years: counts.map(([year, records]) => ({ year, records })),
});

test.each([
  ["the one most records fall in", [years([2021, 2]), years([2020, 5])], 2020],
  ["of all bureaus together", [years([2020, 5]), years([2021, 3]), years([2021, 3])], 2021],
  ["of equals the latest", [years([2020, 5], [2021, 5])], 2021],
  ["none without records", [years()], null],
] as const)("the year: %s", (_, bureaus, expected) => {
  expect(commonYear(bureaus)).toBe(expected);
});
