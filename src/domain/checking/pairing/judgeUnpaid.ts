// Awards and visits that no expense pays: each row by itself, or, where the expenses name no such thing at all, each
// register by itself.

import { groupBy, pushTo } from "../../summary/groups";
import type { AcrossFacts } from "../facts/acrossFacts";
import type { Severity } from "../finding";
import type { CheckContext, Unjudged } from "../rule";
import type { Ground, GroundKind } from "./grounds";
import { Alikes } from "./Alikes";
import { amountCell, NearRows } from "./NearRows";
import { UnreadDays } from "./UnreadDays";
import { DAYS_AFTER } from "./pairingWindow";
import type { Reconciliation } from "./reconcile";
import { reconciliationOf } from "./reconciliationOf";

type UnpaidFacts = AcrossFacts["visit-without-expense"];

export interface Unpaid {
  readonly sheet: string;
  readonly cells: readonly { readonly rowIndex: number; readonly columnIndex: number }[];
  readonly ground: Ground;
  readonly facts: UnpaidFacts;
  readonly severity: Severity;
}

/** More rows than this without any expense of their kind are told as one. */
const MOST_SINGLY = 5;

function isOfYear({ year: checked }: CheckContext, { year }: { readonly year: number | null }): boolean {
  return checked === null || year === null || year === checked;
}

/** Until the window has closed a payment may still come. */
function severityOf({ today }: CheckContext, { day }: Ground): Severity {
  return today !== null && day !== null && today - day <= DAYS_AFTER ? "note" : "error";
}

function expenseSheets({ registers }: CheckContext): readonly string[] {
  const own = registers.filter(({ kind }) => kind.id === "expense").map(({ sheet }) => sheet.name);
  return [...new Set(own)];
}

type Describe = (ground: Ground) => Unpaid;

/** The first row described stands for all. */
function inOneWord(lacking: readonly Ground[], describe: Describe): readonly Unpaid[] {
  const [ground] = lacking;
  if (!ground) return [];
  const first = describe(ground);
  const fen = lacking.reduce((sum, one) => sum + one.fen, 0);
  const facts = { ...first.facts, fen, rows: lacking.length, alike: null, nearest: null };
  return [{ ...first, cells: lacking.map(amountCell), facts }];
}

function* unjudged(
  context: CheckContext,
  kind: GroundKind,
  open: ReadonlyMap<string, readonly number[]>,
): Iterable<Unjudged> {
  for (const { register, rowIndex, field } of reconciliationOf(context).unread) {
    if (register.kind.id === kind)
      yield { sheet: register.sheet.name, reason: { code: "rows-unjudged", rows: [rowIndex], field } };
  }
  const [other = ""] = expenseSheets(context);
  for (const [sheet, rows] of open) yield { sheet, reason: { code: "ambiguous", rows, other } };
}

/** The rows that no payment covers, and those among them of which it cannot be told. */
function lackingRows(
  context: CheckContext,
  kind: GroundKind,
  result: Reconciliation,
): { readonly lacking: readonly Ground[]; readonly open: ReadonlyMap<string, readonly number[]> } {
  const { mates, settled, payments, unread, grounds } = result;
  const unequal = new Set(payments.flatMap((one) => one.unequal));
  const blind = new UnreadDays(
    unread.filter(({ register, field }) => register.kind.id === "expense" && field === "amount"),
  );
  const open = new Map<string, number[]>();
  const uncovered = grounds.filter(
    (ground) =>
      ground.kind === kind &&
      mates.isUnpaid(ground) &&
      !settled.has(ground) &&
      !unequal.has(ground) &&
      isOfYear(context, ground),
  );
  const lacking = uncovered.filter((ground) => !mates.isOpen(ground) && !blind.has([kind], ground.day));
  const told = new Set(lacking);
  for (const ground of uncovered)
    if (!told.has(ground)) pushTo(open, ground.register.sheet.name, ground.rowIndex);
  return { lacking, open };
}

function describerOf(context: CheckContext, result: Reconciliation): Describe {
  const { payments, mates } = result;
  const lookedIn = expenseSheets(context);
  const alikes = new Alikes(result);
  const unused = payments.filter(({ shares }) => shares.some((share) => mates.isUnused(share)));
  const near = new NearRows(unused.map(({ payment }) => payment));
  return (ground) => {
    const { fen, day, kind, register } = ground;
    const nearest = near.nearestTo({ day, fen, kinds: [kind] });
    return {
      sheet: register.sheet.name,
      cells: [amountCell(ground)],
      ground,
      facts: { fen, day, lookedIn, nearest, rows: 1, alike: alikes.of(ground) },
      severity: severityOf(context, ground),
    };
  };
}

function describeRows(
  context: CheckContext,
  lacking: readonly Ground[],
  result: Reconciliation,
  isNamed: boolean,
): readonly Unpaid[] {
  if (lacking.length === 0) return [];
  const describe = describerOf(context, result);
  return [...groupBy(lacking, ({ register }) => register).values()].flatMap((own) =>
    isNamed || own.length <= MOST_SINGLY ? own.map(describe) : inOneWord(own, describe),
  );
}

/** What of a kind nobody has paid, and what could not be judged. */
export function judgeUnpaid(
  context: CheckContext,
  kind: GroundKind,
): { readonly unpaid: readonly Unpaid[]; readonly unjudged: readonly Unjudged[] } {
  const result = reconciliationOf(context);
  const isAsked = result.grounds.some((ground) => ground.kind === kind && isOfYear(context, ground));
  if (isAsked && expenseSheets(context).length === 0)
    return { unpaid: [], unjudged: [{ sheet: null, reason: { code: "no-register", kind: "expense" } }] };
  const { lacking, open } = lackingRows(context, kind, result);
  const isNamed = result.payments.some(
    ({ payment }) => payment.kinds.includes(kind) && payment.needsGround && isOfYear(context, payment),
  );
  const unpaid = describeRows(context, lacking, result, isNamed);
  return { unpaid, unjudged: [...unjudged(context, kind, open)] };
}
