// The words of the 年度汇总 sheet. The domain lays the sheet out; what it says is passed in.

import type { LeftOut } from "../summary";

export interface SummarySheetTexts {
  readonly title: (year: number) => string;
  /** `unit` null: a line to fill in by hand. */
  readonly unitLine: (unit: string | null) => string;
  readonly yearLine: (year: number) => string;
  /** The heading of a section: 一、经费支出. `number` counts from 1. */
  readonly sectionHeading: (number: number, name: string) => string;
  readonly sections: {
    readonly expense: string;
    readonly award: string;
    readonly visit: string;
    readonly months: string;
    readonly leftOut: string;
  };
  readonly headings: {
    readonly expense: readonly [string, string, string, string, string];
    readonly award: readonly [string, string, string, string, string];
    readonly visit: readonly [string, string, string, string, string];
    readonly months: readonly [string, string];
  };
  readonly total: string;
  readonly ofWhichUnreimbursed: string;
  readonly ofWhichFuel: string;
  readonly goodsValue: string;
  readonly month: (month: number) => string;
  readonly monthUnknown: string;
  readonly chartByMonth: string;
  readonly chartByCategory: string;
  readonly amount: string;
  readonly moreSources: (count: number) => string;
  readonly linkTip: (addresses: readonly string[]) => string;
  readonly leftOut: (one: LeftOut) => string;
  readonly moreLeftOut: (count: number) => string;
  readonly constantMark: string;
  readonly constantNote: string;
  readonly peopleNote: string;
  readonly signatures: readonly [string, string, string];
  /** Must begin with `OWN_SHEET_MARK`. */
  readonly madeBy: (madeOn: string) => string;
  readonly pageFooter: string;
}
