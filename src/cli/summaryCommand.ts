// `guangong summary BOOK [--year Y] [--half 1|2 | --quarter 1..4 | --from YYYY-MM --until YYYY-MM] [--json [--trend]] [-o OUT]`: the
// figures of a year or of some months; with -o a copy with the 年度汇总 sheet, which [--sections a,b…] [--names masked|whole] is about.

import type { Command } from "commander";
import { checkCounts } from "../app/checkCounts";
import { findOwnTarget, planWrite, SUMMARY_SHEET } from "../app/planOwnSheet";
import { renewOwnSummary } from "../app/renewOwnSummary";
import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { SheetSnapshot } from "../domain/sheets/snapshot";
import { isRefusal } from "../domain/summary/renewal/renewalRefusal";
import type { RenewedSummary } from "../domain/summary/renewal/renewSummary";
import { runToEnd } from "../domain/stepwise";
import { knownOfYear } from "../domain/summary/knownOfYear";
import { buildSummary } from "../domain/summary/buildSummary";
import { buildSummaryDocument } from "../domain/summary/document/buildSummaryDocument";
import { findUnitName } from "../domain/summary/findUnitName";
import type { SheetChoice } from "../domain/summary/document/sheetChoice";
import { isWholeYear } from "../domain/summary/monthSpan";
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
import { parseNames, parseSections, sheetChoice, type SheetOptions } from "./sheetOption";
import { today } from "./today";
import { trendJson } from "./trendJson";
import { parseHalf, parseMonth, parseQuarter, type SpanOptions, wantedSpan } from "./spanOption";
import { parseYear } from "./yearOption";

interface SummaryOptions extends SpanOptions, SheetOptions {
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

/** Several years are compared where a whole one is summed up. */
function sumUp(
  { fit, snapshot, settings: { settings } }: OpenBook,
  wanted: ReturnType<typeof wantedSpan>,
): SummedUp {
  const known = knownOfYear(snapshot, settings);
  const summary = runToEnd(buildSummary(fit, { ...wanted, ...known }));
  const isYear = summary.span !== null && isWholeYear(summary.span);
  return { summary, trend: isYear ? runToEnd(buildTrend(fit, summary, known)) : null };
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
  if (isRefusal(renewal)) throw new CliError(describeRefusal(document.name, renewal));
  return renewal;
}

interface Wanted {
  readonly out: string;
  readonly choice: SheetChoice;
}

async function writeSummary(
  book: OpenBook,
  file: string,
  { summary, trend }: SummedUp,
  { out, choice }: Wanted,
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
      choice,
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
  const wanted = wantedSpan(options);
  const choice = sheetChoice(options);
  if (options.out === undefined && (options.sections ?? options.names) !== undefined)
    throw new CliError("--sections 和 --names 说的是写出的表，请用 -o 写明写到哪个文件。");
  if (options.out !== undefined) await refuseInPlace([file], options.out);
  const book = await openBook(file);
  const summedUp = sumUp(book, wanted);
  const { summary, trend } = summedUp;
  const { out } = options;
  const notKept = out === undefined ? [] : await writeSummary(book, file, summedUp, { out, choice });
  if (options.json) printJson(jsonOf(summedUp, options.trend ?? false));
  else print(describeSummary(summary, trend, out ?? null));
  if (!options.json && notKept.length > 0) print([describeNotKept(notKept)]);
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
    .option("--trend", "和 --json 一起用：另输出历年的数字")
    .option("-o, --out <文件>", "写出副本，原工作簿不改动")
    .action(runSummary);
}
