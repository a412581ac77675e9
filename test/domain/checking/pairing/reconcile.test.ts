// What pays what, as the three rules over it tell. All names are invented.

import * as fc from "fast-check";
import type { Finding } from "../../../../src/domain/checking/finding";
import { ruleCatalogue } from "../../../../src/domain/checking/catalogue";
import type { SheetSnapshot } from "../../../../src/domain/sheets/snapshot";
import { checkBook, placeOf } from "../../../support/checkSheets";
import { awardSheet, expenseSheet, visitSheet } from "../../../support/paidBook";
import type { GridCell } from "../../../support/snapshotOf";
import { workbookOf } from "../../../support/workbookOf";

const RULES = ruleCatalogue.filter(({ id }) =>
  ["award-without-expense", "visit-without-expense", "expense-without-ground"].includes(id),
);

const check = (...sheets: readonly SheetSnapshot[]) => checkBook(workbookOf(...sheets), RULES);
const found = (...sheets: readonly SheetSnapshot[]): readonly string[] =>
  check(...sheets).findings.map((one) => `${one.rule} ${placeOf(one)}`);

type Row = readonly [GridCell, GridCell, GridCell, GridCell];
const DAYS = ["2020.3.18", "2020.6.18", "2020.9.18"] as const;

/** k visits of 200, spread evenly over the three days, and as many expenses. */
function evenly(k: number): {
  visits: [string, string, number][];
  expenses: [string, string, string, number][];
} {
  const dayOf = (n: number): string => DAYS[n % DAYS.length]!;
  const numbers = Array.from({ length: k }, (_, n) => n);
  return {
    visits: numbers.map((n) => [dayOf(n), `对象${n}号`, 200]),
    expenses: numbers.map((n) => [dayOf(n), "慰问金", "走访慰问", 200]),
  };
}

test("twelve visits of 200 on three days pair with twelve expenses of 200", () => {
  const { visits, expenses } = evenly(12);
  expect(check(visitSheet(visits), expenseSheet(expenses))).toEqual({ findings: [], undecided: [] });
});

test("without one of the expenses exactly one row of its day is named, and that it is one of several alike", () => {
  const { visits, expenses } = evenly(12);
  const { findings } = check(visitSheet(visits), expenseSheet(expenses.filter((_, n) => n !== 4)));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    facts: { rows: 1, alike: { count: 4, lacking: 1 } },
  });
  const [cell] = findings[0]!.cells;
  expect(visits[cell!.rowIndex - 2]![0]).toBe("2020.6.18");
});

test("any number of visits pairs; without any one expense one row of its day is named", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.nat(), (k, which) => {
      const { visits, expenses } = evenly(k);
      expect(check(visitSheet(visits), expenseSheet(expenses)).findings).toEqual([]);
      const gone = which % k;
      const { findings } = check(visitSheet(visits), expenseSheet(expenses.filter((_, n) => n !== gone)));
      expect(findings.map(({ rule }) => rule)).toEqual(["visit-without-expense"]);
      expect(visits[findings[0]!.cells[0]!.rowIndex - 2]![0]).toBe(expenses[gone]![0]);
    }),
    { numRuns: 25 },
  );
});

test.each<[string, readonly Row[]]>([
  ["by the number of people", [["2020.9.20", "慰问金4人", "走访慰问", 800]]],
  ["by a number in Chinese", [["2020.9.18", "走访四名帮扶对象慰问金", "走访慰问", 800]]],
  ["by the names", [["2020.9.18", "慰问金：甲一一、乙二二、丙三三、丁四四", "走访慰问", 800]]],
  ["by the sum of the day", [["2020.9.18", "走访慰问金", "走访慰问", 800]]],
  [
    "in two parts",
    [
      ["2020.9.18", "慰问金", "走访慰问", 500],
      ["2020.9.18", "慰问金", "走访慰问", 300],
    ],
  ],
  [
    "by two for some of them each",
    [
      ["2020.9.18", "慰问金3人", "走访慰问", 600],
      ["2020.9.18", "慰问金", "走访慰问", 200],
    ],
  ],
  [
    "cash and goods apart",
    [
      ["2020.9.18", "慰问金4人", "走访慰问", 800],
      ["2020.9.18", "慰问物品", "走访慰问", 800],
    ],
  ],
  ["without any category", [["2020.9.18", "走访慰问金4人", null, 800]]],
])("one day's four visits are paid %s", (_, expenses) => {
  const visits = visitSheet(["甲一一", "乙二二", "丙三三", "丁四四"].map((name) => ["2020.9.18", name, 200]));
  expect(found(visits, expenseSheet(expenses))).toEqual([]);
});

test("awards of different amounts are paid in one sum", () => {
  const awards = awardSheet([
    ["2020.8.28", "甲一一", "三好学生", 100],
    ["2020.8.28", "乙二二", "三好学生", 100],
    ["2020.8.28", "丙三三", "考取本科", 200],
  ]);
  expect(found(awards, expenseSheet([["2020.8.30", "三好学生2人考取本科1人奖励", "奖学奖优", 400]]))).toEqual(
    [],
  );
});

test("the award's name decides between equal amounts of a day", () => {
  const awards = awardSheet([
    ["2020.7.10", "甲一一", "三好学生", 100],
    ["2020.7.10", "甲一一", "学习书籍", 100],
  ]);
  expect(found(awards, expenseSheet([["2020.7.12", "三好学生奖励", "奖学奖优", 100]]))).toEqual([
    "award-without-expense 奖学奖优!D4",
  ]);
  const both: readonly Row[] = [
    ["2020.7.12", "三好学生奖励", "奖学奖优", 100],
    ["2020.7.10", "奖励", "奖学奖优", 100],
  ];
  expect(found(awards, expenseSheet(both))).toEqual([]);
});

test("the person's name decides between equal amounts, whatever the day", () => {
  const visits = visitSheet([
    ["2020.9.18", "甲一一", 200],
    ["2020.9.21", "乙二二", 200],
  ]);
  const { findings } = check(visits, expenseSheet([["2020.9.18", "慰问乙二二", "走访慰问", 200]]));
  expect(findings.map(placeOf)).toEqual(["走访慰问!C3"]);
  expect(findings[0]).toMatchObject({ who: "甲一一", facts: { alike: null } });
});

test("an expense outside the window does not pay, and is named as well", () => {
  const visits = visitSheet([["2020.3.1", "甲一一", 200]]);
  expect(found(visits, expenseSheet([["2020.9.18", "慰问金", "走访慰问", 200]]))).toEqual([
    "visit-without-expense 走访慰问!C3",
    "expense-without-ground 经费支出!D4",
  ]);
  expect(found(visits, expenseSheet([["2020.4.10", "慰问金", "走访慰问", 200]]))).toEqual([]);
});

test("an expense of another category never pays", () => {
  const visits = visitSheet([["2020.9.18", "甲一一", 200]]);
  expect(found(visits, expenseSheet([["2020.9.18", "座谈会茶水", "会议费", 200]]))).toEqual([
    "visit-without-expense 走访慰问!C3",
  ]);
});

test("same day rows pair though moving all along would leave nobody alone", () => {
  const visits = visitSheet([
    ["2020.3.1", "甲一一", 200],
    ["2020.3.26", "乙二二", 200],
  ]);
  const expenses = expenseSheet([
    ["2020.3.26", "慰问金", "走访慰问", 200],
    ["2020.4.20", "慰问金", "走访慰问", 200],
  ]);
  expect(found(visits, expenses)).toEqual([
    "visit-without-expense 走访慰问!C3",
    "expense-without-ground 经费支出!D5",
  ]);
});

test("a group that is short of one is named once, on the side that is short", () => {
  const visits = ["甲一一", "乙二二", "丙三三"].map((name) => ["2020.9.18", name, 200] as const);
  expect(found(visitSheet(visits), expenseSheet([["2020.9.18", "慰问金4人", "走访慰问", 800]]))).toEqual([
    "expense-without-ground 经费支出!D4",
  ]);
  const { findings } = check(visitSheet(visits), expenseSheet([["2020.9.18", "慰问金2人", "走访慰问", 400]]));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: "visit-without-expense",
    facts: { alike: { count: 3, lacking: 1 } },
  });
});

test("a group's payment of another sum is named alone, with the sum of the rows", () => {
  const visits = ["甲一一", "乙二二", "丙三三"].map((name) => ["2020.9.18", name, 200] as const);
  const { findings } = check(visitSheet(visits), expenseSheet([["2020.9.18", "慰问金3人", "走访慰问", 500]]));
  expect(findings.map(placeOf)).toEqual(["经费支出!D4"]);
  expect(findings[0]!.facts).toMatchObject({ unequal: { rows: 3, fen: 60_000 } });
});

test("what cannot be read takes no part, is said, and nobody is accused in its place", () => {
  const visits = visitSheet([
    ["2020.9.18", "甲一一", 200],
    ["2020.9.18", "乙二二", "两张"],
  ]);
  const expenses = expenseSheet([
    ["2020.9.18", "慰问金", "走访慰问", "若干"],
    ["2020.9.18", "慰问金", "走访慰问", 300],
  ]);
  const { findings, undecided } = check(visits, expenses);
  expect(findings).toEqual([]);
  expect(undecided).toEqual(
    expect.arrayContaining([
      {
        rule: "visit-without-expense",
        sheet: "走访慰问",
        reason: { code: "rows-unjudged", rows: [3], field: "cash" },
      },
      {
        rule: "expense-without-ground",
        sheet: "经费支出",
        reason: { code: "rows-unjudged", rows: [3], field: "amount" },
      },
    ]),
  );
});

test("several sheets of a kind are one side", () => {
  const visits = [
    visitSheet([["2020.3.18", "甲一一", 200]], "上半年走访"),
    visitSheet([["2020.9.18", "乙二二", 200]], "下半年走访"),
  ];
  const expenses = [
    expenseSheet([["2020.9.18", "慰问金", "走访慰问", 200]], "支出一"),
    expenseSheet([["2020.3.18", "慰问金", "走访慰问", 200]], "支出二"),
  ];
  expect(found(...visits, ...expenses)).toEqual([]);
});

/** What is said of whom, without where it stands. */
const sayings = (findings: readonly Finding[]): readonly string[] =>
  findings
    .map((one) => {
      const facts = { ...one.facts, lookedIn: null, nearest: null, unequal: null };
      return JSON.stringify([one.rule, one.severity, one.who, facts]);
    })
    .sort();

test("another order of rows and sheets changes nothing but the addresses", () => {
  const dates = fc.constantFrom("2020.3.18", "2020.3.20", "2020.5.2", "2020.9.18");
  const amounts = fc.constantFrom(100, 200, 300);
  const people = fc.constantFrom("甲一一", "乙二二", "丙三三", "丁四四", "戊五五");
  const visit = fc.tuple(dates, people, amounts);
  const purpose = fc.constantFrom("慰问金", "慰问金2人", "慰问甲一一", "走访慰问金丙三三", "慰问困难学生");
  const expense = fc.tuple(dates, purpose, fc.constant("走访慰问"), fc.constantFrom(100, 200, 300, 400, 600));
  const book = fc.record({
    visits: fc.array(visit, { minLength: 1, maxLength: 10 }),
    expenses: fc.array(expense, { minLength: 1, maxLength: 8 }),
  });
  fc.assert(
    fc.property(book, fc.infiniteStream(fc.nat()), ({ visits, expenses }, numbers) => {
      const shuffled = <T>(list: readonly T[]): readonly T[] =>
        list
          .map((one) => ({ one, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
      const before = check(visitSheet(visits), expenseSheet(expenses)).findings;
      const after = check(expenseSheet(shuffled(expenses)), visitSheet(shuffled(visits))).findings;
      expect(sayings(after)).toEqual(sayings(before));
    }),
    { numRuns: 60 },
  );
});
