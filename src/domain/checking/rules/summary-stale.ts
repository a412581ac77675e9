// The summary sheet says what was so when it was written. Figures that come out otherwise now are named, so that no old
// sheet is handed in. Formulas are worked out anew; those beyond what the program writes itself are left undecided.

import type { AcrossFacts, StaleFigure } from "../facts/acrossFacts";
import { formulaAt, type SheetSnapshot, valueAt } from "../../sheets/snapshot";
import { isWholeYear, type MonthSpan } from "../../summary/monthSpan";
import type { Figure } from "../../summary/summary";
import { escapePattern } from "../../values/escapePattern";
import { FEN_PER_YUAN } from "../../values/reading";
import type { BookRule, CheckContext, Unjudged, Verdict } from "../rule";
import { evaluateFormula } from "../summarySheet/evaluateFormula";
import { type FiguresNow, figuresNow, prepareFigures } from "../summarySheet/figuresNow";
import { readSummarySheet } from "../summarySheet/readSummarySheet";
import { spanOfSummarySheet } from "../summarySheet/spanOfSummarySheet";
import { idOfTrendKey, isTrendKey } from "../summarySheet/trendWords";
import type { WrittenFigure } from "../summarySheet/writtenFigure";

type Rule = "summary-stale";

const MOST_NAMED = 5;
/** Over cells of the summary itself, in one column (a total, also of a single line) or elsewhere (a balance, a rate). */
const OWN_COLUMN = /^=SUM\([A-Z]+\d+(?::[A-Z]+\d+)?\)$/u;
const OWN_CELLS = /^=[A-Z]+\d+[-/*()A-Z\d]*$/u;
/** Written as fractions and money, a number may differ in its last digits. */
const TOLERANCE = 1e-9;

/** The lines of a section so far, by column: what a total adds up. */
class Lines {
  readonly #sums = new Map<number, number | "unread">();

  add({ columnIndex }: WrittenFigure, found: number | "unread" | null): void {
    const former = this.#sums.get(columnIndex) ?? 0;
    const isWhole = former !== "unread" && found !== "unread";
    this.#sums.set(columnIndex, isWhole ? former + (found ?? 0) : "unread");
  }

  take({ columnIndex }: WrittenFigure): number | "unread" {
    const sum = this.#sums.get(columnIndex) ?? 0;
    this.#sums.delete(columnIndex);
    return sum;
  }
}

/**
 * What a cell shows now; null: nothing to compare, or it follows from cells that are compared themselves; "unread": a
 * formula that cannot be worked out.
 */
function writtenIn(
  { snapshot }: CheckContext,
  sheet: SheetSnapshot,
  { rowIndex, columnIndex, role }: WrittenFigure,
  lines: number | "unread",
): number | "unread" | null {
  const formula = formulaAt(sheet, rowIndex, columnIndex);
  if (formula !== null && role === "total" && OWN_COLUMN.test(formula)) return lines;
  if (formula !== null && role === "other" && OWN_CELLS.test(formula)) return null;
  if (formula !== null) return evaluateFormula(formula, snapshot) ?? "unread";
  const value = valueAt(sheet, rowIndex, columnIndex);
  return typeof value === "number" ? value : null;
}

/** Figures that have no more records say what they were counted in by their names. */
function unitOf(key: string, now: Figure | undefined): StaleFigure["unit"] {
  if (now !== undefined) return now.unit;
  const id = idOfTrendKey(key);
  if (/^(?:funds|month|fuel)\.|\.(?:amount|cash|goodsValue)$/u.test(id)) return "yuan";
  return /\.people$|^(?:pupil|volunteer)\./u.test(id) ? "people" : "times";
}

/** A sheet for the notice board has 王** for a name, also where a category is named after somebody. */
function figureOf(id: string, now: FiguresNow): Figure | undefined {
  const known = now.get(id);
  if (known !== undefined || !id.includes("*")) return known;
  const masked = new RegExp(`^${id.split("*").map(escapePattern).join(".")}$`, "u");
  const [only, ...more] = [...now.keys()].filter((one) => masked.test(one));
  return only === undefined || more.length > 0 ? undefined : now.get(only);
}

/** A blank among several years says that there were no such records. */
function saysNothing(sheet: SheetSnapshot, { id, rowIndex, columnIndex }: WrittenFigure): boolean {
  const isBlank = valueAt(sheet, rowIndex, columnIndex) === null;
  return isTrendKey(id) && isBlank && formulaAt(sheet, rowIndex, columnIndex) === null;
}

function isSame(written: number | null, value: number | null): boolean {
  if (written === null) return value === null;
  return value !== null && Math.abs(written - value) <= TOLERANCE * Math.max(1, Math.abs(value));
}

function compareSheet(
  context: CheckContext,
  sheet: SheetSnapshot,
  span: MonthSpan,
): { readonly stale: readonly StaleFigure[]; readonly unjudged: readonly Unjudged[] } {
  const now = figuresNow(context, span);
  const stale: StaleFigure[] = [];
  const unjudged: Unjudged[] = [];
  const lines = new Lines();
  for (const figure of readSummarySheet(sheet)) {
    const { id, label, rowIndex, columnIndex, role } = figure;
    const cell = { rowIndex, columnIndex };
    const found = writtenIn(context, sheet, figure, role === "total" ? lines.take(figure) : 0);
    if (role === "line" || role === "summand") lines.add(figure, found);
    if (found === "unread") {
      unjudged.push({ sheet: sheet.name, reason: { code: "formula-unread", cell } });
      continue;
    }
    if (role === "summand" || (found === null && !saysNothing(sheet, figure))) continue;
    const known = figureOf(id, now);
    const unit = unitOf(id, known);
    const written = unit === "yuan" && found !== null ? Math.round(found * FEN_PER_YUAN) : found;
    const value = known?.value ?? null;
    if (!isSame(written, value))
      stale.push({ label, cell: { sheet: sheet.name, ...cell }, unit, written, now: value });
  }
  return { stale, unjudged };
}

interface WrittenSheet {
  readonly sheet: SheetSnapshot;
  readonly span: MonthSpan;
}

/** The summaries that stand in the workbook. */
function summarySheets({ fit, snapshot }: CheckContext): readonly WrittenSheet[] {
  const own = new Set(fit.sheets.filter(({ isOwn }) => isOwn).map(({ sheet }) => sheet));
  return snapshot.sheets.flatMap((sheet) => {
    const span = own.has(sheet.name) ? spanOfSummarySheet(sheet) : null;
    return span === null ? [] : [{ sheet, span }];
  });
}

/** A year's summary is told as it always was, so that what was settled of it stays settled. */
function spanFacts({ year, firstMonth, lastMonth }: MonthSpan): Pick<AcrossFacts[Rule], "year" | "months"> {
  const months = { firstMonth, lastMonth };
  return isWholeYear(months) ? { year } : { year, months };
}

export const summaryStale: BookRule<Rule> = {
  id: "summary-stale",
  severity: "warning",
  scope: "book",
  prepare: function* (context) {
    for (const { span } of summarySheets(context)) yield* prepareFigures(context, span);
  },
  judge: (context): readonly Verdict<Rule>[] =>
    summarySheets(context).flatMap(({ sheet, span }): readonly Verdict<Rule>[] => {
      const { name } = sheet;
      const { stale, unjudged } = compareSheet(context, sheet, span);
      const undecided = unjudged.map((one) => ({ unjudged: one }));
      if (stale.length === 0) return undecided;
      const cells = stale.map(({ cell: { rowIndex, columnIndex } }) => ({ rowIndex, columnIndex }));
      const facts = { ...spanFacts(span), figures: stale.slice(0, MOST_NAMED), count: stale.length };
      return [{ found: { sheet: name, cells, facts } }, ...undecided];
    }),
};
