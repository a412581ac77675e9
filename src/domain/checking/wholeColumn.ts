// One habit is one finding: where nearly all cells of a column break a rule, or so many that the clerk must have written them
// so for a while, a line for each would bury the rest. It names them all, and its fix mends them all.

import { valueAt } from "../sheets/snapshot";
import { cellToCheck } from "./cellToCheck";
import type { Found, Severity } from "./finding";
import { type RegisterColumn, type RegisterView } from "./registerView";
import type { CellRule, CheckContext, RegisterRule } from "./rule";
import type { RuleFacts } from "./ruleFacts";
import type { RuleId } from "./ruleId";

const LEAST = 5;
const SHARE = 0.8;
/** So many in one column are no slips any more, however many others are in order. */
const MANY = 10;

/** How many cells a finding is of; the rest of its facts are the first one's. */
export interface Counted {
  readonly count: number;
}

type CountedRule = { [R in RuleId]: RuleFacts[R] extends Counted ? R : never }[RuleId];

interface Judged<R extends RuleId> {
  readonly found: readonly Found<R>[];
  readonly filled: number;
}

/** The filled cells of a column, each judged by itself; blank and covered ones are none. */
function judgeCells<R extends RuleId>(
  rule: CellRule<R>,
  register: RegisterView,
  column: RegisterColumn,
  context: CheckContext,
): Judged<R> {
  const { field, columnIndex } = column;
  const found: Found<R>[] = [];
  let filled = 0;
  let last = -1;
  for (const { rowIndex, fields } of register.rows) {
    const value = rowIndex === last ? null : valueAt(register.sheet, rowIndex, columnIndex);
    last = rowIndex;
    if (value === null) continue;
    filled += 1;
    // These rules are about text, and most cells are none.
    if (typeof value !== "string") continue;
    const reading = fields[field.id] ?? null;
    if (rule.concerns?.(value, reading) === false) continue;
    const verdict = rule.judge(cellToCheck(register, column, rowIndex, reading), context);
    if (verdict !== null && "found" in verdict) found.push(verdict.found);
  }
  return { found, filled };
}

/** The one that weighs most; undefined where none says its own. */
function heaviest(severities: readonly (Severity | undefined)[]): Severity | undefined {
  const order: readonly Severity[] = ["error", "warning", "note"];
  return order.find((severity) => severities.includes(severity));
}

function merge<R extends CountedRule>(found: readonly Found<R>[]): Found<R> | null {
  const [first] = found;
  if (!first) return null;
  const mended = found.find(({ fix }) => fix !== undefined) ?? first;
  const edits = found.flatMap(({ fix }) => fix?.edits ?? []);
  const severity = heaviest(found.map((one) => one.severity));
  return {
    sheet: first.sheet,
    cells: found.flatMap(({ cells }) => cells),
    facts: { ...mended.facts, count: found.length },
    ...(severity === undefined ? {} : { severity }),
    ...(edits.length > 0 ? { fix: { edits } } : {}),
  };
}

/** Asks a rule about text, cell by cell, and tells of a habit once. */
export function wholeColumn<R extends CountedRule>(rule: CellRule<R>): RegisterRule<R> {
  return {
    id: rule.id,
    severity: rule.severity,
    scope: "register",
    kinds: "all",
    *judge(register, context) {
      for (const column of register.columns) {
        if (!rule.looksAt(column.field, register.kind.id)) continue;
        const { found, filled } = judgeCells(rule, register, column, context);
        const isHabit = (found.length >= LEAST && found.length >= filled * SHARE) || found.length >= MANY;
        const habit = isHabit ? merge(found) : null;
        for (const one of habit === null ? found : [habit]) yield { found: one };
      }
    },
  };
}
