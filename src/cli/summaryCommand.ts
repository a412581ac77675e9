// `guangong summary BOOK [--year Y] [--half 1|2 | --quarter 1..4 | --from YYYY-MM --until YYYY-MM] [--json] [-o OUT]`: the figures of
// a year or of some months; with -o a copy with the 年度汇总 sheet, which [--sections a,b…] [--names masked|whole] is about.

import type { Command } from "commander";
import { checkCounts } from "../app/checkCounts";
import { findOwnTarget, planWrite, SUMMARY_SHEET } from "../app/planOwnSheet";
import { runToEnd } from "../domain/stepwise";
import { budgetsOf } from "../domain/summary/budgetsOf";
import { buildSummary } from "../domain/summary/buildSummary";
import { buildSummaryDocument } from "../domain/summary/document/buildSummaryDocument";
import { findUnitName } from "../domain/summary/findUnitName";
import type { SheetChoice } from "../domain/summary/document/sheetChoice";
import type { YearSummary } from "../domain/summary/summary";
import { describeLeftOut, zhSummarySheet } from "../texts/zhSummarySheet";
import { XlsxWorkbook } from "../workbook/xlsx/XlsxWorkbook";
import { checkOpenBook } from "./checkOpenBook";
import { CliError } from "./cliError";
import { commandWatch } from "./commandWatch";
import { describeSummary } from "./describeSummary";
import { refuseInPlace, writeOut } from "./files";
import { type OpenBook, openBook } from "./openBook";
import { print, printJson } from "./print";
import { summaryJson } from "./summaryJson";
import { parseNames, parseSections, sheetChoice, type SheetOptions } from "./sheetOption";
import { today } from "./today";
import { parseHalf, parseMonth, parseQuarter, type SpanOptions, wantedSpan } from "./spanOption";
import { parseYear } from "./yearOption";

interface SummaryOptions extends SpanOptions, SheetOptions {
  readonly json?: boolean;
  readonly out?: string;
}

function withYear(summary: YearSummary, file: string): YearSummary & { readonly year: number } {
  const { year } = summary;
  if (year !== null && summary.figures.length > 0) return { ...summary, year };
  throw new CliError(`“${file}”里没有找到可以汇总的登记表，用 guangong fit 看每张表是怎么认的。`);
}

interface Wanted {
  readonly out: string;
  readonly choice: SheetChoice;
}

async function writeSummary(
  book: OpenBook,
  file: string,
  summary: YearSummary,
  { out, choice }: Wanted,
): Promise<void> {
  const target = findOwnTarget(book, SUMMARY_SHEET);
  const sums = withYear(summary, file);
  const { judged, undecided } = checkOpenBook(book, sums.year);
  const document = runToEnd(
    buildSummaryDocument({
      summary: sums,
      fit: book.fit,
      snapshot: book.snapshot,
      check: checkCounts(judged, undecided),
      unitName: book.settings.settings.unitName ?? findUnitName(book.fit),
      choice,
      sheetName: target.sheet,
      texts: zhSummarySheet,
      madeOn: today(),
    }),
  );
  const workbook = await XlsxWorkbook.open(book.bytes, commandWatch());
  await workbook.apply([planWrite(document, target.former)], commandWatch());
  await writeOut(out, await workbook.save(commandWatch()));
}

async function runSummary(file: string, options: SummaryOptions): Promise<void> {
  const wanted = wantedSpan(options);
  const choice = sheetChoice(options);
  if (options.out === undefined && (options.sections ?? options.names) !== undefined)
    throw new CliError("--sections 和 --names 说的是写出的表，请用 -o 写明写到哪个文件。");
  if (options.out !== undefined) await refuseInPlace([file], options.out);
  const book = await openBook(file);
  const { settings } = book.settings;
  const summary = runToEnd(
    buildSummary(book.fit, {
      ...wanted,
      budgetOf: budgetsOf(book.snapshot, settings),
      namesakes: settings.namesakes,
    }),
  );
  if (options.out !== undefined) await writeSummary(book, file, summary, { out: options.out, choice });
  if (options.json) printJson(summaryJson(summary, describeLeftOut));
  else print(describeSummary(summary, options.out ?? null));
}

export function addSummaryCommand(program: Command): void {
  program
    .command("summary")
    .description("汇总一年或一段时间的数字；加 -o 写出带《年度汇总》的副本")
    .argument("<工作簿>", ".xlsx 文件")
    .option("--year <年份>", "哪一年，不写就取记录最多的一年", parseYear)
    .option("--half <1|2>", "只汇总上半年（1）或下半年（2）", parseHalf)
    .option("--quarter <1-4>", "只汇总第几季度", parseQuarter)
    .option("--from <年-月>", "从哪个月起，例如 2020-03；可以跨年", parseMonth)
    .option("--until <年-月>", "到哪个月止，例如 2020-11", parseMonth)
    .option("--sections <名称>", "只写这些部分，用逗号隔开，例如 经费收支,奖励名单", parseSections)
    .option("--names <masked|whole>", "加上奖励、走访慰问名单，姓名写成王**或写全名", parseNames)
    .option("--json", "输出 JSON，给程序读")
    .option("-o, --out <文件>", "写出副本，原工作簿不改动")
    .action(runSummary);
}
