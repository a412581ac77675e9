// Every layout of the corpus: once a record has been planned and placed, understanding the sheet anew finds the records
// that were there and the new one, its totals cover it, and no other cell has changed.

import { totalMissesRows } from "../../../src/domain/checking/rules/total-misses-rows";
import { checkWorkbook } from "../../../src/domain/checking/checkWorkbook";
import { entryForm } from "../../../src/domain/entry/entryForm";
import { isRefused, planEntry, type EntryPlan } from "../../../src/domain/entry/planEntry";
import type { EntryTarget } from "../../../src/domain/entry/target";
import { placeAddition } from "../../../src/domain/sheets/placeAddition";
import type { WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../src/domain/stepwise";
import { allTargets, AROUND, bookOf, fitFor, someDraft } from "../../support/entries";
import { layouts } from "../../support/layouts/layouts";

interface Case {
  readonly name: string;
  readonly target: EntryTarget;
}

const cases: readonly Case[] = layouts.flatMap(({ name, sheet }) =>
  allTargets(bookOf(sheet)).map((target) => ({ name: `${name} (${target.register.kind.id})`, target })),
);

function recordsOf(snapshot: WorkbookSnapshot, kind: string | null): readonly string[] {
  return fitFor(snapshot).sheets.flatMap(({ tables }) =>
    tables
      .filter((table) => table.kind === kind)
      .flatMap(({ records }) => records.map(({ fields }) => JSON.stringify(Object.entries(fields).sort()))),
  );
}

/** The cells of the sheet as they were, at their places afterwards, without those the plan writes. */
function untouched(
  plan: EntryPlan,
  before: WorkbookSnapshot,
): readonly (readonly [string, unknown, unknown])[] {
  const { insertion, cells, sheet: name } = plan.addition;
  const written = new Set(cells.map(({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`));
  const [was, is] = [before, plan.snapshot].map(({ sheets }) => sheets.find((one) => one.name === name));
  const count = insertion?.count ?? 0;
  return (was?.rows ?? []).flatMap((row, rowIndex) => {
    const now = insertion === null || rowIndex < insertion.before ? rowIndex : rowIndex + count;
    return row.flatMap((value, columnIndex) => {
      const key = `${now},${columnIndex}`;
      return written.has(key) ? [] : [[key, value, is?.rows[now]?.[columnIndex] ?? null] as const];
    });
  });
}

function missesOf(snapshot: WorkbookSnapshot): number {
  const fit = fitFor(snapshot);
  const settings = {
    unitName: null,
    year: null,
    standards: [],
    tables: [],
    acceptances: [],
    namesakes: [],
    pairings: [],
    notes: [],
  };
  const input = { snapshot, fit, settings, year: null, today: null };
  return runToEnd(checkWorkbook(input, [totalMissesRows])).findings.length;
}

/** A matrix has columns for its own days alone, and its rows are there already. */
const isMatrixCase = ({ target }: Case): boolean =>
  target.register.kind.id === "study" &&
  target.register.columns.filter(({ field }) => field.id === "date").length > 1;

const planned = cases
  .filter((one) => !isMatrixCase(one))
  .map(({ name, target }) => {
    const form = entryForm(target, AROUND);
    return { name, target, plan: planEntry(form, [someDraft(form)]) };
  });
const done = planned.flatMap(({ name, target, plan }) => (isRefused(plan) ? [] : [{ name, target, plan }]));

test("hardly any layout is refused, and those for a reason that can be told", () => {
  const refused = planned.flatMap(({ name, plan }) => (isRefused(plan) ? [`${plan.code}: ${name}`] : []));
  expect(refused).toMatchInlineSnapshot(`
    [
      "beside: income on the left and outlay on the right, each with dates of its own, one row of sums for both (donation)",
      "filtered: a list object whose totals row is Excel's own, hidden rows and columns (income)",
    ]
  `);
  expect(cases.length).toBeGreaterThan(90);
});

test.each(done)("$name", ({ target, plan }) => {
  const before = target.snapshot;
  const placed = placeAddition(before, plan.addition);
  expect(placed).toEqual(plan.snapshot);
  const kind = target.table.kind;
  const [was, is] = [recordsOf(before, kind), recordsOf(placed, kind)];
  const [more, ...others] = is.filter((record) => !was.includes(record));
  expect(is.length).toBe(was.length + 1);
  expect(others).toEqual([]);
  expect(more).toBeDefined();
  for (const [, value, now] of untouched(plan, before)) expect(now).toBe(value);
  if (plan.totalsLeft.length === 0) expect(missesOf(placed)).toBeLessThanOrEqual(missesOf(before));
});
