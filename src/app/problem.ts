// What went wrong, as data a screen can word. Every failure of a workbook keeps its code; anything else is "unknown" and
// keeps where it arose. The detail is for a bug report that leaves the office, so it holds no cell contents.

import { WorkbookFailure, type WorkbookFailureCode } from "../workbook/port";

export interface Problem {
  readonly code: WorkbookFailureCode | "unknown";
  /** The sheet it concerns, where one does. */
  readonly sheet: string | null;
  /** For 详细信息: technical words in whatever language they came; "" where there are none. */
  readonly detail: string;
}

/** Longer traces repeat themselves. */
const MAX_TRACE_LINES = 8;

/**
 * An engine's message may quote the value it stumbled over. What could be one (anything in quotes, anything not ASCII,
 * any digit) is blotted out; the words that name the fault stay.
 */
function blotOut(message: string): string {
  return message.replace(/(["'`]).*?\1/gsu, "$1…$1").replace(/[^\x20-\x7E…]+|\d+/gu, "…");
}

/** The frames of a stack without its message, which would repeat what was blotted out. */
function readFrames(error: Error): readonly string[] {
  const lines = (error.stack ?? "").split("\n").map((line) => line.trim());
  return lines.filter((line) => /^at |@.*:\d+/u.test(line)).slice(0, MAX_TRACE_LINES);
}

function describeUnknown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `thrown: ${typeof thrown}`;
  return [`${thrown.name}: ${blotOut(thrown.message)}`, ...readFrames(thrown)].join("\n");
}

/** Turns anything thrown into a problem; never throws, never loses a code. */
export function describeFailure(thrown: unknown): Problem {
  if (thrown instanceof WorkbookFailure) {
    return { code: thrown.code, sheet: thrown.sheet, detail: thrown.detail };
  }
  return { code: "unknown", sheet: null, detail: describeUnknown(thrown) };
}

const OUT_OF_DATE = new Set<Problem["code"]>(["changed-since-read", "not-found", "not-verified"]);

/** Whether the failure means that the workbook is not as it was read: trying again will not help, reading will. */
export function isOutOfDate(problem: Problem): boolean {
  return OUT_OF_DATE.has(problem.code);
}
