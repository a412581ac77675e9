// The `guangong` command: verbs, exit codes, and what goes wrong as one line of Chinese on standard error.

import { Command, CommanderError } from "commander";
import { addCheckCommand } from "./checkCommand";
import { describeFailure } from "./describeFailure";
import { stopCleanly } from "./files";
import { addEnterCommand } from "./enterCommand";
import { addFixCommand } from "./fixCommand";
import { addFitCommand } from "./fitCommand";
import { addNewCommand } from "./newCommand";
import { addReportCommand } from "./reportCommand";
import { addRollupCommand } from "./rollup/rollupCommand";
import { addSampleCommand } from "./sampleCommand";
import { addSummaryCommand } from "./summaryCommand";
import { describeUsageError, isAnswer } from "./usageErrors";

const COULD_NOT = 2;

const HELP_TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

function buildProgram(): Command {
  const program = new Command("guangong")
    .description("关工助手命令行：认出工作簿里的登记表，检查，汇总全年数字")
    .version(__VERSION__, "-V, --version", "显示版本号")
    .helpOption("-h, --help", "显示用法")
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => HELP_TITLES[title] ?? title })
    .configureOutput({ writeErr: () => undefined })
    .exitOverride();
  // Subcommands take over the settings above when they are made by `command`, so these come last.
  addFitCommand(program);
  addCheckCommand(program);
  addFixCommand(program);
  addEnterCommand(program);
  addSummaryCommand(program);
  addReportCommand(program);
  addRollupCommand(program);
  addNewCommand(program);
  addSampleCommand(program);
  return program;
}

/** The sentence for standard error; null where the call was answered and nothing went wrong. */
function sentenceOf(error: unknown): string | null {
  if (error instanceof CommanderError) return isAnswer(error) ? null : describeUsageError(error);
  return describeFailure(error);
}

async function main(): Promise<void> {
  stopCleanly();
  try {
    await buildProgram().parseAsync(process.argv);
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) return;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = COULD_NOT;
  }
}

void main();
