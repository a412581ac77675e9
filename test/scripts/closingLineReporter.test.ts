import { describeResults, describeSkipped } from "../../scripts/closingLineReporter.js";

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

test("a skipped group is named once, with the reason in its name; what ran is not", () => {
  const results = (status: string, ancestorTitles: string[], title: string) => ({
    status,
    ancestorTitles,
    title,
  });
  const files = [
    {
      testFilePath: "/project/test/slow/print.test.ts",
      testResults: [
        results("pending", ["printing: skipped, no LibreOffice"], "fits the page"),
        results("pending", ["printing: skipped, no LibreOffice"], "cuts no column"),
        results("passed", [], "counts pages"),
        results("pending", [], "prints in grey: skipped"),
      ],
    },
  ];
  expect(describeSkipped(files)).toEqual([
    "skipped: print.test.ts: printing: skipped, no LibreOffice",
    "skipped: print.test.ts: prints in grey: skipped",
  ]);
});
