// The words of 历年对比, the summary sheet's section of several years.

import type { LeftOut } from "../summary";
import type { TrendFigureId } from "../trend/trendFigures";

export interface TrendTexts {
  readonly section: string;
  /** Of the column of labels. */
  readonly heading: string;
  /** Heads a year's column: 2018年. */
  readonly year: (year: number) => string;
  readonly lines: Readonly<Record<TrendFigureId, string>>;
  readonly charts: Readonly<Record<"funds.expense" | "award.people" | "visit.people", string>>;
  readonly note: string;
  /** Where rates of attendance stand there. */
  readonly rateNote: string;
  /** What of a former year's records could not be read. */
  readonly unread: (year: number, one: LeftOut) => string;
  readonly moreUnread: (count: number) => string;
}
