// What the benchmark of the roll-up compares is comparable: the workbooks are all different, and their figures are those that were
// added up while they were made.

import { bureauBook, YEAR } from "../../bench/rollup/bureauBook";
import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../src/domain/stepwise";
import { buildSummary } from "../../src/domain/summary/buildSummary";

const NUMBERS = Array.from({ length: 12 }, (_, at) => at * 7);
const ROWS = 25;

test.each(NUMBERS)("workbook %i has the figures it was made with", (number) => {
  const { snapshot, truth } = bureauBook(number, ROWS);
  const { figures } = runToEnd(buildSummary(runToEnd(fitWorkbook(snapshot)), { year: YEAR }));
  const found = Object.keys(truth).map((id) => [id, figures.find((one) => one.id === id)?.value]);
  expect(Object.keys(truth).length).toBeGreaterThan(0);
  expect(Object.fromEntries(found)).toEqual(truth);
});

test("no two are alike, and one number gives one workbook", () => {
  const texts = NUMBERS.map((number) => JSON.stringify(bureauBook(number, ROWS).snapshot));
  expect(new Set(texts).size).toBe(NUMBERS.length);
  expect(JSON.stringify(bureauBook(0, ROWS).snapshot)).toBe(texts[0]);
});
