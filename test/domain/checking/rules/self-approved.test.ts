import { snapshotOf, type GridCell } from "../../../support/snapshotOf";
import { checkSheets, placesFound } from "../../../support/checkSheets";

const HEADINGS = ["日期", "事由", "支出金额", "经办人", "审批人"];
const expenses = (...people: readonly (readonly [GridCell, GridCell])[]) =>
  snapshotOf(
    [
      ["经费支出登记表"],
      HEADINGS,
      ...people.map(([handler, approver]) => ["2020.6.1", "购买学习书籍", 100, handler, approver]),
    ],
    { name: "经费支出" },
  );

test("one person in both columns is named", () => {
  const sheet = expenses(["赵大江", "钱大海"], ["赵大江", "赵 大江"]);
  expect(placesFound("self-approved", [sheet])).toEqual(["经费支出!E4,D4"]);
});

test("two persons, and a blank, are in order", () => {
  const sheet = expenses(["赵大江", "钱大海"], ["赵大江", null], [null, null]);
  expect(checkSheets("self-approved", [sheet])).toEqual({ findings: [], undecided: [] });
});

test("without a column of approvers nothing can be judged, and that is said", () => {
  const sheet = snapshotOf([["经费支出登记表"], HEADINGS.slice(0, 4), ["2020.6.1", "书籍", 100, "赵大江"]], {
    name: "经费支出",
  });
  expect(checkSheets("self-approved", [sheet])).toEqual({
    findings: [],
    undecided: [
      {
        rule: "self-approved",
        sheet: "经费支出",
        reason: { code: "no-column", kind: "expense", field: "approver" },
      },
    ],
  });
});
