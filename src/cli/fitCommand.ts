// `guangong fit BOOK [--json]`: how each sheet was understood.

import type { Command } from "commander";
import { describeFit } from "./describeFit";
import { fitJson } from "./fitJson";
import { openBook } from "./openBook";
import { print, printJson } from "./print";

interface FitOptions {
  readonly json?: boolean;
}

async function runFit(book: string, options: FitOptions): Promise<void> {
  const { fit, settings } = await openBook(book);
  if (options.json) printJson(fitJson(fit));
  else print(describeFit(fit, settings.faults));
}

export function addFitCommand(program: Command): void {
  program
    .command("fit")
    .description("看每张表是怎么认的")
    .argument("<工作簿>", ".xlsx 文件")
    .option("--json", "输出 JSON，给程序读")
    .action(runFit);
}
