// Money that went out as an award or as comfort money stands in the register of those who got it. Other expenses stand on
// their receipt.

import type { SheetCell } from "../finding";
import type { Ground, GroundKind } from "../pairing/grounds";
import { amountCell, NearRows } from "../pairing/NearRows";
import type { SettledPayment } from "../pairing/reconcile";
import { reconciliationOf } from "../pairing/reconciliationOf";
import { UnreadDays } from "../pairing/UnreadDays";
import type { BookRule, CheckContext, Verdict } from "../rule";

type Rule = "expense-without-ground";

function placeOf(ground: Ground): SheetCell {
  return { sheet: ground.register.sheet.name, ...amountCell(ground) };
}

function sheetsOf({ registers }: CheckContext, kinds: readonly GroundKind[]): readonly string[] {
  const own = registers.filter(({ kind: { id } }) => kinds.some((kind) => kind === id));
  return [...new Set(own.map(({ sheet }) => sheet.name))];
}

function* unjudged(context: CheckContext): Iterable<Verdict<Rule>> {
  for (const { register, rowIndex, field } of reconciliationOf(context).unread) {
    if (register.kind.id !== "expense") continue;
    yield {
      unjudged: {
        sheet: register.sheet.name,
        reason: { code: "rows-unjudged", rows: [rowIndex], field },
      },
    };
  }
}

function judgeOne(
  context: CheckContext,
  settled: SettledPayment,
  near: NearRows,
  blind: UnreadDays,
): Verdict<Rule> | null {
  const { mates } = reconciliationOf(context);
  const { payment, shares, unequal } = settled;
  const sheet = payment.register.sheet.name;
  const found = shares.filter((share) => !mates.isFree(share)).length;
  if (found === shares.length) return null;
  const lookedIn = sheetsOf(context, payment.kinds);
  const [names = "visit", other] = payment.kinds;
  if (lookedIn.length === 0)
    return { unjudged: { sheet: null, reason: { code: "no-register", kind: names } } };
  if (shares.some((share) => mates.isOpen(share)) || blind.has(payment.kinds, payment.day)) {
    const [first = ""] = lookedIn;
    return { unjudged: { sheet, reason: { code: "ambiguous", rows: [payment.rowIndex], other: first } } };
  }
  // What may be either is not accused as long as one of the two has no register.
  if (other !== undefined && sheetsOf(context, [names]).length * sheetsOf(context, [other]).length === 0)
    return { unjudged: { sheet: null, reason: { code: "no-register", kind: names } } };
  const { fen, day, kinds } = payment;
  const [first] = unequal;
  const rows = first && {
    rows: unequal.length,
    fen: unequal.reduce((sum, one) => sum + one.fen, 0),
    first: placeOf(first),
  };
  const facts = {
    fen,
    day,
    lookedIn,
    names,
    shares: shares.length,
    found,
    unequal: rows ?? null,
    nearest: rows || found > 0 ? null : near.nearestTo({ day, fen, kinds }),
  };
  return { found: { sheet, cells: [amountCell(payment)], facts } };
}

export const expenseWithoutGround: BookRule<Rule> = {
  id: "expense-without-ground",
  severity: "error",
  scope: "book",
  judge: (context): readonly Verdict<Rule>[] => {
    const { payments, settled, mates, grounds, unread } = reconciliationOf(context);
    const judged = payments.filter(
      ({ payment }) =>
        payment.needsGround &&
        payment.day !== null &&
        !settled.has(payment) &&
        (context.year === null || payment.year === context.year),
    );
    if (judged.length === 0) return [...unjudged(context)];
    const lacking = grounds.filter((ground) => mates.isFree(ground) && !settled.has(ground));
    const near = new NearRows(lacking.map((ground) => ({ ...ground, kinds: [ground.kind] })));
    const blind = new UnreadDays(unread.filter(({ register }) => register.kind.id !== "expense"));
    const verdicts = judged.flatMap((one) => judgeOne(context, one, near, blind) ?? []);
    return [...verdicts, ...unjudged(context)];
  },
};
