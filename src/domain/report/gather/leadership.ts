// The first part: what the bureau's leaders did for the work, and the means it had.

import { namesIn } from "../../checking/namesIn";
import { COUNT_NOTES } from "../../settings/noteId";
import { isFuel } from "../../summary/figures/expenseFigures";
import { isSettled } from "../../summary/figures/isSettled";
import { numberOf, textOf } from "../../summary/registers";
import type { Counted } from "../../summary/sources";
import type {
  AttentionFacts,
  FundsFacts,
  NamedAmount,
  OrganisationFacts,
  OutcomesFacts,
  PapersFacts,
  PremisesFacts,
  SessionFact,
  SessionsFacts,
} from "../facts";
import {
  categoriesOf,
  countNoteOf,
  dayOf,
  figureValue,
  type GatherContext,
  noteOf,
  recordsOf,
  sameNumber,
  textsOf,
  tickOf,
} from "./context";
import { isHalfYear, isOfficeMeeting, isWithElders } from "./meetingKinds";

export function gatherAttention(context: GatherContext): AttentionFacts {
  const meetings = context.book.of("meeting");
  const others = (meetings ?? []).filter(
    (one) => !isOfficeMeeting(one) && !isWithElders(one) && !isHalfYear(one),
  );
  return {
    officeMeetings: meetings?.filter(isOfficeMeeting).length ?? null,
    duties: tickOf(context, "duties"),
    assessment: tickOf(context, "assessment"),
    others: [...categoriesOf(others, "meeting")].map(([name, group]) => ({ name, count: group.length })),
  };
}

const POSTS = {
  honoraryChair: /名誉(?:主任|主席|会长)/u,
  honoraryViceChair: /名誉副(?:主任|主席|会长)/u,
  chair: /^(?:关工委)?(?:主任|主席)$/u,
} as const;

/** Whom the roster of 五老 gives a post of the committee. */
function holdersOf(context: GatherContext, post: keyof typeof POSTS): string | null {
  const holders = recordsOf(context, "volunteer").filter(({ record }) =>
    POSTS[post].test(textOf(record, "post")),
  );
  return holders.length === 0 ? null : holders.map(({ record }) => textOf(record, "name")).join("、");
}

export function gatherOrganisation(context: GatherContext): OrganisationFacts {
  const named = (post: keyof typeof POSTS): string | null =>
    noteOf(context, post) ?? holdersOf(context, post);
  return {
    honoraryChair: named("honoraryChair"),
    honoraryViceChair: named("honoraryViceChair"),
    chair: named("chair"),
    members: noteOf(context, "members"),
  };
}

export function gatherPremises(context: GatherContext): PremisesFacts | null {
  const bought = recordsOf(context, "asset");
  if (bought.length === 0) return null;
  return {
    names: textsOf(bought, "item").map(context.mask),
    items: figureValue(context, "asset.items") ?? bought.length,
    amount: figureValue(context, "asset.amount") ?? 0,
  };
}

function usesOf(context: GatherContext): readonly NamedAmount[] {
  return [...categoriesOf(recordsOf(context, "expense"), "category").keys()]
    .map((name) => ({ name, amount: figureValue(context, `funds.byCategory.${name}`) ?? 0 }))
    .sort((one, other) => other.amount - one.amount);
}

function fuelOf(context: GatherContext): FundsFacts["fuel"] {
  const rows = recordsOf(context, "expense").filter(isFuel);
  if (rows.length === 0) return null;
  return {
    trips: rows.length,
    amount: figureValue(context, "fuel.amount") ?? 0,
    each: sameNumber(rows, "amount"),
  };
}

/** Only where every receipt that can be read bears what was paid. */
function countPaidByReceipt(expenses: readonly Counted[]): number | null {
  const pairs = expenses.map(
    ({ record }) => [numberOf(record, "amount"), numberOf(record, "receiptAmount")] as const,
  );
  const known = pairs.filter(([paid, receipt]) => paid !== null && receipt !== null);
  if (known.length === 0) return null;
  return known.every(([paid, receipt]) => (paid ?? 0) <= (receipt ?? 0)) ? known.length : null;
}

export function gatherFunds(context: GatherContext): FundsFacts | null {
  const { book } = context;
  if (book.of("expense") === null && book.of("income") === null && book.budget === null) return null;
  return {
    budget: figureValue(context, "funds.budget"),
    income: figureValue(context, "funds.income"),
    balance: figureValue(context, "funds.balance"),
    expense: figureValue(context, "funds.expense"),
    uses: usesOf(context),
    unreimbursed: figureValue(context, "funds.unreimbursed") ?? 0,
    fuel: fuelOf(context),
    paidByReceipt: countPaidByReceipt(recordsOf(context, "expense")),
    actualCost: tickOf(context, "actualCost"),
  };
}

export function sessionOf(one: Counted, mask: GatherContext["mask"]): readonly SessionFact[] {
  const day = dayOf(one);
  if (day === null) return [];
  const { record } = one;
  return [
    {
      day,
      name: mask(textOf(record, "meeting")),
      topic: mask(textOf(record, "topic")),
      chair: namesIn(textOf(record, "chair")).join("、"),
      attendance: numberOf(record, "attendance"),
    },
  ];
}

export const byDay = (one: { readonly day: number }, other: { readonly day: number }): number =>
  one.day - other.day;

export function gatherSessions(context: GatherContext): SessionsFacts | null {
  const meetings = context.book.of("meeting");
  const opinions = context.book.of("opinion");
  if (meetings === null && opinions === null) return null;
  return {
    sessions: (meetings ?? [])
      .filter(isWithElders)
      .flatMap((one) => sessionOf(one, context.mask))
      .sort(byDay),
    opinions: opinions && { raised: opinions.length, settled: opinions.filter(isSettled).length },
  };
}

export function gatherPapers(context: GatherContext): PapersFacts {
  return {
    rules: tickOf(context, "rules"),
    plate: tickOf(context, "plate"),
    seal: tickOf(context, "seal"),
    minutes: tickOf(context, "minutes"),
    division: tickOf(context, "division"),
    plan: tickOf(context, "plan"),
    yearEnd: tickOf(context, "yearEnd"),
  };
}

export function gatherOutcomes(context: GatherContext): OutcomesFacts {
  const entries = COUNT_NOTES.map((id) => [id, countNoteOf(context, id)] as const);
  return Object.fromEntries(entries) as OutcomesFacts;
}
