// The words of the 年度汇总 sheet. The domain lays the sheet out; what it says is passed in.

import type { MonthSpan, SpanMonth } from "../monthSpan";
import type { ListDay } from "../nameLists";
import type { LeftOut } from "../summary";
import type { NameListId } from "./sheetChoice";
import type { TrendTexts } from "./trendTexts";

/** The sections that show figures, in the committee's order. */
export type FigureSectionId =
  | "funds"
  | "award"
  | "visit"
  | "pupil"
  | "volunteer"
  | "study"
  | "meeting"
  | "activity"
  | "donation"
  | "publicity"
  | "asset"
  | "opinion";

/** Lines that always say the same; categories bear their own names. */
export interface SummaryLineLabels {
  readonly budget: string;
  readonly income: string;
  readonly spent: string;
  readonly balance: string;
  readonly fuel: string;
  readonly unreimbursed: string;
  readonly goodsValue: string;
  readonly pupils: string;
  readonly helpers: string;
  readonly visited: string;
  readonly rate: string;
  readonly activityPeople: string;
  readonly handouts: string;
  readonly consultations: string;
  readonly donors: string;
  readonly donated: string;
  readonly published: string;
  readonly pieces: string;
  readonly assetAmount: string;
  readonly raised: string;
  readonly settled: string;
}

export interface NameListTexts {
  readonly section: string;
  /** Who, what, when, how much, and what else. */
  readonly headings: readonly [string, string, string, string, string];
  /** 9月18日, or with its year. */
  readonly day: (day: ListDay) => string;
}

export interface SummarySheetTexts {
  readonly title: (span: MonthSpan) => string;
  /** `unit` null: a line to fill in by hand. */
  readonly unitLine: (unit: string | null) => string;
  readonly spanLine: (span: MonthSpan) => string;
  /** The heading of a section: 一、经费收支. `number` counts from 1. */
  readonly sectionHeading: (number: number, name: string) => string;
  readonly sections: Readonly<Record<FigureSectionId | "months" | "check" | "leftOut", string>>;
  /** Of a table: what, two counts, and the main number; of a plain one, what and the number. */
  readonly headings: Readonly<
    Record<"funds" | "award" | "visit" | "study", readonly [string, string, string, string]> &
      Record<
        Exclude<FigureSectionId, "funds" | "award" | "visit" | "study"> | "months" | "check",
        readonly [string, string]
      >
  >;
  /** Heads the figures of a year earlier, whose span is given. */
  readonly lists: Readonly<Record<NameListId, NameListTexts>>;
  readonly lastYear: (span: MonthSpan) => string;
  readonly source: string;
  readonly total: string;
  readonly lines: SummaryLineLabels;
  /** What those are called that a sheet of another span than a year cannot call the year's. */
  readonly linesOfSpan: Partial<SummaryLineLabels>;
  readonly month: (month: SpanMonth) => string;
  /** The days of a month on which sessions were held: 15日. */
  readonly days: (days: readonly number[]) => string;
  readonly trend: TrendTexts;
  readonly monthUnknown: string;
  readonly chartByMonth: string;
  readonly chartByCategory: string;
  readonly amount: string;
  /** Each line of the check's result: what, and what it means. */
  readonly check: Readonly<
    Record<"error" | "warning" | "note" | "settled" | "unchecked", readonly [label: string, meaning: string]>
  >;
  readonly remark: string;
  readonly moreSources: (count: number) => string;
  readonly linkTip: (addresses: readonly string[]) => string;
  readonly leftOut: (one: LeftOut) => string;
  readonly moreLeftOut: (count: number) => string;
  /** So many rows of each sheet lie outside the span. */
  readonly outsideSpan: (sheets: readonly { readonly sheet: string; readonly rows: number }[]) => string;
  /** Heads the check's result in a sheet of another span: what is checked is the year. */
  readonly checkOfYear: (year: number) => string;
  readonly constantMark: string;
  readonly constantNote: string;
  readonly peopleNote: string;
  /** Of what time the figures of a year earlier are. */
  readonly lastYearNote: (span: MonthSpan) => string;
  readonly signatures: readonly [string, string, string];
  /** Must begin with `OWN_SHEET_MARK`. */
  readonly madeBy: (madeOn: string) => string;
  /** What the sheet says of itself once a register has changed. */
  readonly outdated: string;
  /** The line below which the clerk writes; must begin with `CLERKS_PART_MARK`. */
  readonly clerksPart: string;
  readonly pageFooter: string;
}
