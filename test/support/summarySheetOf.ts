// The 年度汇总 of a workbook of several years, as the doors write it.

import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import type { WorkbookFit } from "../../src/domain/fitting/fit";
import { findSettings } from "../../src/domain/settings/findSettings";
import type { SheetDocument } from "../../src/domain/sheets/sheetDocument";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { runToEnd } from "../../src/domain/stepwise";
import { knownOfYear } from "../../src/domain/summary/knownOfYear";
import { buildSummary } from "../../src/domain/summary/buildSummary";
import { buildSummaryDocument } from "../../src/domain/summary/document/buildSummaryDocument";
import { type SheetChoice, WHOLE_SHEET } from "../../src/domain/summary/document/sheetChoice";
import { isWholeYear, type MonthSpan, yearSpan } from "../../src/domain/summary/monthSpan";
import type { YearSummary } from "../../src/domain/summary/summary";
import { buildTrend } from "../../src/domain/summary/trend/buildTrend";
import type { Trend } from "../../src/domain/summary/trend/trend";
import type { KnownOfYear } from "../../src/domain/summary/yearBook";
import { zhSettings } from "../../src/texts/zhSettings";
import { zhSummarySheet } from "../../src/texts/zhSummarySheet";

interface SummedUp {
  readonly fit: WorkbookFit;
  readonly known: KnownOfYear;
  readonly summary: YearSummary;
  readonly trend: Trend | null;
}

/** The year's figures and those of the years beside them. */
export function summedUp(snapshot: WorkbookSnapshot, year: number): SummedUp {
  const { settings } = findSettings(snapshot, zhSettings);
  const fit = runToEnd(fitWorkbook(snapshot, { remembered: settings.tables, corrections: [] }));
  const known = knownOfYear(snapshot, settings);
  const summary = runToEnd(buildSummary(fit, { year, ...known }));
  return { fit, known, summary, trend: runToEnd(buildTrend(fit, summary, known)) };
}

/** The sheet of a year, or of some months of it. */
export function summarySheetOf(
  snapshot: WorkbookSnapshot,
  year: number,
  { span = yearSpan(year), choice = WHOLE_SHEET }: { span?: MonthSpan; choice?: SheetChoice } = {},
): SheetDocument {
  const { fit, known, summary: whole, trend } = summedUp(snapshot, year);
  const summary = isWholeYear(span) ? whole : runToEnd(buildSummary(fit, { year, months: span, ...known }));
  return runToEnd(
    buildSummaryDocument({
      summary: { ...summary, year },
      choice,
      fit,
      snapshot,
      trend,
      check: { error: 0, warning: 1, note: 2, settled: 3, unchecked: 4 },
      sheetName: "年度汇总",
      texts: zhSummarySheet,
      madeOn: "2020年12月31日",
    }),
  );
}
