// Awards and visits that no expense pays: each row by itself, or, where the expenses name no such thing at all, each
// register by itself.

import { pushTo } from "../../summary/groups";
import type { AcrossFacts } from "../facts/acrossFacts";
import type { Severity } from "../finding";
import type { RegisterView } from "../registerView";
import type { CheckContext, Unjudged } from "../rule";
import type { Ground, GroundKind } from "./grounds";
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

const classOf = ({ kind, day, fen, what }: Ground): string => `${kind}|${day}|${fen}|${what}`;

/** How many rows a payment may be for as well as for this one. */
class Alikes {
  readonly #classes = new Map<string, Ground[]>();
  readonly #mates: Reconciliation["mates"];

  constructor({ grounds, mates, settled }: Reconciliation) {
    this.#mates = mates;
    for (const ground of grounds)
      if (!mates.isFixed(ground) && !settled.has(ground)) pushTo(this.#classes, classOf(ground), ground);
  }

  of(ground: Ground): UnpaidFacts["alike"] {
    const own = this.#classes.get(classOf(ground)) ?? [];
    const rivals = this.#mates.rivalsOf(ground).filter((one) => classOf(one) !== classOf(ground));
    const lacking = own.filter((one) => this.#mates.isUnpaid(one)).length;
    const count = own.length + rivals.length;
    return lacking < count ? { count, lacking } : null;
  }
}

function expenseSheets({ registers }: CheckContext): readonly string[] {
  const own = registers.filter(({ kind }) => kind.id === "expense").map(({ sheet }) => sheet.name);
  return [...new Set(own)];
}

function inOneWord(unpaid: readonly Unpaid[]): Unpaid[] {
  const [first] = unpaid;
  if (!first) return [];
  const fen = unpaid.reduce((sum, { facts }) => sum + facts.fen, 0);
  const facts = { ...first.facts, fen, rows: unpaid.length, alike: null, nearest: null };
  return [{ ...first, cells: unpaid.flatMap(({ cells }) => cells), facts }];
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

/** What of a kind nobody has paid, and what could not be judged. */
export function judgeUnpaid(
  context: CheckContext,
  kind: GroundKind,
): { readonly unpaid: readonly Unpaid[]; readonly unjudged: readonly Unjudged[] } {
  const result = reconciliationOf(context);
  const lookedIn = expenseSheets(context);
  const isAsked = result.grounds.some((ground) => ground.kind === kind && isOfYear(context, ground));
  if (!isAsked) return { unpaid: [], unjudged: [...unjudged(context, kind, new Map())] };
  if (lookedIn.length === 0)
    return {
      unpaid: [],
      unjudged: [{ sheet: null, reason: { code: "no-register", kind: "expense" } }],
    };
  const { mates, settled, payments } = result;
  const unequal = new Set(payments.flatMap((one) => one.unequal));
  const blind = new UnreadDays(
    result.unread.filter(({ register, field }) => register.kind.id === "expense" && field === "amount"),
  );
  const alikes = new Alikes(result);
  const near = new NearRows(
    payments
      .filter(({ shares }) => shares.some((share) => mates.isUnused(share)))
      .map(({ payment }) => payment),
  );
  const open = new Map<string, number[]>();
  const unpaid = new Map<RegisterView, Unpaid[]>();
  for (const ground of result.grounds) {
    const isCovered = !mates.isUnpaid(ground) || settled.has(ground) || unequal.has(ground);
    if (ground.kind !== kind || isCovered || !isOfYear(context, ground)) continue;
    const { register, rowIndex, fen, day } = ground;
    const sheet = register.sheet.name;
    if (mates.isOpen(ground) || blind.has([kind], ground.day)) {
      pushTo(open, sheet, rowIndex);
      continue;
    }
    pushTo(unpaid, register, {
      sheet,
      cells: [amountCell(ground)],
      ground,
      facts: {
        fen,
        day,
        lookedIn,
        nearest: near.nearestTo({ day, fen, kinds: [kind] }),
        rows: 1,
        alike: alikes.of(ground),
      },
      severity: severityOf(context, ground),
    });
  }
  const isNamed = payments.some(
    ({ payment }) => payment.kinds.includes(kind) && payment.needsGround && isOfYear(context, payment),
  );
  const told = [...unpaid.values()].flatMap((rows) =>
    isNamed || rows.length <= MOST_SINGLY ? rows : inOneWord(rows),
  );
  return { unpaid: told, unjudged: [...unjudged(context, kind, open)] };
}
