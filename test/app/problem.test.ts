import { describeFailure, isOutOfDate } from "../../src/app/problem";
import { WorkbookFailure } from "../../src/workbook/port";
import { failureCodes } from "../support/failureCodes";

describe("describeFailure", () => {
  test.each(failureCodes)("keeps the code %s, the sheet and the words for a bug report", (code) => {
    const failure = new WorkbookFailure(code, { sheet: "支出", detail: "Worksheet.getItem" });
    expect(describeFailure(failure)).toEqual({ code, sheet: "支出", detail: "Worksheet.getItem" });
  });

  test.each([
    [
      "a value in quotes",
      new SyntaxError('Unexpected token "乙小一" in JSON'),
      'Unexpected token "…" in JSON',
    ],
    ["digits", new RangeError("Invalid array length 13800001234"), "Invalid array length …"],
    ["Chinese outside quotes", new Error("no such day 九月三十一日"), "no such day …"],
    ["nothing to hide", new TypeError("x is not a function"), "x is not a function"],
  ])("blots out %s", (_, thrown, message) => {
    expect(describeFailure(thrown).detail.split("\n")[0]).toBe(`${thrown.name}: ${message}`);
  });

  test("names where it arose, without repeating the message", () => {
    const [, ...frames] = describeFailure(new Error("乙小一")).detail.split("\n");
    expect(frames.length).toBeGreaterThan(0);
    expect(frames.every((frame) => frame.startsWith("at "))).toBe(true);
  });

  test.each([["text"], [undefined], [null], [42]])(
    "takes %p, which is no error, without quoting it",
    (thrown) => {
      expect(describeFailure(thrown)).toEqual({
        code: "unknown",
        sheet: null,
        detail: `thrown: ${typeof thrown}`,
      });
    },
  );
});

test.each(failureCodes)("isOutOfDate: whether %s is mended by reading again", (code) => {
  const problem = describeFailure(new WorkbookFailure(code));
  const expected = code === "changed-since-read" || code === "not-found" || code === "not-verified";
  expect(isOutOfDate(problem)).toBe(expected);
});
