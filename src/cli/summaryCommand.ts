// `guangong summary BOOK [--year Y] [--json [--trend]] [-o OUT]`: the figures of a year; with -o a copy with the 年度汇总 sheet.

import type { Command } from "commander";
import { checkCounts } from "../app/checkCounts";
import { findOwnTarget, planWrite, SUMMARY_SHEET } from "../app/planOwnSheet";
import { isRefused, renewOwnSummary } from "../app/renewOwnSummary";
import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { SheetSnapshot } from "../domain/sheets/snapshot";
import type { RenewedSummary } from "../domain/summary/renewal/renewSummary";
import { runToEnd } from "../domain/stepwise";
import { budgetsOf } from "../domain/summary/budgetsOf";
import { buildSummary } from "../domain/summary/buildSummary";
import { buildSummaryDocument } from "../domain/summary/document/buildSummaryDocument";
import { findUnitName } from "../domain/summary/findUnitName";
import type { YearSummary } from "../domain/summary/summary";
import { buildTrend } from "../domain/summary/trend/buildTrend";
import type { Trend } from "../domain/summary/trend/trend";
import { describeLeftOut } from "../texts/describeLeftOut";
import { describeNotKept, describeRefusal } from "../texts/zh/refusal";
import { zhSummarySheet } from "../texts/zhSummarySheet";
import { XlsxWorkbook } from "../workbook/xlsx/XlsxWorkbook";
import { checkOpenBook } from "./checkOpenBook";
import { CliError } from "./cliError";
import { commandWatch } from "./commandWatch";
import { describeSummary } from "./describeSummary";
import { refuseInPlace, writeOut } from "./files";
import { type OpenBook, openBook } from "./openBook";
import { print, printJson } from "./print";
import { summaryJson } from "./summaryJson";
import { today } from "./today";
import { trendJson } from "./trendJson";
import { parseYear } from "./yearOption";

interface SummaryOptions {
  readonly year?: number;
  readonly json?: boolean;
  readonly trend?: boolean;
  readonly out?: string;
}

function withYear(summary: YearSummary, file: string): YearSummary & { readonly year: number } {
  const { year } = summary;
  if (year !== null && summary.figures.length > 0) return { ...summary, year };
  throw new CliError(`“${file}”里没有找到可以汇总的登记表，用 guangong fit 看每张表是怎么认的。`);
}

interface SummedUp {
  readonly summary: YearSummary;
  readonly trend: Trend | null;
}

function sumUp({ fit, snapshot, settings: { settings } }: OpenBook, year: number | null): SummedUp {
  const known = { budgetOf: budgetsOf(snapshot, settings), namesakes: settings.namesakes };
  const summary = runToEnd(buildSummary(fit, { year, ...known }));
  return { summary, trend: runToEnd(buildTrend(fit, summary, known)) };
}

/** What the clerk has in the former sheet goes with it. */
async function keepClerksPart(
  workbook: XlsxWorkbook,
  document: SheetDocument,
  former: SheetSnapshot | null,
): Promise<Pick<RenewedSummary, "document" | "notKept">> {
  if (former === null) return { document, notKept: [] };
  const texts = zhSummarySheet;
  const renewal = await renewOwnSummary(workbook, { document, former, known: null, texts });
  if (isRefused(renewal)) throw new CliError(describeRefusal(document.name, renewal));
  return renewal;
}

async function writeSummary(
  book: OpenBook,
  file: string,
  { summary, trend }: SummedUp,
  out: string,
): Promise<readonly string[]> {
  const target = findOwnTarget(book, SUMMARY_SHEET);
  const sums = withYear(summary, file);
  const { judged, undecided } = checkOpenBook(book, sums.year);
  const document = runToEnd(
    buildSummaryDocument({
      summary: sums,
      fit: book.fit,
      snapshot: book.snapshot,
      trend,
      check: checkCounts(judged, undecided),
      unitName: book.settings.settings.unitName ?? findUnitName(book.fit),
      sheetName: target.sheet,
      texts: zhSummarySheet,
      madeOn: today(),
    }),
  );
  const workbook = await XlsxWorkbook.open(book.bytes, commandWatch());
  const renewed = await keepClerksPart(workbook, document, target.former);
  await workbook.apply([planWrite(renewed.document, target.former)], commandWatch());
  await writeOut(out, await workbook.save(commandWatch()));
  return renewed.notKept;
}

function jsonOf({ summary, trend }: SummedUp, withTrend: boolean): object {
  const json = summaryJson(summary, describeLeftOut);
  return withTrend ? { ...json, trend: trendJson(trend, describeLeftOut) } : json;
}

async function runSummary(file: string, options: SummaryOptions): Promise<void> {
  if (options.out !== undefined) await refuseInPlace([file], options.out);
  const book = await openBook(file);
  const summedUp = sumUp(book, options.year ?? null);
  const { summary, trend } = summedUp;
  const { out } = options;
  const notKept = out === undefined ? [] : await writeSummary(book, file, summedUp, out);
  if (options.json) printJson(jsonOf(summedUp, options.trend ?? false));
  else print(describeSummary(summary, trend, out ?? null));
  if (!options.json && notKept.length > 0) print([describeNotKept(notKept)]);
}

export function addSummaryCommand(program: Command): void {
  program
    .command("summary")
    .description("汇总一年的数字；加 -o 写出带《年度汇总》的副本")
    .argument("<工作簿>", ".xlsx 文件")
    .option("--year <年份>", "哪一年，不写就取记录最多的一年", parseYear)
    .option("--json", "输出 JSON，给程序读")
    .option("--trend", "和 --json 一起用：另输出历年的数字")
    .option("-o, --out <文件>", "写出副本，原工作簿不改动")
    .action(runSummary);
}
