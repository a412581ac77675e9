// The sample workbook's year as a report.

import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import { buildReport } from "../../src/domain/report/buildReport";
import type { Report } from "../../src/domain/report/report";
import type { YearNote } from "../../src/domain/settings/settings";
import { runToEnd } from "../../src/domain/stepwise";
import { buildSummary } from "../../src/domain/summary/buildSummary";
import { findUnitName } from "../../src/domain/summary/findUnitName";
import { yearBookOfFit } from "../../src/domain/summary/yearBook";
import { zhReport } from "../../src/texts/zhReport";
import { sampleBook } from "./sampleBook";

export const SAMPLE_YEAR = 2020;

export function sampleReport(notes: readonly YearNote[] = [], namesMinors = false): Report {
  const fit = runToEnd(fitWorkbook(sampleBook(), { remembered: [], corrections: [] }));
  const building = buildReport({
    year: SAMPLE_YEAR,
    book: runToEnd(yearBookOfFit(fit, SAMPLE_YEAR, {})),
    summary: runToEnd(buildSummary(fit, { year: SAMPLE_YEAR })),
    notes,
    unitName: findUnitName(fit),
    texts: zhReport,
    madeOn: null,
    namesMinors,
  });
  return runToEnd(building);
}
