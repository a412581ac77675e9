// A year's budget and what has been spent of it. The budget is a line of 关工设置 named 年度经费 or 年度预算 for the year;
// without one, the upper end of the range within which the years' funds lie (年度经费上限) is a yardstick, no limit.

import type { Standard } from "../settings/settings";
import { yearOfRecord } from "../summary/yearOfRecord";
import type { Fen } from "../values/reading";
import type { Budget } from "./facts/standardsFacts";
import type { CheckContext, Unjudged } from "./rule";
import { fenOfStandard, standardBookOf } from "./StandardBook";
import { STANDARD } from "./standards";

/** The labels by which 关工设置 gives a year's budget. */
export const BUDGET_NAMES = ["年度经费", "年度预算"] as const;

/** null where 关工设置 gives none for the year. */
export function budgetOfYear(standards: readonly Standard[], year: number): Standard | null {
  const book = standardBookOf(standards);
  for (const name of BUDGET_NAMES) {
    const budget = book.ofYear(name, year);
    if (budget !== null) return budget;
  }
  return null;
}

interface Spending {
  readonly spent: Fen;
  /** By sheet, the rows (0-based) whose amount cannot be read. */
  readonly unread: ReadonlyMap<string, readonly number[]>;
}

function spendingOf({ registers }: CheckContext, year: number): Spending {
  let spent = 0;
  const unread = new Map<string, number[]>();
  for (const { kind, table, sheet } of registers) {
    if (kind.id !== "expense") continue;
    for (const record of table.records) {
      const own = yearOfRecord(record, table);
      const { amount } = record.fields;
      if (own.kind === "known" && own.year === year && typeof amount === "number") spent += amount;
    }
    const rows = table.incomplete.filter(({ fields }) => typeof fields.amount !== "number");
    if (rows.length > 0)
      unread.set(
        sheet.name,
        rows.map(({ rowIndex }) => rowIndex),
      );
  }
  return { spent, unread };
}

export interface YearBudget extends Budget {
  readonly unread: Spending["unread"];
}

/** Read once for all rules that ask. */
const known = new WeakMap<CheckContext, YearBudget | Unjudged>();

/** What stands in the way where the year's spending cannot be held against anything. */
export function yearBudget(context: CheckContext): YearBudget | Unjudged {
  const former = known.get(context);
  if (former) return former;
  const made = readBudget(context);
  known.set(context, made);
  return made;
}

function readBudget(context: CheckContext): YearBudget | Unjudged {
  const { year, settings, registers } = context;
  if (!registers.some(({ kind }) => kind.id === "expense"))
    return { sheet: null, reason: { code: "no-register", kind: "expense" } };
  if (year === null) return { sheet: null, reason: { code: "no-year" } };
  const own = budgetOfYear(settings.standards, year);
  const standard = own ?? standardBookOf(settings.standards).ofYear(STANDARD.budgetTo, year);
  if (standard === null)
    return { sheet: null, reason: { code: "no-standard", standard: BUDGET_NAMES[0], day: null } };
  const budget = fenOfStandard(standard);
  const source = own === null ? "standard" : "settings";
  return { ...spendingOf(context, year), budget, year, source, ground: standard.ground };
}
