// A jest reporter whose only word is the run's last line, over all projects together: "12 passed, 0 failed, 1 skipped".
// A test file that could not be run at all counts as one failure: none of its tests was heard.

import { mkdirSync, writeFileSync, writeSync } from "node:fs";
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

// eslint-disable-next-line import-x/no-default-export -- jest takes a reporter by its default export
export default class ClosingLineReporter {
  /**
   * @param {unknown} _contexts
   * @param {import("@jest/reporters").AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    const line = describeResults(results);
    mkdirSync(inProject(".cache"), { recursive: true });
    writeFileSync(inProject(KEPT_AT), line);
    // Said on the way out: jest's own summary comes after every reporter's.
    process.once("exit", () => writeSync(STANDARD_OUTPUT, `${line}\n`));
  }
}
