// `guangong rollup BOOK… -o OUT`: one workbook over many bureaus' workbooks.

import type { Command } from "commander";
import { makeBook } from "../../workbook/xlsx/makeBook";
import { commandWatch } from "../commandWatch";
import { USUAL_WAIT_SECONDS } from "../../app/rollup/usualWait";
import { buildRollup } from "../../domain/rollup/buildRollup";
import { zhRollup } from "../../texts/zhRollup";
import { CliError } from "../cliError";
import { refuseInPlace, writeOut } from "../files";
import { print, printJson } from "../print";
import { today } from "../today";
import { parseYear } from "../yearOption";
import { listBooks } from "./listBooks";
import { refuseFilledFolder, writeParquetFolder } from "./parquetFolder";
import { rollupJson } from "./rollupJson";
import { type RolledUp, rollUp } from "./rollUp";
import { openWorkFolder } from "./workFolder";

interface RollupOptions {
  readonly year?: number;
  readonly json?: boolean;
  readonly parquet?: string;
  readonly names?: boolean;
  readonly wait?: number;
  readonly out: string;
}

const SECONDS = /^[1-9]\d{0,4}$/u;

function parseSeconds(text: string): number {
  if (!SECONDS.test(text))
    throw new CliError(`“${text}”不是秒数，请写成整数，例如 --wait ${USUAL_WAIT_SECONDS}。`);
  return Number(text);
}

function describeRollup(
  { year, bureaus, unread, reused }: RolledUp,
  passedOver: readonly string[],
  out: string,
): readonly string[] {
  const count = (of: (bureau: (typeof bureaus)[number]) => number): number =>
    bureaus.reduce((sum, bureau) => sum + of(bureau), 0);
  const errors = count(({ counts }) => counts.error);
  const warnings = count(({ counts }) => counts.warning);
  return [
    `${year}年：汇总了${bureaus.length}个单位，检查出错误${errors}处、提醒${warnings}处，已写到“${out}”。`,
    ...(unread.length === 0
      ? []
      : [`没有读出来的 ${unread.length} 个文件：`, ...unread.map(({ file, why }) => `  “${file}”：${why}`)]),
    ...passedOver,
    ...(reused === 0 ? [] : [`其中${reused}本接着上次没有做完的，没有重新检查。`]),
  ];
}

async function runRollup(given: readonly string[], options: RollupOptions): Promise<void> {
  const { year, json, out, parquet, names = false, wait = USUAL_WAIT_SECONDS } = options;
  if (names && parquet === undefined)
    throw new CliError("--names 只和 --parquet 一起用：汇总的工作簿里不写未成年人的全名。");
  await refuseInPlace(given, out);
  const { files, passedOver } = await listBooks(given, out);
  if (files.length === 0) throw new CliError(`没有可以汇总的工作簿。${passedOver.join("")}`);
  if (parquet !== undefined) await refuseFilledFolder(parquet);
  const work = await openWorkFolder(out);
  try {
    const rolledUp = await rollUp({
      files,
      year,
      workFolder: work.folder,
      records: parquet === undefined ? "none" : names ? "named" : "masked",
      seconds: wait,
    });
    const documents = buildRollup({ ...rolledUp, texts: zhRollup, madeOn: today() });
    await writeOut(out, await makeBook(documents, commandWatch()));
    if (parquet !== undefined) await writeParquetFolder(rolledUp.records, parquet);
    await work.remove();
    if (json) printJson(rollupJson(rolledUp, passedOver));
    else print(describeRollup(rolledUp, passedOver, out));
  } finally {
    await work.removeIfEmpty();
  }
}

export function addRollupCommand(program: Command): void {
  program
    .command("rollup")
    .description("把许多单位的工作簿汇总成一本：各单位的数字、检查情况、没有读出来的")
    .argument("<工作簿...>", ".xlsx 文件，或者文件夹（里面所有的 .xlsx）")
    .requiredOption("-o, --out <文件>", "写出的汇总工作簿")
    .option("--year <年份>", "哪一年，不写就取各单位记录最多的一年", parseYear)
    .option("--json", "输出 JSON，给程序读")
    .option("--parquet <文件夹>", "另把每一条登记写成 Parquet 数据文件，给数据库程序读")
    .option("--names", "Parquet 里写出姓名等个人信息；不写就不写姓名")
    .option("--wait <秒>", `一本工作簿最多等多少秒，不写就是 ${USUAL_WAIT_SECONDS}`, parseSeconds)
    .action(runRollup);
}
