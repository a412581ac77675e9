// Whatever the clerk writes below the marked line survives whatever renewals follow, and its formulas go on meaning the same
// cells.

import fc from "fast-check";
import { isOwnSheet } from "../../../src/domain/fitting/ownSheet";
import { buildDocumentSnapshot } from "../../../src/domain/sheets/documentSnapshot";
import { mapReferences } from "../../../src/domain/sheets/formulaReferences";
import type { SheetDocument } from "../../../src/domain/sheets/sheetDocument";
import {
  formulaAt,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../../../src/domain/sheets/snapshot";
import { isRefusal } from "../../../src/domain/summary/renewal/renewalRefusal";
import { planRenewal, renewSummary } from "../../../src/domain/summary/renewal/renewSummary";
import { zhSummarySheet } from "../../../src/texts/zhSummarySheet";
import { summarySheetOf } from "../../support/summarySheetOf";
import { awardSheet, grownExpenses, visitSheet } from "../../support/committeeBook";
import { PLAIN_LOOK } from "../../support/plainLook";
import { workbookOf } from "../../support/workbookOf";

/** Registers of a committee: with or without visits, the year before, and rows of spending. */
interface Registers {
  readonly grown: number;
  readonly hasVisits: boolean;
  readonly hasLastYear: boolean;
}

function bookOf({ grown, hasVisits, hasLastYear }: Registers): WorkbookSnapshot {
  const expenses = grownExpenses(grown);
  const keep = (index: number): boolean => hasLastYear || index !== 2;
  const only = <T>(list: readonly T[]): readonly T[] => list.filter((_, index) => keep(index));
  const spending: SheetSnapshot = {
    ...expenses,
    rows: only(expenses.rows),
    formulas: only(expenses.formulas),
    numberFormats: only(expenses.numberFormats),
  };
  return workbookOf(awardSheet, ...(hasVisits ? [visitSheet] : []), spending);
}

const summaryOf = (snapshot: WorkbookSnapshot): SheetDocument => summarySheetOf(snapshot, 2020);

/** A row: what stands beside its label, or the row (by number among them) or 支出合计 that its formula is about. */
type Row = { readonly value: string | number | boolean } | { readonly about: number | "spent" } | null;

function lineOf({ rows }: SheetSnapshot, label: string): number {
  return rows.findIndex(([first]) => typeof first === "string" && first.startsWith(label));
}

function withRows(document: SheetDocument, rows: readonly Row[]): SheetSnapshot {
  const sheet = buildDocumentSnapshot(document, 9);
  const first = sheet.rows.length;
  const formulaOf = (about: number | "spent"): string =>
    about === "spent"
      ? `=D${lineOf(sheet, "支出合计") + 1}*2`
      : `=$B$${first + 1 + (about % rows.length)}&"D5"`;
  return {
    ...sheet,
    rows: [
      ...sheet.rows,
      ...rows.map((row, at) => (row === null ? [] : [`第${at}条`, "value" in row ? row.value : 0])),
    ],
    formulas: [
      ...sheet.formulas,
      ...rows.map((row) => (row !== null && "about" in row ? [null, formulaOf(row.about)] : null)),
    ],
    numberFormats: [...sheet.numberFormats, ...rows.map(() => [])],
  };
}

function renewed(sheet: SheetSnapshot, registers: Registers): SheetSnapshot {
  const used = { top: 0, left: 0, bottom: sheet.rows.length - 1, right: 5 };
  const beyond = { used, merges: sheet.merges ?? [], links: [], things: [] };
  const plan = planRenewal(summaryOf(bookOf(registers)), { sheet, beyond, known: null }, zhSummarySheet);
  if (plan === null || isRefusal(plan)) throw new Error(JSON.stringify(plan));
  const renewal = renewSummary(plan, () => PLAIN_LOOK);
  if ("kind" in renewal) throw new Error(JSON.stringify(renewal));
  return buildDocumentSnapshot(renewal.document, 9);
}

/** The labels of the cells that a formula is about. */
function labelsOf(sheet: SheetSnapshot, formula: string): readonly unknown[] {
  const labels: unknown[] = [];
  mapReferences(formula, (reference) => {
    labels.push(valueAt(sheet, reference.from.row.index, 0));
    return reference;
  });
  return labels;
}

const registers = fc.record({
  grown: fc.nat({ max: 6 }),
  hasVisits: fc.boolean(),
  hasLastYear: fc.boolean(),
});
const row: fc.Arbitrary<Row> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.string({ minLength: 1, maxLength: 8 }).map((value) => ({ value: `记${value}` })),
      fc.integer().map((value) => ({ value })),
      fc.boolean().map((value) => ({ value })),
    ),
  },
  { weight: 2, arbitrary: fc.nat({ max: 99 }).map((about) => ({ about })) },
  { weight: 1, arbitrary: fc.constant({ about: "spent" as const }) },
);

test("random rows, random renewals", () => {
  fc.assert(
    fc.property(
      registers,
      fc.array(row, { minLength: 1, maxLength: 60 }),
      fc.array(registers, { minLength: 1, maxLength: 3 }),
      (first, rows, renewals) => {
        let sheet = withRows(summaryOf(bookOf(first)), rows);
        for (const next of renewals) {
          sheet = renewed(sheet, next);
          expect(isOwnSheet(sheet)).toBe(true);
          const line = lineOf(sheet, zhSummarySheet.clerksPart);
          rows.forEach((one, at) => {
            const rowIndex = line + 1 + at;
            if (one === null) {
              expect(valueAt(sheet, rowIndex, 0)).toBeNull();
              return;
            }
            expect(valueAt(sheet, rowIndex, 0)).toBe(`第${at}条`);
            if ("value" in one) {
              expect(valueAt(sheet, rowIndex, 1)).toBe(one.value);
              return;
            }
            const formula = formulaAt(sheet, rowIndex, 1)!;
            const about = one.about === "spent" ? "支出合计" : one.about % rows.length;
            const wanted = about === "支出合计" ? about : rows[about] === null ? null : `第${about}条`;
            expect(labelsOf(sheet, formula)).toEqual([wanted]);
            expect(formula.endsWith(one.about === "spent" ? "*2" : '&"D5"')).toBe(true);
          });
        }
      },
    ),
    { numRuns: 40 },
  );
});
