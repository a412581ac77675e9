// `guangong sample -o OUT`: the sample workbook that the browser edition opens with.

import type { Command } from "commander";
import { buildSampleSheets } from "../books/sample/sampleWorkbook";
import { makeBook } from "../workbook/xlsx/makeBook";
import { commandWatch } from "./commandWatch";
import { writeOut } from "./files";
import { print } from "./print";

/** The bytes of the sample workbook. */
export function buildSampleBytes(): Promise<Uint8Array> {
  return makeBook(buildSampleSheets(), commandWatch());
}

async function runSample(options: { readonly out: string }): Promise<void> {
  await writeOut(options.out, await buildSampleBytes());
  print([`示例工作簿已写到“${options.out}”。`]);
}

export function addSampleCommand(program: Command): void {
  program
    .command("sample")
    .description("写出一本示例工作簿")
    .requiredOption("-o, --out <文件>", "写到哪里")
    .action(runSample);
}
