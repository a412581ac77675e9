// Prints the longest stretch of work between two of the screen's turns, stage by stage, on 100,000 rows: npm run bench:slices

import { checkByParts } from "../src/domain/checking/checkWorkbook";
import { fitWorkbook } from "../src/domain/fitting/fitWorkbook";
import { findSettings } from "../src/domain/settings/findSettings";
import type { WorkbookSnapshot } from "../src/domain/sheets/snapshot";
import { budgetsOf } from "../src/domain/summary/budgetsOf";
import { buildSummary } from "../src/domain/summary/buildSummary";
import { buildSummaryDocument } from "../src/domain/summary/document/buildSummaryDocument";
import { buildTrend } from "../src/domain/summary/trend/buildTrend";
import { dayNumberOf } from "../src/domain/values/date";
import { zhSettings } from "../src/texts/zhSettings";
import { zhSummarySheet } from "../src/texts/zhSummarySheet";
import { BENCH_BOOKS, YEARS_BOOK } from "./check/books";
import { YEAR } from "./check/checkAll";
import { Stretches } from "./check/Stretches";

const ROWS = Number(process.argv[2] ?? 100_000);
const RUNS = 5;
const MOST_MS = 50;

function work(snapshot: WorkbookSnapshot, stretches: Stretches): void {
  const { settings } = stretches.atOnce("settings", () => findSettings(snapshot, zhSettings));
  const guidance = { remembered: settings.tables, corrections: [] };
  const fit = stretches.inSteps("fitting", fitWorkbook(snapshot, guidance));
  const known = { budgetOf: budgetsOf(snapshot, settings), namesakes: settings.namesakes };
  const summary = stretches.inSteps("the year's figures", buildSummary(fit, { year: YEAR, ...known }));
  const today = dayNumberOf(YEAR, 12, 31);
  stretches.inSteps("checking", checkByParts({ snapshot, fit, settings, year: YEAR, today }));
  const trend = stretches.inSteps("several years", buildTrend(fit, summary, known));
  const document = buildSummaryDocument({
    summary: { ...summary, year: YEAR },
    fit,
    snapshot,
    trend,
    sheetName: "年度汇总",
    texts: zhSummarySheet,
    madeOn: "2020年12月31日",
  });
  stretches.inSteps("the summary sheet", document);
}

for (const { name, make } of [...BENCH_BOOKS, YEARS_BOOK]) {
  const snapshot = make(ROWS);
  const stretches = new Stretches();
  for (let run = 0; run < RUNS; run += 1) work(snapshot, stretches);
  console.log(`${name}, ${ROWS} rows`);
  for (const { stage, total, longest } of stretches.best())
    console.log(
      `  ${stage}: ${total.toFixed(0)} ms, longest stretch ${longest.toFixed(1)} ms` +
        (longest > MOST_MS ? ` (more than ${MOST_MS})` : ""),
    );
}
