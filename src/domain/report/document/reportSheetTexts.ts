// The words of the sheet 工作总结. The domain lays it out and reads it back; what it says is passed in.

import type { FactChange } from "../keptReport";
import type { ParagraphId } from "../report";
import type { ReportTexts } from "../reportTexts";

export interface ReportSheetTexts extends Pick<
  ReportTexts,
  "partHeading" | "pointNumber" | "signedOn" | "unitBlank"
> {
  readonly note: string;
  /** The sheet is found again by these. */
  readonly headings: readonly [paragraph: string, text: string, hint: string, draft: string, facts: string];
  /** Each paragraph's name, by which its row is known again. */
  readonly names: Readonly<Record<ParagraphId, string>>;
  /** What stands before a point, whatever its number. */
  readonly anyNumber: RegExp;
  readonly hints: {
    readonly rewritten: string;
    readonly changed: (changes: readonly FactChange[]) => string;
    readonly toFill: (gaps: readonly string[]) => string;
  };
  /** 2020年度: the year is read back from here. */
  readonly yearLine: (year: number) => string;
  readonly anyYear: RegExp;
  /** Must begin with `OWN_SHEET_MARK`. */
  readonly madeBy: (madeOn: string) => string;
  readonly pageFooter: string;
}
