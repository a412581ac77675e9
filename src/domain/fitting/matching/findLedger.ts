// A ledger that holds income and outlay, in two columns or signed in one, is two registers over the same rows.

import type { ColumnProfile } from "./readColumnProfile";
import type { KindDecision } from "./decideKind";
import type { Candidate, ColumnMatch } from "./matchColumns";
import type { KindScore } from "./scoreKind";

/** Which amounts of a column are this register's: all, those above zero, or those below zero with their sign turned. */
export type AmountSign = "any" | "positive" | "negative";

export interface LedgerSide {
  readonly score: KindScore;
  readonly sign: AmountSign;
}

const LEAST_SCORE = 1;
const OUTLAY = /支出|付出|开支|支付|付款|贷方|^支$/u;
/** Not every 收: a 收据 is a receipt for an outlay. */
const INTAKE = /收入|拨入|拨款|到账|入账|进账|收款|借方|^收$/u;
const BOTH_WAYS = /收支|收入\/支出|收\(\+\)|借\/贷|收\/支/u;

function amountOf(score: KindScore | undefined): ColumnMatch | undefined {
  return score?.matches.find(({ field }) => field.id === "amount");
}

function hasHeading(candidates: readonly Candidate[], match: ColumnMatch | undefined, word: RegExp): boolean {
  const heading = match && candidates[match.column]?.heading;
  return heading !== undefined && word.test(heading.group + heading.base);
}

function isSigned(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.negatives > 0 && profile.filled > profile.negatives;
}

/** The two sides, expense first; null where the table is no such ledger. */
export function findLedger(
  decision: KindDecision,
  candidates: readonly Candidate[],
): readonly LedgerSide[] | null {
  const expense = decision.ranking.find(({ kind }) => kind.id === "expense");
  const income = decision.ranking.find(({ kind }) => kind.id === "income");
  const [best] = decision.ranking;
  if (!expense || !income || (best !== expense && best !== income)) return null;
  if (Math.min(expense.score, income.score) < LEAST_SCORE) return null;
  const outlay = amountOf(expense);
  const intake = amountOf(income);
  if (!outlay || !intake) return null;
  if (outlay.column !== intake.column) {
    const areNamed = hasHeading(candidates, outlay, OUTLAY) && hasHeading(candidates, intake, INTAKE);
    return areNamed
      ? [
          { score: expense, sign: "positive" },
          { score: income, sign: "positive" },
        ]
      : null;
  }
  const isBothWays =
    hasHeading(candidates, outlay, BOTH_WAYS) && isSigned(candidates[outlay.column]?.profile);
  return isBothWays
    ? [
        { score: expense, sign: "negative" },
        { score: income, sign: "positive" },
      ]
    : null;
}
