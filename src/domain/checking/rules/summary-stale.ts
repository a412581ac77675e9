// The summary sheet says what was so when it was written. Figures that come out otherwise now are named, so that no old
// sheet is handed in. Formulas are worked out anew; those beyond what the program writes itself are left undecided.

import type { StaleFigure } from "../facts/acrossFacts";
import { formulaAt, type SheetSnapshot, valueAt } from "../../sheets/snapshot";
import { buildSummary } from "../../summary/buildSummary";
import { monthlySpending } from "../../summary/monthlySpending";
import { FEN_PER_YUAN } from "../../values/reading";
import type { BookRule, CheckContext, Unjudged, Verdict } from "../rule";
import { evaluateFormula } from "../summarySheet/evaluateFormula";
import { readSummarySheet, type WrittenFigure, yearOfSummarySheet } from "../summarySheet/readSummarySheet";

type Rule = "summary-stale";

const MOST_NAMED = 5;
const MONEY = /^(?:funds|month|fuel)\.|\.(?:amount|cash|goodsValue)$/u;
/** Figures of the lines that a section's total adds up; months have none. */
const LINE_OF_TOTAL = /\.by(?:Category|Kind)\./u;
const OWN_COLUMN = /^=SUM\([A-Z]+\d+:[A-Z]+\d+\)$/u;

/** The lines of a section so far: what its total adds up. */
interface Lines {
  sum: number;
  isWhole: boolean;
}

/** What stands in a cell now; null: nothing to compare, "unread": a formula that cannot be worked out. */
function writtenIn(
  { snapshot }: CheckContext,
  sheet: SheetSnapshot,
  { rowIndex, columnIndex, isTotalOfLines }: WrittenFigure,
  lines: Lines,
): number | "unread" | null {
  const formula = formulaAt(sheet, rowIndex, columnIndex);
  if (formula !== null && isTotalOfLines && OWN_COLUMN.test(formula))
    return lines.isWhole ? lines.sum : "unread";
  if (formula !== null) return evaluateFormula(formula, snapshot) ?? "unread";
  const value = valueAt(sheet, rowIndex, columnIndex);
  return typeof value === "number" ? value : null;
}

function figuresNow(
  { fit, settings: { namesakes } }: CheckContext,
  year: number,
): ReadonlyMap<string, number> {
  const spending = monthlySpending(fit, year);
  const months = spending ? [...spending.months, spending.withoutMonth] : [];
  const { figures } = buildSummary(fit, { year, namesakes });
  return new Map([...figures, ...months].map(({ id, value }) => [id, value]));
}

function unitOf(id: string): StaleFigure["unit"] {
  if (MONEY.test(id)) return "yuan";
  return id.endsWith(".times") ? "times" : "people";
}

function addLine(lines: Lines, { id, isTotalOfLines }: WrittenFigure, found: number | "unread" | null): void {
  if (isTotalOfLines) [lines.sum, lines.isWhole] = [0, true];
  if (!LINE_OF_TOTAL.test(id) || unitOf(id) !== "yuan") return;
  if (found === "unread") lines.isWhole = false;
  else lines.sum += found ?? 0;
}

function compareSheet(
  context: CheckContext,
  sheet: SheetSnapshot,
  year: number,
): { readonly stale: readonly StaleFigure[]; readonly unjudged: readonly Unjudged[] } {
  const now = figuresNow(context, year);
  const stale: StaleFigure[] = [];
  const unjudged: Unjudged[] = [];
  const lines: Lines = { sum: 0, isWhole: true };
  for (const figure of readSummarySheet(sheet)) {
    const { id, label, rowIndex, columnIndex } = figure;
    const cell = { rowIndex, columnIndex };
    const found = writtenIn(context, sheet, figure, lines);
    addLine(lines, figure, found);
    if (found === "unread") unjudged.push({ sheet: sheet.name, reason: { code: "formula-unread", cell } });
    if (typeof found !== "number") continue;
    const unit = unitOf(id);
    const written = unit === "yuan" ? Math.round(found * FEN_PER_YUAN) : found;
    const value = now.get(id) ?? null;
    if (written !== value)
      stale.push({ label, cell: { sheet: sheet.name, ...cell }, unit, written, now: value });
  }
  return { stale, unjudged };
}

export const summaryStale: BookRule<Rule> = {
  id: "summary-stale",
  severity: "warning",
  scope: "book",
  judge: (context): readonly Verdict<Rule>[] =>
    context.fit.sheets.flatMap(({ sheet: name, isOwn }): readonly Verdict<Rule>[] => {
      const sheet = isOwn ? context.snapshot.sheets.find((one) => one.name === name) : undefined;
      const year = sheet ? yearOfSummarySheet(sheet) : null;
      if (!sheet || year === null) return [];
      const { stale, unjudged } = compareSheet(context, sheet, year);
      const undecided = unjudged.map((one) => ({ unjudged: one }));
      if (stale.length === 0) return undecided;
      const cells = stale.map(({ cell: { rowIndex, columnIndex } }) => ({ rowIndex, columnIndex }));
      const facts = { year, figures: stale.slice(0, MOST_NAMED), count: stale.length };
      return [{ found: { sheet: name, cells, facts } }, ...undecided];
    }),
};
