// `guangong new -o OUT`: a fresh standard workbook.

import type { Command } from "commander";
import { buildStandardSheets } from "../books/standard/standardWorkbook";
import { zhSettings } from "../texts/zhSettings";
import { makeBook } from "../workbook/xlsx/makeBook";
import { commandWatch } from "./commandWatch";
import { writeOut } from "./files";
import { print } from "./print";

async function runNew(options: { readonly out: string }): Promise<void> {
  await writeOut(options.out, await makeBook(buildStandardSheets(zhSettings), commandWatch()));
  print([`空白的标准工作簿已写到“${options.out}”。`]);
}

export function addNewCommand(program: Command): void {
  program
    .command("new")
    .description("写出一本空白的标准工作簿，十三种登记表齐全")
    .requiredOption("-o, --out <文件>", "写到哪里")
    .action(runNew);
}
