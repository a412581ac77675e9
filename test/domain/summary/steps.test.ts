// The year's figures come about in pieces: none of them looks at many rows, and how far it is never falls.

import fc from "fast-check";
import type { SourceRecord, WorkbookFit } from "../../../src/domain/fitting/fit";
import { runToEnd, type Stepwise } from "../../../src/domain/stepwise";
import { buildSummary } from "../../../src/domain/summary/buildSummary";
import { buildSummaryDocument } from "../../../src/domain/summary/document/buildSummaryDocument";
import { zhSummarySheet } from "../../../src/texts/zhSummarySheet";
import { buildTrend } from "../../../src/domain/summary/trend/buildTrend";
import { overYears } from "../../../bench/check/overYears";
import { yearBook } from "../../../bench/check/yearBook";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";

const ROWS = 12_000;
/** What one piece may ask of its rows: some fields of each of a few thousand. */
const MOST_ASKED = 20_000;

/** The same fit, counting how often the readings of a row are asked for. */
function counting(fit: WorkbookFit): { readonly fit: WorkbookFit; readonly asked: () => number } {
  let asked = 0;
  const watch = (record: SourceRecord): SourceRecord => {
    const { fields, ...rest } = record;
    return Object.defineProperty({ ...rest, fields }, "fields", {
      get: () => {
        asked += 1;
        return fields;
      },
    });
  };
  const sheets = fit.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, records: table.records.map(watch) })),
  }));
  return { fit: { ...fit, sheets }, asked: () => asked };
}

function drive<T>(work: Stepwise<T>, asked: () => number) {
  const told: number[] = [];
  let [longest, before] = [0, asked()];
  for (;;) {
    const step = work.next();
    longest = Math.max(longest, asked() - before);
    before = asked();
    if (step.done === true) return { value: step.value, told, longest };
    told.push(step.value);
  }
}

function expectRising(told: readonly number[]): void {
  expect(told.every((one) => one >= 0 && one <= 1)).toBe(true);
  expect(told.every((one, at) => at === 0 || one >= (told[at - 1] ?? 0))).toBe(true);
}

const snapshot = yearBook(ROWS, 20);
const whole = runToEnd(fitWorkbook(snapshot));

test.each([2020, 2021])("of %d: no piece looks at all rows", (year) => {
  const { fit, asked } = counting(whole);
  const summary = drive(buildSummary(fit, { year }), asked);
  expect(asked()).toBeGreaterThan(2 * ROWS);
  expect(summary.longest).toBeLessThan(MOST_ASKED);
  expectRising(summary.told);
  const document = drive(
    buildSummaryDocument({
      summary: { ...summary.value, year },
      fit,
      snapshot,
      sheetName: "年度汇总",
      texts: zhSummarySheet,
      madeOn: "2020年12月31日",
    }),
    asked,
  );
  expect(document.longest).toBeLessThan(MOST_ASKED);
  expectRising(document.told);
});

test("of five years: no piece looks at all rows", () => {
  const { fit, asked } = counting(runToEnd(fitWorkbook(overYears(snapshot))));
  const summary = runToEnd(buildSummary(fit, { year: 2020 }));
  const trend = drive(buildTrend(fit, summary, {}), asked);
  expect(trend.value!.years).toHaveLength(5);
  expect(trend.longest).toBeLessThan(MOST_ASKED);
  expectRising(trend.told);
});

test("one year costs nothing more", () => {
  const { fit, asked } = counting(whole);
  const summary = runToEnd(buildSummary(fit, { year: 2020 }));
  const before = asked();
  expect(runToEnd(buildTrend(fit, summary, {}))).toBeNull();
  expect(asked()).toBe(before);
});

test("whatever registers there are, how far it is never falls", () => {
  const sheets = fc.subarray([...whole.sheets]);
  fc.assert(
    fc.property(sheets, fc.integer({ min: 0, max: 3000 }), (chosen, rows) => {
      const cut = chosen.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({ ...table, records: table.records.slice(0, rows) })),
      }));
      expectRising(drive(buildSummary({ ...whole, sheets: cut }, { year: null }), () => 0).told);
    }),
    { numRuns: 20 },
  );
});
