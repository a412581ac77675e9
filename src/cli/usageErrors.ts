// What commander finds wrong with a call, as one Chinese line.

import type { CommanderError } from "commander";

const SEE_HELP = "用 guangong --help 查看用法。";

const SENTENCES: Readonly<Record<string, string>> = {
  "commander.unknownCommand": "没有这个命令",
  "commander.unknownOption": "没有这个选项",
  "commander.missingArgument": "缺少工作簿文件名",
  "commander.optionMissingArgument": "选项后面缺少内容",
  "commander.missingMandatoryOptionValue": "缺少必需的选项",
  "commander.excessArguments": "多写了参数",
  "commander.help": "缺少命令",
};

/** commander quotes what it stumbled over: 'foo'. */
const QUOTED = /'([^']+)'/u;

export function describeUsageError(error: CommanderError): string {
  const culprit = QUOTED.exec(error.message)?.[1];
  const what = SENTENCES[error.code] ?? "命令写法不对";
  return `${what}${culprit === undefined ? "" : `“${culprit}”`}，${SEE_HELP}`;
}

/** Asking for help or the version is no error. */
export function isAnswer(error: CommanderError): boolean {
  return error.exitCode === 0;
}
