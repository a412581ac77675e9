// What is ours and what is not, by its formula.

import { markFormula, severityOfRule } from "../../../src/workbook/marks/markRule";

test.each(["error", "warning", "note"] as const)("a mark of %s is known again", (severity) => {
  expect(severityOfRule(markFormula(severity))).toBe(severity);
  expect(severityOfRule(`=${markFormula(severity)}`)).toBe(severity);
  expect(severityOfRule(`= ${markFormula(severity).replace("<>", " <> ")}`)).toBe(severity);
});

test.each(["", "=TRUE", '="关工助手标记"', '="关工助手标记"<>"别的"', '=A1="关工助手标记"<>"error"'])(
  "%s is none of ours",
  (formula) => {
    expect(severityOfRule(formula)).toBeNull();
  },
);
