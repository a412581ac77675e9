// A ledger that holds income and outlay, in two columns, signed in one, or with a column that says which, is two registers
// over the same rows.

import type { ColumnProfile } from "./readColumnProfile";
import type { KindDecision } from "./decideKind";
import type { SideColumn } from "./ledgerSide";
import type { Candidate, ColumnMatch } from "./matchColumns";
import type { KindScore } from "./scoreKind";
import type { Surroundings } from "./surroundings";

/** Which amounts of a column are this register's: all, those above zero, or those below zero with their sign turned. */
export type AmountSign = "any" | "positive" | "negative";

export interface LedgerSide {
  readonly score: KindScore;
  readonly sign: AmountSign;
  /** Set where a column says which rows are this side's. */
  readonly only: SideColumn | null;
}

const LEAST_SCORE = 1;
const OUTLAY = /支出|付出|开支|支付|付款|贷方|付方|支方|^支$/u;
/** Not every 收: a 收据 is a receipt for an outlay. */
const INTAKE = /收入|拨入|拨款|到账|入账|进账|收款|借方|收方|^收$/u;
/** Words of a title by which signed amounts go both ways. */
const BOTH_WAYS_TITLE = /收支|流水|进出账/u;
const BOTH_WAYS = /收支|收入\/支出|收\(\+\)|借\/贷|收\/支/u;

interface BothSides {
  readonly expense: KindScore;
  readonly income: KindScore;
}

type NamedAround = Pick<Surroundings, "lines" | "sheetName">;

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

function sidesOf(
  { expense, income }: BothSides,
  outlaySign: AmountSign,
  intakeSign: AmountSign,
): readonly LedgerSide[] {
  return [
    { score: expense, sign: outlaySign, only: null },
    { score: income, sign: intakeSign, only: null },
  ];
}

/** The column that names one of the two sides beside every amount, −1 for none. */
export function findSideColumn(candidates: readonly Candidate[], amountColumn: number): number {
  const amounts = candidates[amountColumn]?.profile.filled ?? 0;
  return candidates.findIndex(({ profile: { filled, intakes, outlays } }) => {
    return intakes > 0 && outlays > 0 && intakes + outlays === filled && filled >= amounts;
  });
}

/** Without the column that only says which side a row is on. */
function without(score: KindScore, column: number): KindScore {
  return { ...score, matches: score.matches.filter((match) => match.column !== column) };
}

/** Both kinds where the table might be either and is best one of them. */
function findBoth({ ranking }: KindDecision): BothSides | null {
  const expense = ranking.find(({ kind }) => kind.id === "expense");
  const income = ranking.find(({ kind }) => kind.id === "income");
  const [best] = ranking;
  if (!expense || !income || (best !== expense && best !== income)) return null;
  return Math.min(expense.score, income.score) < LEAST_SCORE ? null : { expense, income };
}

/** One column of amounts for both sides: told apart by another column or by their signs. */
function splitColumn(
  both: BothSides,
  candidates: readonly Candidate[],
  amount: ColumnMatch,
  around: NamedAround,
): readonly LedgerSide[] | null {
  const column = findSideColumn(candidates, amount.column);
  if (column >= 0) {
    return [
      { score: without(both.expense, column), sign: "any", only: { column, side: "outlay" } },
      { score: without(both.income, column), sign: "any", only: { column, side: "intake" } },
    ];
  }
  const saysBothWays =
    hasHeading(candidates, amount, BOTH_WAYS) || BOTH_WAYS_TITLE.test(`${around.lines} ${around.sheetName}`);
  const isBothWays = saysBothWays && isSigned(candidates[amount.column]?.profile);
  return isBothWays ? sidesOf(both, "negative", "positive") : null;
}

/** The two sides, expense first; null where the table is no such ledger. */
export function findLedger(
  decision: KindDecision,
  candidates: readonly Candidate[],
  around: NamedAround,
): readonly LedgerSide[] | null {
  const both = findBoth(decision);
  const outlay = amountOf(both?.expense);
  const intake = amountOf(both?.income);
  if (!both || !outlay || !intake) return null;
  if (outlay.column === intake.column) return splitColumn(both, candidates, outlay, around);
  const areNamed = hasHeading(candidates, outlay, OUTLAY) && hasHeading(candidates, intake, INTAKE);
  return areNamed ? sidesOf(both, "positive", "positive") : null;
}
