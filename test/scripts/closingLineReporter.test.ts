import { describeResults } from "../../scripts/closingLineReporter.js";

const none = {
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

test.each([
  [{}, "0 passed, 0 failed"],
  [{ numPassedTests: 12 }, "12 passed, 0 failed"],
  [{ numPassedTests: 12, numFailedTests: 3 }, "12 passed, 3 failed"],
  [{ numPassedTests: 12, numPendingTests: 2, numTodoTests: 1 }, "12 passed, 0 failed, 3 skipped"],
  // A file that cannot even be loaded has no failed test of its own.
  [{ numPassedTests: 12, numRuntimeErrorTestSuites: 1 }, "12 passed, 1 failed"],
])("%j: %s", (results, line) => {
  expect(describeResults({ ...none, ...results })).toBe(line);
});
