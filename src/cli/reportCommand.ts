// `guangong report BOOK [--year Y] [--names] [--anew] -o OUT.docx`: the annual report, drafted, with what the clerk has rewritten in
// the sheet 工作总结 as it stands there.

import type { Command } from "commander";
import { reportDesk } from "../app/reportDesk";
import { writeReportDocx } from "../documents/reportDocx/writeReportDocx";
import { type ParagraphState, rewrittenOf } from "../domain/report/keptReport";
import { type ReadyReport, readyReport } from "../domain/report/readyReport";
import { gapsIn } from "../domain/report/sentence";
import { runToEnd } from "../domain/stepwise";
import { knownOfYear } from "../domain/summary/knownOfYear";
import { buildSummary } from "../domain/summary/buildSummary";
import { findUnitName } from "../domain/summary/findUnitName";
import { minorsOfBook } from "../domain/masking/maskPrivate";
import { zhReport } from "../texts/zhReport";
import { describeLeftOut } from "../texts/describeLeftOut";
import { zhReportSheet } from "../texts/zhReportSheet";
import { CliError } from "./cliError";
import { describeKept } from "./describeKept";
import { refuseInPlace, writeOut } from "./files";
import { type OpenBook, openBook } from "./openBook";
import { print } from "./print";
import { todayNumber } from "./today";
import { parseYear } from "./yearOption";

interface ReportOptions {
  readonly year?: number;
  readonly names?: boolean;
  readonly anew?: boolean;
  readonly out: string;
}

const DOCX = /\.docx$/iu;

/** Throws `CliError` where the workbook has no record of a year. */
function draftOf(
  book: OpenBook,
  file: string,
  { year, names = false, anew = false }: ReportOptions,
): Drafted {
  const { settings } = book.settings;
  const known = knownOfYear(book.snapshot, settings);
  const summary = runToEnd(buildSummary(book.fit, { year: year ?? null, ...known }));
  const unitName = settings.unitName ?? findUnitName(book.fit);
  const drafting = reportDesk(
    { summary, settings, unitName, snapshot: book.snapshot, fit: book.fit },
    {
      words: { texts: zhReport, sheetTexts: zhReportSheet },
      today: todayNumber(),
      namesMinors: names,
    },
  );
  const desk = runToEnd(drafting);
  if (desk === null || summary.figures.length === 0)
    throw new CliError(`“${file}”里没有找到可以写进总结的登记表，用 guangong fit 看每张表是怎么认的。`);
  const kept = anew ? [] : desk.states.filter(({ isRewritten }) => isRewritten);
  return {
    ready: readyReport(desk.report, rewrittenOf(kept), zhReport),
    kept,
    sheet: desk.target.sheet,
    minors: names ? new Set() : minorsOfBook(book.fit),
    leftOut: summary.leftOut.map(describeLeftOut),
  };
}

interface Drafted {
  readonly ready: ReadyReport;
  /** The paragraphs that stand as the clerk has rewritten them. */
  readonly kept: readonly ParagraphState[];
  /** Where they were rewritten. */
  readonly sheet: string;
  /** Whom the report must not name. */
  readonly minors: ReadonlySet<string>;
  /** What no figure of the report counts, a sentence each. */
  readonly leftOut: readonly string[];
}

function describeReport({ ready, kept, sheet, minors, leftOut }: Drafted, out: string): readonly string[] {
  const gaps = [ready.lead, ...ready.parts.flatMap(({ points }) => points)].flatMap(({ text }) =>
    gapsIn(text),
  );
  return [
    `${ready.title.join("")}，已写到“${out}”。`,
    ...describeKept(kept, sheet, minors),
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
    .option("--anew", "全部重新起草；不写就保留您在表『工作总结』里改写过的段落")
    .action(runReport);
}
