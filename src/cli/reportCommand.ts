// `guangong report BOOK [--year Y] [--names] -o OUT.docx`: the draft of the annual report.

import type { Command } from "commander";
import { draftReport } from "../app/draftReport";
import { writeReportDocx } from "../documents/reportDocx/writeReportDocx";
import { type ReadyReport, readyReport } from "../domain/report/readyReport";
import { gapsIn } from "../domain/report/sentence";
import { runToEnd } from "../domain/stepwise";
import { budgetsOf } from "../domain/summary/budgetsOf";
import { buildSummary } from "../domain/summary/buildSummary";
import { findUnitName } from "../domain/summary/findUnitName";
import { zhReport } from "../texts/zhReport";
import { describeLeftOut } from "../texts/describeLeftOut";
import { CliError } from "./cliError";
import { refuseInPlace, writeOut } from "./files";
import { type OpenBook, openBook } from "./openBook";
import { print } from "./print";
import { todayNumber } from "./today";
import { parseYear } from "./yearOption";

interface ReportOptions {
  readonly year?: number;
  readonly names?: boolean;
  readonly out: string;
}

const DOCX = /\.docx$/iu;

/** Throws `CliError` where the workbook has no record of a year. */
function draftOf(book: OpenBook, file: string, { year, names }: ReportOptions): Drafted {
  const { settings } = book.settings;
  const known = { budgetOf: budgetsOf(book.snapshot, settings), namesakes: settings.namesakes };
  const summary = runToEnd(buildSummary(book.fit, { year: year ?? null, ...known }));
  const unitName = settings.unitName ?? findUnitName(book.fit);
  const report = draftReport(
    { summary, settings, unitName, snapshot: book.snapshot, fit: book.fit },
    { texts: zhReport, today: todayNumber(), namesMinors: names ?? false },
  );
  if (report === null || summary.figures.length === 0)
    throw new CliError(`“${file}”里没有找到可以写进总结的登记表，用 guangong fit 看每张表是怎么认的。`);
  return { ready: readyReport(report, new Map(), zhReport), leftOut: summary.leftOut.map(describeLeftOut) };
}

interface Drafted {
  readonly ready: ReadyReport;
  /** What no figure of the report counts, a sentence each. */
  readonly leftOut: readonly string[];
}

function describeReport({ ready, leftOut }: Drafted, out: string): readonly string[] {
  const gaps = [ready.lead, ...ready.parts.flatMap(({ points }) => points)].flatMap(({ text }) =>
    gapsIn(text),
  );
  return [
    `${ready.title.join("")}，已写到“${out}”。`,
    ...(gaps.length === 0 ? [] : [`有 ${gaps.length} 处请补充：`, ...gaps.map((gap) => `  ${gap}`)]),
    ...(leftOut.length === 0 ? [] : ["没有写进去的记录：", ...leftOut.map((line) => `  ${line}`)]),
  ];
}

async function runReport(file: string, options: ReportOptions): Promise<void> {
  const { out } = options;
  if (!DOCX.test(out)) throw new CliError(`总结写成 Word 文件，请把“${out}”改成以 .docx 结尾的文件名。`);
  await refuseInPlace([file], out);
  const drafted = draftOf(await openBook(file), file, options);
  await writeOut(out, await writeReportDocx(drafted.ready));
  print(describeReport(drafted, out));
}

export function addReportCommand(program: Command): void {
  program
    .command("report")
    .description("起草年度工作总结，写成 Word 文件")
    .argument("<工作簿>", ".xlsx 文件")
    .requiredOption("-o, --out <文件>", "写出的 .docx 文件")
    .option("--year <年份>", "哪一年，不写就取记录最多的一年", parseYear)
    .option("--names", "写出未成年人的全名；不写就写成王**")
    .action(runReport);
}
