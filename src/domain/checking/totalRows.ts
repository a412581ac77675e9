// What each total row of a register is to sum up: 小计 and 本月合计 the rows since the last total, 合计 all of them. Where
// offices do it in more than one way, each way counts.

import type { CellRange, Span } from "../sheets/address";
import { valueAt } from "../sheets/snapshot";
import { squeezeText } from "../values/text";
import type { RegisterView } from "./registerView";
import { bodyOf } from "./tableOfRegister";

export interface TotalRow {
  readonly rowIndex: number;
  /** Of the rows since the last total; of all rows; of all rows so far (累计). */
  readonly scope: "group" | "all" | "running";
  /** Rows it may sum up, the likeliest first; at least one. */
  readonly spans: readonly Span[];
  /** Records stand below it that no total takes in. */
  readonly hasRowsBelow: boolean;
}

const OF_GROUP = /小计|小结|本?[页月季次]|半年/u;

function labelOf({ sheet }: RegisterView, rowIndex: number, { left, right }: CellRange): string {
  for (let columnIndex = left; columnIndex <= right; columnIndex += 1) {
    const value = valueAt(sheet, rowIndex, columnIndex);
    if (typeof value === "string" && squeezeText(value) !== "") return squeezeText(value);
  }
  return "";
}

function scopeOf(label: string): TotalRow["scope"] {
  if (label.includes("累计")) return "running";
  return OF_GROUP.test(label) ? "group" : "all";
}

interface Candidates {
  /** Since the last total of any kind. */
  readonly group: Span;
  /** Since the last 合计. */
  readonly peers: Span;
  readonly above: Span;
  readonly below: Span;
  readonly whole: Span;
}

const isFilled = ({ first, last }: Span): boolean => first <= last;

function spansOf(scope: TotalRow["scope"], spans: Candidates, hasRowsBelow: boolean): readonly Span[] {
  const { group, peers, above, below, whole } = spans;
  const wanted = {
    group: [group, below, above],
    all: hasRowsBelow ? [whole] : [above, whole, peers],
    running: [above, peers],
  }[scope].filter(isFilled);
  return wanted.length > 0 ? wanted : [whole];
}

/** In the sheet's order; empty where the register has no rows. */
export function findTotalRows(register: RegisterView): readonly TotalRow[] {
  const body = bodyOf(register);
  const { totalRows, records } = register.table;
  if (body === null || totalRows.length === 0) return [];
  const { top, bottom } = body;
  const rows = [...totalRows].sort((one, other) => one - other);
  const scopes = rows.map((rowIndex) => scopeOf(labelOf(register, rowIndex, body)));
  const isOnly = scopes.filter((scope) => scope === "all").length === 1 && scopes.at(-1) === "all";
  const lastRecord = records.at(-1)?.rowIndex ?? -1;
  let lastPeer = top - 1;
  return rows.map((rowIndex, at) => {
    const scope = scopes[at] ?? "all";
    const hasRowsBelow = isOnly && at === rows.length - 1 && rowIndex > top && lastRecord > rowIndex;
    const candidates = {
      group: { first: Math.max(rows[at - 1] ?? -1, top - 1) + 1, last: rowIndex - 1 },
      peers: { first: lastPeer + 1, last: rowIndex - 1 },
      above: { first: top, last: rowIndex - 1 },
      below: { first: Math.max(top, rowIndex + 1), last: (rows[at + 1] ?? bottom + 1) - 1 },
      whole: { first: top, last: bottom },
    };
    if (scope === "all") lastPeer = rowIndex;
    return { rowIndex, scope, spans: spansOf(scope, candidates, hasRowsBelow), hasRowsBelow };
  });
}
