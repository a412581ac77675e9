// A total's formula stretched over all rows of records that it is meant for, with the value it will have.

import { formulaAt, valueAt } from "../sheets/snapshot";
import type { CellRange, Span } from "../sheets/address";
import { FEN_PER_YUAN } from "../values/reading";
import { columnUnit } from "./columnUnit";
import { readAmount } from "./ColumnTally";
import { editCell } from "./editCell";
import type { Fix } from "./finding";
import type { RegisterColumn, RegisterView } from "./registerView";
import { readSumFormula, stretchSum } from "./sumFormula";

export interface Stretched {
  readonly wanted: CellRange;
  readonly fix: Fix;
}

const FEN_PER_WAN = FEN_PER_YUAN * 10_000;

/** What Excel will add up: the numbers among the cells, exact to the fen where they are. */
function sumOfNumbers(register: RegisterView, column: RegisterColumn, { first, last }: Span): number {
  let plain = 0;
  let exact: number | null = 0;
  for (let rowIndex = first; rowIndex <= last; rowIndex += 1) {
    const value = valueAt(register.sheet, rowIndex, column.columnIndex);
    if (typeof value !== "number") continue;
    const reading = readAmount(register, column, value);
    plain += value;
    exact = exact === null || typeof reading !== "number" ? null : exact + reading;
  }
  if (exact === null) return plain;
  if (column.field.type !== "money") return exact;
  return exact / (columnUnit(register, column) === "wan" ? FEN_PER_WAN : FEN_PER_YUAN);
}

function recordSpan({ rows }: RegisterView, { first, last }: Span): Span | null {
  const within = rows.filter(({ rowIndex }) => rowIndex >= first && rowIndex <= last);
  const [top, bottom] = [within[0]?.rowIndex, within.at(-1)?.rowIndex];
  return top === undefined || bottom === undefined ? null : { first: top, last: bottom };
}

/** null where the formula is no plain sum of one range, or the range would run over a total. */
export function stretchTotal(
  register: RegisterView,
  column: RegisterColumn,
  rowIndex: number,
  meant: Span,
): Stretched | null {
  const { sheet, table } = register;
  const { columnIndex } = column;
  const formula = formulaAt(sheet, rowIndex, columnIndex) ?? "";
  const sum = readSumFormula(formula, sheet, rowIndex);
  const records = recordSpan(register, meant);
  const [area, more] = sum?.areas ?? [];
  if (!sum || !area || more || !records) return null;
  const span = { first: Math.min(area.top, records.first), last: Math.max(area.bottom, records.last) };
  const runsOver = table.totalRows.some((total) => {
    const isIn = total >= span.first && total <= span.last;
    return (
      isIn && (total === rowIndex || !(sum.skipsSubtotals || (total >= area.top && total <= area.bottom)))
    );
  });
  const stretched = runsOver ? null : stretchSum(formula, span.first, span.last);
  if (stretched === null) return null;
  const value = sumOfNumbers(register, column, span);
  const edit = editCell(register, { rowIndex, columnIndex }, { value, formula: stretched });
  return {
    wanted: { top: span.first, bottom: span.last, left: columnIndex, right: columnIndex },
    fix: { edits: [edit] },
  };
}
