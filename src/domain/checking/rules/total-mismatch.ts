// A total that was typed or written out in words, and is not what its rows add up to. A total by formula adds up by
// itself, unless it adds subtotals to their own rows; which rows it leaves out is another rule's question.

import type { SheetFacts } from "../facts/sheetFacts";
import { formulaAt, valueAt } from "../../sheets/snapshot";
import { countsForRecord } from "../../kinds/kind";
import { isSummed, readAmount, tallyOf, type ColumnTally } from "../ColumnTally";
import { foundIn } from "../foundIn";
import type { RegisterColumn, RegisterView } from "../registerView";
import type { CheckContext, RegisterRule, Verdict } from "../rule";
import { readSumFormula } from "../sumFormula";
import { otherSide } from "../tableOfRegister";
import { findTotalRows, type TotalRow } from "../totalRows";
import { judgeWordedTotals } from "../wordedTotalsOfRow";

type Said = Iterable<Verdict<"total-mismatch">>;
type Facts = SheetFacts["total-mismatch"];

function isSumOf(tally: ColumnTally, { spans }: TotalRow, total: number): boolean {
  return spans.some((span) => tally.sumOf(span) === total || tally.sumOfRecords(span) === total);
}

/** Subtotals that a formula adds to the rows they are of; empty for a typed total. */
function doubledTotals(
  register: RegisterView,
  { columnIndex }: RegisterColumn,
  { rowIndex }: TotalRow,
  totals: readonly TotalRow[],
): readonly number[] {
  const formula = formulaAt(register.sheet, rowIndex, columnIndex);
  const sum = formula === null ? null : readSumFormula(formula, register.sheet, rowIndex);
  if (!sum || sum.skipsSubtotals) return [];
  const spans = sum.areas
    .filter(({ left, right }) => left === columnIndex && right === columnIndex)
    .map(({ top, bottom }) => ({ first: top, last: bottom }));
  const isIn = (first: number, last: number): boolean =>
    spans.some((span) => span.first <= first && last <= span.last);
  return totals
    .filter(({ rowIndex: row, spans: [own] }) => row !== rowIndex && own && isIn(own.first, row))
    .map(({ rowIndex: row }) => row);
}

function* judgeCell(
  register: RegisterView,
  column: RegisterColumn,
  row: TotalRow,
  totals: readonly TotalRow[],
): Said {
  const { rowIndex, spans, hasRowsBelow } = row;
  const { columnIndex, field } = column;
  const value = valueAt(register.sheet, rowIndex, columnIndex);
  if (value === null) return;
  const doubled = doubledTotals(register, column, row, totals);
  if (doubled.length === 0 && formulaAt(register.sheet, rowIndex, columnIndex) !== null) return;
  const total = readAmount(register, column, value);
  const tally = typeof total === "number" ? tallyOf(register, column) : null;
  const [span] = spans;
  if (typeof total !== "number" || tally === null || !span || isSumOf(tally, row, total)) return;
  const unreadable = tally.unreadableIn(span);
  if (unreadable.length > 0) {
    const reason = { code: "rows-unjudged", rows: unreadable, field: field.id } as const;
    yield { unjudged: { sheet: register.sheet.name, reason } };
    return;
  }
  const facts: Facts = {
    field: field.id,
    total,
    sum: tally.sumOf(span),
    of: field.type === "money" ? "money" : "number",
    rows: [span.first, span.last],
    hasRowsBelow,
    doubled,
  };
  const isSure = !hasRowsBelow && isCertain(register, column);
  yield foundIn(register, [{ rowIndex, columnIndex }], facts, isSure ? {} : { severity: "warning" });
}

/** What the records are about has to be right; goods and helpers' figures beside it are worth a look. */
function isCertain({ kind }: RegisterView, { field }: RegisterColumn): boolean {
  return field.type === "money" || countsForRecord(kind, field.id);
}

/** In a ledger of one signed column the total is of both sides. */
function isOfBothSides(register: RegisterView, column: RegisterColumn, context: CheckContext): boolean {
  const other = otherSide(register, context);
  return other?.columns.some(({ columnIndex }) => columnIndex === column.columnIndex) === true;
}

export const totalMismatch: RegisterRule<"total-mismatch"> = {
  id: "total-mismatch",
  severity: "error",
  scope: "register",
  kinds: "all",
  *judge(register, context) {
    const isLedger = otherSide(register, context) !== null;
    const columns = register.columns.filter(
      (column) => isSummed(column) && !isOfBothSides(register, column, context),
    );
    const totals = findTotalRows(register);
    for (const row of totals) {
      for (const column of columns) yield* judgeCell(register, column, row, totals);
      if (!isLedger) yield* judgeWordedTotals(register, row);
    }
  },
};
