// What the points of the report speak of, point by point: counts and records of the year, notes of 关工设置. The sentences are
// made from them elsewhere. Money in fen; names of minors are masked already where that was asked for.

import type { CountNote, TextNote, TickNote } from "../settings/noteId";
import type { DayNumber, Fen } from "../values/reading";

/** yes, no, or nothing was said of it. */
export type Tick = boolean | null;

export interface LeadFacts {
  readonly year: number;
  readonly unitName: string | null;
}

export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

export interface AttentionFacts {
  /** null: no register of meetings. */
  readonly officeMeetings: number | null;
  readonly duties: Tick;
  readonly assessment: Tick;
  /** Meetings that no other point tells of. */
  readonly others: readonly NamedCount[];
}

export type OrganisationFacts = Readonly<Record<Exclude<TextNote, "studyTopics">, string | null>>;

export interface PremisesFacts {
  readonly names: readonly string[];
  readonly items: number;
  /** 0: the register names no price. */
  readonly amount: Fen;
}

export interface NamedAmount {
  readonly name: string;
  readonly amount: Fen;
}

export interface FundsFacts {
  readonly budget: Fen | null;
  readonly income: Fen | null;
  readonly balance: Fen | null;
  readonly expense: Fen | null;
  readonly uses: readonly NamedAmount[];
  readonly unreimbursed: Fen;
  readonly fuel: { readonly trips: number; readonly amount: Fen; readonly each: Fen | null } | null;
  /** Expenses with a readable receipt amount, where none of them was paid above it; else null. */
  readonly paidByReceipt: number | null;
  readonly actualCost: Tick;
}

export interface SessionsFacts {
  readonly sessions: readonly SessionFact[];
  /** null: no register of opinions. */
  readonly opinions: { readonly raised: number; readonly settled: number } | null;
}

export interface SessionFact {
  readonly day: DayNumber;
  readonly name: string;
  readonly topic: string;
  readonly chair: string;
  /** null: not recorded. */
  readonly attendance: number | null;
}

export type PapersFacts = Readonly<
  Record<Exclude<TickNote, "duties" | "assessment" | "actualCost" | "magazine">, Tick>
>;

export interface ActivityFact {
  readonly day: DayNumber;
  readonly name: string;
  readonly place: string;
  readonly leader: string;
  readonly people: number | null;
  readonly handouts: number | null;
  readonly handoutKinds: number | null;
  readonly consultations: number | null;
  readonly remark: string;
}

export interface AwardKindFact {
  readonly name: string;
  readonly people: number;
  readonly times: number;
  readonly amount: Fen;
  /** null: not all the same. */
  readonly each: Fen | null;
}

export interface AwardsFacts {
  readonly people: number;
  readonly times: number;
  readonly amount: Fen;
  readonly kinds: readonly AwardKindFact[];
}

export interface PairingFacts {
  readonly pupils: number;
  readonly helpers: number;
  /** Of the pupils, those without a helper. */
  readonly alone: number;
  readonly villages: readonly string[];
  readonly names: readonly string[];
  /** null: no register of visits. */
  readonly visited: number | null;
}

export interface VisitDayFact {
  readonly day: DayNumber;
  readonly people: number;
  readonly times: number;
  readonly cash: Fen;
  /** Comfort money of each; null where not all had the same, or none. */
  readonly each: Fen | null;
  readonly goodsValue: Fen;
  readonly hasGoods: boolean;
}

export interface VisitsFacts {
  readonly people: number;
  readonly times: number;
  readonly cash: Fen;
  readonly goodsValue: Fen;
  /** By day, ascending. */
  readonly days: readonly VisitDayFact[];
}

export interface StudyFacts {
  readonly days: number;
  /** Of the month, where every session was on the same one; else null. */
  readonly dayOfMonth: number | null;
  readonly months: number;
  readonly attendance: number;
  /** 0 to 1; null: not known whom the sessions were for. */
  readonly rate: number | null;
  readonly topics: string | null;
  readonly halfYear: readonly SessionFact[];
}

export interface RosterFacts {
  readonly people: number;
  readonly groups: readonly NamedCount[];
}

export type OutcomesFacts = Readonly<Record<CountNote, number | null>>;

export interface DonationFacts {
  readonly people: number;
  readonly amount: Fen;
  readonly days: readonly DayNumber[];
  readonly purposes: readonly string[];
}

export interface PublicityFacts {
  /** null: no register of publicity. */
  readonly pieces: number | null;
  readonly outlets: readonly string[];
  readonly magazine: Tick;
  /** What the year's books show was paid for magazines; null: nothing. */
  readonly magazineAmount: Fen | null;
}

/** null: the year has nothing of it, and the shape can do without. */
export interface ReportFacts {
  readonly lead: LeadFacts;
  readonly attention: AttentionFacts;
  readonly organisation: OrganisationFacts;
  readonly premises: PremisesFacts | null;
  readonly funds: FundsFacts | null;
  readonly sessions: SessionsFacts | null;
  readonly papers: PapersFacts;
  readonly childrenDay: readonly ActivityFact[] | null;
  readonly awards: AwardsFacts | null;
  readonly pairing: PairingFacts | null;
  readonly visits: VisitsFacts | null;
  readonly education: readonly ActivityFact[] | null;
  readonly study: StudyFacts | null;
  readonly roster: RosterFacts | null;
  readonly outcomes: OutcomesFacts;
  readonly donation: DonationFacts | null;
  readonly service: readonly ActivityFact[] | null;
  readonly publicity: PublicityFacts;
}
