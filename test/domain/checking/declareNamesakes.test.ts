// What tells declared namesakes apart: the steadiest thing that does, else the occasion.

import { declareNamesakes, type Declaration } from "../../../src/domain/checking/declareNamesakes";
import type { SourceRecord } from "../../../src/domain/fitting/fit";
import type { Namesake } from "../../../src/domain/settings/settings";
import { day } from "../../support/fitOf";

type Fields = SourceRecord["fields"];
const rows = (...all: readonly Fields[]): readonly SourceRecord[] =>
  all.map((fields, rowIndex) => ({ rowIndex, fields: { student: "王小禾", ...fields } }));

const declare = (persons: Declaration["persons"], former: readonly Namesake[] = []) =>
  declareNamesakes({ name: "王 小禾", kind: "award", persons, note: "" }, former);
const told = (lines: readonly Namesake[]): readonly string[] =>
  lines.map(
    ({ person, traits }) => `${person} ${traits.map(({ field, text }) => `${field}=${text}`).join(" ")}`,
  );

const award = (date: number, amount = 10_000): Fields => ({ date, amount, award: "三好学生" });
const JULY = award(day(2020, 7, 10));

test.each<[string, Declaration["persons"], readonly string[]]>([
  [
    "a parent goes before a grade",
    [rows({ parent: "王大山", grade: "三年级" }), rows({ parent: "王二河", grade: "四年级" })],
    ["1 parent=王大山", "2 parent=王二河"],
  ],
  [
    "what only one of them says tells nothing for certain, and the next thing is taken",
    [rows({ parent: "王大山", grade: "三年级" }), rows({ parent: null, grade: "四年级" })],
    ["1 grade=三年级", "2 grade=四年级"],
  ],
  [
    "a person's own rows must agree",
    [
      rows({ parent: "王大山", grade: "三年级" }, { parent: "王大山", grade: "四年级" }),
      rows({ parent: "王二河", grade: "五年级" }),
    ],
    ["1 parent=王大山", "2 parent=王二河"],
  ],
  [
    "where nothing tells, it is the occasion",
    [rows(JULY), rows(award(day(2020, 9, 1), 20_050))],
    ["1 date=2020年7月10日 award=三好学生 amount=100.00", "2 date=2020年9月1日 award=三好学生 amount=200.50"],
  ],
  ["rows that say nothing at all", [rows({}), rows({})], ["1 ", "2 "]],
])("%s", (_, persons, lines) => {
  expect(told(declare(persons))).toEqual(lines);
});

describe("what was declared before", () => {
  const former = declare([rows({ parent: "王大山" }), rows({ parent: "王二河" })]);

  test("a further person is one more; the others keep their numbers", () => {
    const third = declare([rows({ parent: "王大山" }), rows({ parent: "王三岭" })], former);
    expect(told(third)).toEqual(["1 parent=王大山", "2 parent=王二河", "3 parent=王三岭"]);
  });

  test("a line that held for several of the persons goes", () => {
    const both = declare(
      [rows({ parent: "王大山", grade: "三年级" }), rows({ parent: "王大山", grade: "五年级" })],
      former,
    );
    expect(told(both)).toEqual(["2 parent=王二河", "3 grade=三年级", "4 grade=五年级"]);
  });

  test("other names and kinds are left alone", () => {
    const others: readonly Namesake[] = [
      { name: "李小苗", kind: "award", person: 1, traits: [], note: "" },
      { name: "王小禾", kind: "visit", person: 1, traits: [], note: "" },
    ];
    expect(declare([rows({ parent: "王大山" }), rows({ parent: "王二河" })], others).slice(0, 2)).toEqual(
      others,
    );
  });
});
