import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { expenseSheet } from "../../../support/paidBook";
import { snapshotOf } from "../../../support/snapshotOf";

const visits = snapshotOf(
  [
    ["2020年走访慰问登记表"],
    ["走访日期", "慰问对象", "慰问金", "是否用车"],
    ["2020.9.18", "石小麦", 200, "是"],
    ["2020.9.18", "田小豆", 200, "是"],
    ["2020.9.23", "谷小雨", 200, "是"],
  ],
  { name: "走访慰问" },
);
const activities = snapshotOf(
  [["2020年开展活动情况登记表"], ["活动日期", "活动名称", "参加人数"], ["2020.9.23", "参观学习", 8]],
  { name: "活动情况" },
);
const fuel = (...dates: readonly string[]) =>
  expenseSheet(dates.map((date) => [date, "用车油费", "油费", 100]));

test("the visits of a day are one trip: paid twice, both payments are named", () => {
  const { findings } = checkSheets("trip-paid-twice", [visits, activities, fuel("2020.9.18", "2020.9.18")]);
  expect(findings.map(({ cells, severity }) => [cells[0]!.rowIndex, severity])).toEqual([
    [3, "error"],
    [4, "error"],
  ]);
  expect(finding(findings[0]!)).toBe(
    "『经费支出』A4（用车油费）：2020年9月18日登记的出车只有1次（『走访慰问』A3），油费却报了不止1笔，共200.00元，另见『经费支出』A5。" +
      "同一天的走访合用一车算一次，一次出车只报一次油费。请核对是否重复报销，或补上漏记的走访、活动。",
  );
});

test("once each, two trips of a day, and a day without any are not its business", () => {
  const sheets = [visits, activities, fuel("2020.9.18", "2020.9.23", "2020.9.23", "2020.4.1", "2020.4.1")];
  expect(checkSheets("trip-paid-twice", sheets)).toEqual({ findings: [], undecided: [] });
});

test("a visit of that day that does not say whether by car may be the other trip", () => {
  const unsaid = snapshotOf(
    [
      ["2020年走访慰问登记表"],
      ["走访日期", "慰问对象", "慰问金", "是否用车"],
      ["2020.9.23", "石小麦", 200, null],
    ],
    { name: "走访慰问" },
  );
  const sheets = [unsaid, activities, fuel("2020.9.23", "2020.9.23")];
  expect(placesFound("trip-paid-twice", sheets)).toEqual([]);
  expect(checkSheets("trip-paid-twice", sheets).undecided).toMatchObject([
    { sheet: "经费支出", reason: { code: "rows-unjudged", rows: [3, 4], field: "car" } },
  ]);
});
