// `guangong check BOOK [--year Y] [--json] [-o OUT]`: findings; with -o a copy with the 检查结果 sheet. Exit 1 where there is an
// error that nobody has settled.

import type { Command } from "commander";
import { CHECK_SHEET, findOwnTarget, planWrite } from "../app/planOwnSheet";
import { buildCheckDocument } from "../domain/checking/document/buildCheckDocument";
import { countOpen } from "../domain/checking/judged";
import { findUnitName } from "../domain/summary/findUnitName";
import { zhCheckSheet } from "../texts/zhCheckSheet";
import { XlsxWorkbook } from "../workbook/xlsx/XlsxWorkbook";
import { checkJson } from "./checkJson";
import { type Checked, checkOpenBook } from "./checkOpenBook";
import { commandWatch } from "./commandWatch";
import { describeCheck } from "./describeCheck";
import { refuseInPlace, writeOut } from "./files";
import { type OpenBook, openBook } from "./openBook";
import { print, printJson } from "./print";
import { today } from "./today";
import { parseYear } from "./yearOption";

const FOUND_ERRORS = 1;

interface CheckOptions {
  readonly year?: number;
  readonly json?: boolean;
  readonly out?: string;
}

async function writeResult(book: OpenBook, checked: Checked, out: string): Promise<void> {
  const target = findOwnTarget(book, CHECK_SHEET);
  const document = buildCheckDocument({
    ...checked,
    said: book.settings.settings,
    unitName: book.settings.settings.unitName ?? findUnitName(book.fit),
    sheetName: target.sheet,
    texts: zhCheckSheet,
    madeOn: today(),
  });
  const workbook = await XlsxWorkbook.open(book.bytes, commandWatch());
  await workbook.apply([planWrite(document, target.former)], commandWatch());
  await writeOut(out, await workbook.save(commandWatch()));
}

async function runCheck(file: string, options: CheckOptions): Promise<void> {
  const { out } = options;
  if (out !== undefined) await refuseInPlace([file], out);
  const book = await openBook(file);
  const checked = checkOpenBook(book, options.year);
  if (out !== undefined) await writeResult(book, checked, out);
  if (options.json) printJson(checkJson(checked.judged, checked.undecided));
  else print(describeCheck(checked.judged, checked.undecided, book.settings.settings, out ?? null));
  if (countOpen(checked.judged).error > 0) process.exitCode = FOUND_ERRORS;
}

export function addCheckCommand(program: Command): void {
  program
    .command("check")
    .description("检查登记表，列出问题和没有检查的地方；加 -o 写出带《检查结果》的副本")
    .argument("<工作簿>", ".xlsx 文件")
    .option("--year <年份>", "哪一年，不写就取记录最多的一年", parseYear)
    .option("--json", "输出 JSON，给程序读")
    .option("-o, --out <文件>", "写出副本，原工作簿不改动")
    .action(runCheck);
}
