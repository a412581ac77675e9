// The words of the roll-up's sheets. The domain lays them out; what they say is passed in.

import type { RuleId } from "../checking/ruleId";
import type { Severity } from "../checking/finding";
import type { FigureSectionId } from "../summary/document/summarySheetTexts";
import type { CategoryMeasure } from "./figureColumns";

export type RollupSheetId = "figures" | "categories" | "checks" | "findings" | "gaps";

export interface RollupTexts {
  /** The name of a sheet; of those with figures there are several, counted from 1. */
  readonly sheetName: (sheet: RollupSheetId, number: number) => string;
  readonly title: (sheet: RollupSheetId, year: number) => string;
  /** How many bureaus are in it, and of how many files nothing is. */
  readonly line: (bureaus: number, unread: number) => string;
  readonly madeOnLine: (madeOn: string) => string;
  readonly serial: string;
  readonly bureau: string;
  readonly total: string;
  readonly sections: Readonly<Record<FigureSectionId, string>>;
  /** The heading of a figure, by its id. */
  readonly column: (id: string) => string;
  readonly measures: Readonly<Record<CategoryMeasure, string>>;
  readonly categoryHeadings: readonly [
    section: string,
    category: string,
    measure: string,
    bureau: string,
    value: string,
  ];
  readonly categoryTotal: (category: string, bureaus: number) => string;
  readonly checkHeadings: readonly [
    file: string,
    error: string,
    warning: string,
    note: string,
    settled: string,
    unchecked: string,
    leftOut: string,
  ];
  readonly findingHeadings: readonly [
    bureau: string,
    severity: string,
    sheet: string,
    cell: string,
    rule: string,
    what: string,
  ];
  readonly severities: Readonly<Record<Severity, string>>;
  readonly ruleName: (rule: RuleId) => string;
  readonly noFindings: string;
  /** How many of a bureau's are not listed. */
  readonly moreFindings: (count: number) => string;
  readonly gapHeadings: {
    readonly unread: readonly [serial: string, file: string, why: string];
    readonly leftOut: readonly [serial: string, bureau: string, what: string];
    readonly unchecked: readonly [serial: string, bureau: string, what: string];
  };
  readonly gapSections: { readonly unread: string; readonly leftOut: string; readonly unchecked: string };
  readonly noGaps: string;
  readonly moreLines: (count: number) => string;
  /** Beneath the figures, a line each. */
  readonly figureNotes: readonly string[];
  /** Names of bureaus that several workbooks bear. */
  readonly sameNames: (names: readonly string[]) => string;
  readonly maskedNote: string;
  /** Must begin with `OWN_SHEET_MARK`. */
  readonly madeBy: (madeOn: string) => string;
  readonly pageFooter: string;
}
