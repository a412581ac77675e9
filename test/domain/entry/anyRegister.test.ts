// Any register of expenses, spoiled as clerks spoil them: an entry lands; every other cell keeps its content and every
// formula its meaning, the total is the sum of what stands above it, reading the sheet again finds one record more, the one
// that was entered, and taken back it is the former workbook.

import fc from "fast-check";
import { entryForm } from "../../../src/domain/entry/entryForm";
import { isRefused, planEntry, type EntryPlan } from "../../../src/domain/entry/planEntry";
import { entryTargets, type EntryTarget } from "../../../src/domain/entry/target";
import { contentAt } from "../../../src/domain/sheets/cellWrites";
import { placeAddition } from "../../../src/domain/sheets/placeAddition";
import { placeRows } from "../../../src/domain/sheets/placeRows";
import { inverseOfAddition } from "../../../src/domain/sheets/rowRemoval";
import type { WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { rowsChangeOf } from "../../../src/workbook/rowsChange";
import { buildRegister, peculiarities, type Peculiarities } from "../../support/entering/anyRegister";
import { AROUND, bookOf, draftOf, fitFor } from "../../support/entries";
import { moveRowsIn, type RowsMoved } from "../../support/excel/formula/moveRowsIn";
import { workbookFromSnapshot } from "../../support/excel/model/fromSnapshot";
import { tidySnapshot } from "../../support/tidySnapshot";

const RUNS = 200;
const TYPED = { date: "9.18", purpose: "打印材料", amount: "123.45" };

function targetIn(snapshot: WorkbookSnapshot): EntryTarget {
  const [target, more] = entryTargets(snapshot, fitFor(snapshot), "expense");
  if (target === undefined || more !== undefined) throw new Error("not one register");
  return target;
}

function recordsIn(snapshot: WorkbookSnapshot): string[] {
  return targetIn(snapshot).table.records.map(({ fields }) => JSON.stringify(Object.entries(fields).sort()));
}

/** Cells that are neither as they were, moved, nor among those written. */
function otherCells(plan: EntryPlan, before: WorkbookSnapshot, after: WorkbookSnapshot): unknown[] {
  const { insertion, cells } = plan.addition;
  const moved: RowsMoved = { at: insertion?.before ?? 0, count: insertion?.count ?? 0 };
  const own = new Set(cells.map(({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`));
  const [was, is] = [before.sheets[0]!, after.sheets[0]!];
  return was.rows.flatMap((row, r) =>
    row.flatMap((_, c) => {
      const now = moved.count > 0 && r >= moved.at ? r + moved.count : r;
      if (own.has(`${now},${c}`)) return [];
      const { value, formula } = contentAt(was, r, c);
      const expected = { value, formula: formula && moveRowsIn(formula, was.name, was.name, moved) };
      const found = contentAt(is, now, c);
      return expected.value === found.value && expected.formula === found.formula
        ? []
        : [{ expected, found }];
    }),
  );
}

/** The sums of the total's row as Excel gets them, and as they are said; and the sum of what stands above. */
function sumsIn(snapshot: WorkbookSnapshot) {
  const { table, sheet } = targetIn(snapshot);
  const amount = table.columns.find(({ field }) => field === "amount")?.columnIndex ?? 0;
  const rows = [...table.records, ...table.incomplete].map(({ rowIndex }) => sheet.rows[rowIndex]?.[amount]);
  const sum = rows.reduce<number>((all, value) => (typeof value === "number" ? all + value : all), 0);
  const model = workbookFromSnapshot(snapshot);
  return table.totalRows.flatMap((row) => {
    const { formula, value } = contentAt(sheet, row, amount);
    return formula === null
      ? []
      : [{ sum, said: value, calculated: model.valueOf(model.sheets[0]!, row, amount) }];
  });
}

function takenBack(plan: EntryPlan, before: WorkbookSnapshot, after: WorkbookSnapshot): WorkbookSnapshot {
  const edit = { kind: "removeRows", ...inverseOfAddition(plan.addition, before) } as const;
  const { removed, sheet } = edit;
  const moved: RowsMoved =
    removed === null ? { at: 0, count: 0 } : { at: removed.first, count: removed.first - removed.last - 1 };
  return placeRows(after, { ...rowsChangeOf(edit), printArea: [] }, (formula, home) =>
    moveRowsIn(formula, home === "" ? null : home, sheet, moved),
  );
}

const withoutPrint = (book: WorkbookSnapshot): unknown =>
  tidySnapshot(book).sheets.map((sheet) => ({ ...sheet, printArea: null }));

function check(one: Peculiarities): void {
  const before = bookOf(buildRegister(one));
  const form = entryForm(targetIn(before), AROUND);
  // Left blank, it might be meant to go on from the row above.
  const category = one.columns.includes("category") ? { category: "会议费" } : {};
  const plan = planEntry(form, [draftOf(form, { ...TYPED, ...category })]);
  if (isRefused(plan)) throw new Error(`refused: ${plan.code}`);
  const after = placeAddition(before, plan.addition);
  expect(after).toEqual(plan.snapshot);
  expect(otherCells(plan, before, after)).toEqual([]);
  const [was, is] = [recordsIn(before), recordsIn(after)];
  const added = [...is];
  for (const record of was) added.splice(added.indexOf(record), 1);
  expect(is).toHaveLength(was.length + 1);
  expect(added.map((record) => Object.fromEntries(JSON.parse(record) as [string, unknown][]))).toEqual([
    expect.objectContaining({ purpose: TYPED.purpose, amount: 12_345 }),
  ]);
  if (plan.totalsLeft.length === 0)
    for (const { sum, said, calculated } of sumsIn(after)) {
      expect(calculated).toBeCloseTo(sum, 6);
      expect(said).toBeCloseTo(sum, 6);
    }
  expect(withoutPrint(takenBack(plan, before, after))).toEqual(withoutPrint(before));
}

test("an entry lands, and nothing else changes", () => {
  fc.assert(fc.property(peculiarities, check), { numRuns: RUNS });
});

test("what is drawn has formulas as totals, rows that wait, feet and none of them", () => {
  const drawn = fc.sample(peculiarities, { numRuns: 200, seed: 1 });
  expect(new Set(drawn.map(({ total }) => total)).size).toBe(5);
  expect(drawn.some(({ waiting, columns }) => waiting > 0 && columns.includes("serial"))).toBe(true);
  expect(drawn.some(({ foot, total }) => foot.length > 0 && total === "none")).toBe(true);
});
