// What the benchmark of checking compares is comparable: zod reads the same values from the same cells, the workbooks in
// order are in order, and every planted fault is one for somebody.

import { BENCH_BOOKS } from "../../bench/check/books";
import { checkAll } from "../../bench/check/checkAll";
import { measureBook } from "../../bench/check/measureBook";
import { parseByZod, passOverCells, plainTablesOf } from "../../bench/check/yardsticks";
import { yearBook } from "../../bench/check/yearBook";

const ROWS = 400;

test.each(BENCH_BOOKS)("$name: zod reads each cell as the program does", ({ make }) => {
  const snapshot = make(ROWS);
  const { fit } = checkAll(snapshot);
  const tables = plainTablesOf(snapshot, fit);
  const { rows } = parseByZod(tables);
  const records = fit.sheets.flatMap(({ tables: own }) =>
    own.flatMap(({ records: read, incomplete }) =>
      [...read, ...incomplete].sort((one, other) => one.rowIndex - other.rowIndex),
    ),
  );
  expect(rows).toHaveLength(ROWS);
  expect(records).toHaveLength(ROWS);
  const compared = rows.flatMap((row, at) => (row === null ? [] : [{ row, record: records[at]?.fields }]));
  expect(compared.length).toBeGreaterThan(ROWS * 0.9);
  for (const { row, record } of compared) expect(record).toMatchObject(row as object);
});

test("in the year without faults nothing is found but that the budget is exceeded", () => {
  const { findings } = checkAll(yearBook(ROWS, null)).result;
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["budget-exceeded"]));
});

test("the faults planted are found", () => {
  const rules = new Set(checkAll(yearBook(ROWS, 10)).result.findings.map(({ rule }) => rule));
  const expected = [
    "date-as-text",
    "amount-as-text",
    "award-off-standard",
    "amount-unreadable",
    "date-unreadable",
    "name-has-spaces",
    "expense-unapproved",
    "invoice-twice",
    "required-missing",
  ];
  expect(expected.filter((rule) => !rules.has(rule as never))).toEqual([]);
});

test("a book is measured", () => {
  const snapshot = yearBook(100, null);
  const { ours, zod, pass, refused } = measureBook(snapshot, 1);
  for (const time of [ours, zod, pass]) expect(time).toBeGreaterThanOrEqual(0);
  expect(refused).toBe(0);
  expect(passOverCells(snapshot)).toBeGreaterThan(0);
});
