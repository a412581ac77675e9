// A total by formula that leaves out rows with an amount: rows were added below its range or below the total itself, or it
// passes over what is hidden. Mended by stretching the range, where the formula is a plain sum of one.

import { formulaAt, type SheetSnapshot } from "../../sheets/snapshot";
import type { Span } from "../../sheets/address";
import { isSummed, tallyOf, type ColumnTally } from "../ColumnTally";
import { CoverageFinder, mergeSpans, type Coverage } from "../coverage";
import { foundIn } from "../foundIn";
import { closestSpan, missedRows, withoutSpans } from "../missedRows";
import { recordAt, type RegisterView } from "../registerView";
import type { RegisterRule, Verdict } from "../rule";
import { stretchTotal } from "../stretchTotal";
import { readSumFormula } from "../sumFormula";
import { isFirstOfTable, otherSide } from "../tableOfRegister";
import { findTotalRows, type TotalRow } from "../totalRows";

type Said = Verdict<"total-misses-rows"> | null;

/** Rows that the formula passes over while they are hidden. */
function passedOver(sheet: SheetSnapshot, formula: string, rowIndex: number): readonly Span[] {
  const sum = readSumFormula(formula, sheet, rowIndex);
  if (!sum?.skipsSubtotals) return [];
  if (sum.skipsHidden) return sheet.hiddenRows;
  const { filter } = sheet;
  if (filter === null) return [];
  return sheet.hiddenRows.filter(({ first, last }) => first >= filter.top && last <= filter.bottom);
}

function isRecord(register: RegisterView, rowIndex: number): boolean {
  return recordAt({ ...register, rows: register.table.records }, rowIndex) !== undefined;
}

interface Missed {
  readonly rows: readonly number[];
  readonly why: "range" | "hidden";
  /** The rows that the total is meant for. */
  readonly meant: Span;
}

function findMissed(
  { sheet }: RegisterView,
  { rowIndex, spans }: TotalRow,
  tally: ColumnTally,
  covered: readonly Span[],
): Missed | null {
  const meant = closestSpan(tally, spans, covered);
  if (meant === null) return null;
  const left = missedRows(tally, meant, covered);
  if (left.length > 0) return { rows: left, why: "range", meant };
  const formula = formulaAt(sheet, rowIndex, tally.column.columnIndex) ?? "";
  const hidden = mergeSpans(passedOver(sheet, formula, rowIndex));
  const seen = covered.flatMap((span) => withoutSpans(span, hidden));
  const rows = missedRows(tally, meant, seen);
  return rows.length > 0 ? { rows, why: "hidden", meant } : null;
}

function judgeFormula(register: RegisterView, row: TotalRow, tally: ColumnTally, covered: Coverage): Said {
  const { rowIndex } = row;
  const { columnIndex, field } = tally.column;
  const cell = { rowIndex, columnIndex };
  const { sheet } = register;
  if (covered === null) return { unjudged: { sheet: sheet.name, reason: { code: "formula-unread", cell } } };
  const missed = covered === "across" ? null : findMissed(register, row, tally, covered);
  if (missed === null) return null;
  const { rows, why, meant } = missed;
  const stretched = why === "range" ? stretchTotal(register, tally.column, rowIndex, meant) : null;
  const facts = {
    field: field.id,
    formula: formulaAt(sheet, rowIndex, columnIndex) ?? "",
    missed: rows,
    sum: rows.reduce((sum, one) => sum + tally.amountAt(one), 0),
    isMoney: field.type === "money",
    why,
    wanted: stretched?.wanted ?? null,
  };
  const isSure = why === "range" && !row.hasRowsBelow && rows.some((one) => isRecord(register, one));
  const severity = isSure ? "error" : "warning";
  return foundIn(register, [cell], facts, stretched ? { severity, fix: stretched.fix } : { severity });
}

export const totalMissesRows: RegisterRule<"total-misses-rows"> = {
  id: "total-misses-rows",
  severity: "error",
  scope: "register",
  kinds: "all",
  *judge(register, context) {
    const totals = findTotalRows(register);
    // A column that both sides of a ledger have is judged with the first.
    const judged = isFirstOfTable(register, context) ? null : otherSide(register, context);
    for (const column of register.columns.filter(isSummed)) {
      const { columnIndex } = column;
      if (judged?.columns.some((one) => one.columnIndex === columnIndex) === true) continue;
      const rows = totals.filter(({ rowIndex }) => formulaAt(register.sheet, rowIndex, columnIndex) !== null);
      const tally = rows.length === 0 ? null : tallyOf(register, column);
      if (tally === null) continue;
      const finder = new CoverageFinder(register, columnIndex, totals);
      for (const row of rows) {
        const said = judgeFormula(register, row, tally, finder.of(row.rowIndex));
        if (said !== null) yield said;
      }
    }
  },
};
