// What went wrong, as one line: what, and what to do.

import { zh } from "../texts/zh";
import { WorkbookFailure } from "../workbook/port";
import { CliError } from "./cliError";

export function describeFailure(error: unknown): string {
  if (error instanceof CliError) return error.message;
  if (error instanceof WorkbookFailure) {
    const { what, toDo } = zh.failures[error.code](error.sheet);
    return `${what}${toDo}`;
  }
  const detail = error instanceof Error ? error.message : String(error);
  return `程序自己出了差错，没有写出任何文件，请把这一行发给维护人员：${detail.replaceAll("\n", " ")}`;
}
