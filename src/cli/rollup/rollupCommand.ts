// `guangong rollup BOOK… -o OUT`: one workbook over many bureaus' workbooks.

import type { Command } from "commander";
import { buildRollup } from "../../domain/rollup/buildRollup";
import { zhRollup } from "../../texts/zhRollup";
import { CliError } from "../cliError";
import { refuseInPlace, writeOut } from "../files";
import { makeBook } from "../makeBook";
import { print, printJson } from "../print";
import { today } from "../today";
import { parseYear } from "../yearOption";
import { judgeBook } from "./judgeBook";
import { listBooks } from "./listBooks";
import { rollupJson } from "./rollupJson";
import { type JudgeAll, type RolledUp, rollUp } from "./rollUp";

interface RollupOptions {
  readonly year?: number;
  readonly json?: boolean;
  readonly out: string;
}

const judgeAll: JudgeAll = async (jobs) => {
  const outcomes = [];
  for (const job of jobs) outcomes.push(await judgeBook(job));
  return outcomes;
};

function describeRollup(
  { year, bureaus, unread }: RolledUp,
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
  ];
}

async function runRollup(given: readonly string[], { year, json, out }: RollupOptions): Promise<void> {
  await refuseInPlace(given, out);
  const { files, passedOver } = await listBooks(given, out);
  if (files.length === 0) throw new CliError(`没有可以汇总的工作簿。${passedOver.join("")}`);
  const rolledUp = await rollUp(files, year, judgeAll);
  const documents = buildRollup({ ...rolledUp, texts: zhRollup, madeOn: today() });
  await writeOut(out, await makeBook(documents));
  if (json) printJson(rollupJson(rolledUp, passedOver));
  else print(describeRollup(rolledUp, passedOver, out));
}

export function addRollupCommand(program: Command): void {
  program
    .command("rollup")
    .description("把许多单位的工作簿汇总成一本：各单位的数字、检查情况、没有读出来的")
    .argument("<工作簿...>", ".xlsx 文件，或者文件夹（里面所有的 .xlsx）")
    .requiredOption("-o, --out <文件>", "写出的汇总工作簿")
    .option("--year <年份>", "哪一年，不写就取各单位记录最多的一年", parseYear)
    .option("--json", "输出 JSON，给程序读")
    .action(runRollup);
}
