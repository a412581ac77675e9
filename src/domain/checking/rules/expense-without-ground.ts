// Money that went out as an award or as comfort money stands in the register of those who got it. Other expenses stand on
// their receipt.

import type { SheetCell } from "../finding";
import { pushTo } from "../../summary/groups";
import type { Ground, GroundKind } from "../pairing/grounds";
import { amountCell, NearRows } from "../pairing/NearRows";
import type { Reconciliation, SettledPayment } from "../pairing/reconcile";
import { prepareReconciliation, reconciliationOf } from "../pairing/reconciliationOf";
import { UnreadDays } from "../pairing/UnreadDays";
import type { BookRule, CheckContext, Verdict } from "../rule";

type Rule = "expense-without-ground";

/** The sheets that hold what an expense of a kind may be for. */
type Sheets = Readonly<Record<GroundKind, readonly string[]>>;

function sheetsOf({ registers }: CheckContext): Sheets {
  const of = (kind: GroundKind): readonly string[] => [
    ...new Set(registers.filter((one) => one.kind.id === kind).map(({ sheet }) => sheet.name)),
  ];
  return { award: of("award"), visit: of("visit") };
}

function placeOf(ground: Ground): SheetCell {
  return { sheet: ground.register.sheet.name, ...amountCell(ground) };
}

function unequalFacts([first, ...rest]: readonly Ground[]): {
  readonly rows: number;
  readonly fen: number;
  readonly first: SheetCell;
} | null {
  if (!first) return null;
  const fen = rest.reduce((sum, one) => sum + one.fen, first.fen);
  return { rows: rest.length + 1, fen, first: placeOf(first) };
}

/** Payments of the year that must have their ground and have not all of it. */
function lackingOf(
  { year }: CheckContext,
  { payments, settled, mates }: Reconciliation,
): readonly SettledPayment[] {
  return payments.filter(
    ({ payment, shares }) =>
      payment.needsGround &&
      payment.day !== null &&
      !settled.has(payment) &&
      (year === null || payment.year === year) &&
      shares.some((share) => mates.isUnused(share)),
  );
}

function describe(
  { payment, shares, unequal }: SettledPayment,
  { mates }: Reconciliation,
  sheets: Sheets,
  near: NearRows,
): Verdict<Rule> {
  const { fen, day, kinds, register } = payment;
  const found = shares.filter((share) => !mates.isUnused(share)).length;
  const rows = unequalFacts(unequal);
  const facts = {
    fen,
    day,
    lookedIn: kinds.flatMap((kind) => sheets[kind]),
    names: kinds[0] ?? "visit",
    shares: shares.length,
    found,
    unequal: rows,
    nearest: rows !== null || found > 0 ? null : near.nearestTo({ day, fen, kinds }),
  };
  return { found: { sheet: register.sheet.name, cells: [amountCell(payment)], facts } };
}

/** What a person has paired is not dropped in silence. */
function* endedPairings({ ended }: Reconciliation): Iterable<Verdict<Rule>> {
  if (ended.length === 0) return;
  const pairings = ended.map(({ number, payment: { about } }) => ({ number, about }));
  yield { unjudged: { sheet: null, reason: { code: "pairings-ended", pairings } } };
}

/** Rows that could not be read, kinds without a register, and what may be several things. */
function* undecided(
  { unread }: Reconciliation,
  without: ReadonlySet<GroundKind>,
  open: ReadonlyMap<string, readonly number[]>,
  sheets: Sheets,
): Iterable<Verdict<Rule>> {
  for (const { register, rowIndex, field } of unread) {
    const reason = { code: "rows-unjudged", rows: [rowIndex], field } as const;
    if (register.kind.id === "expense") yield { unjudged: { sheet: register.sheet.name, reason } };
  }
  for (const kind of without) yield { unjudged: { sheet: null, reason: { code: "no-register", kind } } };
  const [other = ""] = [...sheets.visit, ...sheets.award];
  for (const [sheet, rows] of open) yield { unjudged: { sheet, reason: { code: "ambiguous", rows, other } } };
}

export const expenseWithoutGround: BookRule<Rule> = {
  id: "expense-without-ground",
  severity: "error",
  scope: "book",
  prepare: prepareReconciliation,
  judge: (context): readonly Verdict<Rule>[] => {
    const result = reconciliationOf(context);
    const { settled, mates, grounds, unread } = result;
    const sheets = sheetsOf(context);
    const unpaid = grounds.filter((ground) => mates.isUnpaid(ground) && !settled.has(ground));
    const near = new NearRows(unpaid.map((ground) => ({ ...ground, kinds: [ground.kind] })));
    const blind = new UnreadDays(unread.filter(({ register }) => register.kind.id !== "expense"));
    const found: Verdict<Rule>[] = [];
    const without = new Set<GroundKind>();
    const open = new Map<string, number[]>();
    for (const one of lackingOf(context, result)) {
      const { payment, shares } = one;
      // What may be for either is not accused as long as one of the two has no register.
      const missing = payment.kinds.filter((kind) => sheets[kind].length === 0);
      if (missing.length > 0) for (const kind of missing) without.add(kind);
      else if (shares.some((share) => mates.isOpen(share)) || blind.has(payment.kinds, payment.day))
        pushTo(open, payment.register.sheet.name, payment.rowIndex);
      else found.push(describe(one, result, sheets, near));
    }
    return [...found, ...undecided(result, without, open, sheets), ...endedPairings(result)];
  },
};
