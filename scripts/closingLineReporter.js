// A jest reporter for the end of a run, over all projects together: what was skipped and why (the reason stands in its
// name), and as the very last line "12 passed, 0 failed, 1 skipped". A test file that could not be run at all counts as
// one failure: none of its tests was heard.

import { mkdirSync, writeFileSync, writeSync } from "node:fs";
import { basename } from "node:path";
import { inProject } from "../build/paths.js";

const STANDARD_OUTPUT = 1;

/** Where .ci/run finds the line again, to say what failed when the tests were never reached. */
const KEPT_AT = ".cache/closing-line";

/**
 * @param {Pick<import("@jest/reporters").AggregatedResult, "numPassedTests" | "numFailedTests" |
 *   "numRuntimeErrorTestSuites" | "numPendingTests" | "numTodoTests">} results
 */
export function describeResults(results) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  const line = `${String(results.numPassedTests)} passed, ${String(failed)} failed`;
  return skipped === 0 ? line : `${line}, ${String(skipped)} skipped`;
}

/** @typedef {{ status: string, ancestorTitles: readonly string[], title: string }} OneTest */

/**
 * @param {readonly { testFilePath: string, testResults: readonly OneTest[] }[]} files
 * @returns {string[]} one line a skipped group, or test outside one
 */
export function describeSkipped(files) {
  const lines = files.flatMap(({ testFilePath, testResults }) =>
    testResults
      .filter(({ status }) => status === "pending" || status === "todo")
      .map(
        ({ ancestorTitles, title }) => `skipped: ${basename(testFilePath)}: ${ancestorTitles[0] ?? title}`,
      ),
  );
  return [...new Set(lines)];
}

// eslint-disable-next-line import-x/no-default-export -- jest takes a reporter by its default export
export default class ClosingLineReporter {
  /**
   * @param {unknown} _contexts
   * @param {import("@jest/reporters").AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    const line = describeResults(results);
    const lines = [...describeSkipped(results.testResults), line];
    mkdirSync(inProject(".cache"), { recursive: true });
    writeFileSync(inProject(KEPT_AT), line);
    // Said on the way out: jest's own summary comes after every reporter's.
    process.once("exit", () => writeSync(STANDARD_OUTPUT, `${lines.join("\n")}\n`));
  }
}
