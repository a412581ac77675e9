import { finding } from "../../../../src/texts/zh/findings";
import { day } from "../../../support/fitOf";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { expenses } from "../../../support/registerSheets";
import { dateCell, snapshotOf } from "../../../support/snapshotOf";

const TODAY = { today: day(2020, 10, 1) };
const sheet = expenses([
  [1, dateCell("2020-10-01"), "茶水", 50, null],
  [2, dateCell("2020-10-02"), "书籍", 60, null],
]);

test("the day after today is to come, today is not", () => {
  expect(placesFound("date-in-future", [sheet], TODAY)).toEqual(["经费支出!B4"]);
});

test("births and days of reimbursing are looked at too", () => {
  const roster = snapshotOf(
    [["帮扶对象名册"], ["学生姓名", "出生年月"], ["王小禾", "2010年5月"], ["李小麦", "2101年5月"]],
    { name: "帮扶对象" },
  );
  expect(placesFound("date-in-future", [roster], TODAY)).toEqual(["帮扶对象!B4"]);
});

test("without a day that is today nothing is judged, and that is said", () => {
  expect(checkSheets("date-in-future", [sheet], { today: null })).toEqual({
    findings: [],
    undecided: [{ rule: "date-in-future", sheet: null, reason: { code: "no-today" } }],
  });
});

test("its words", () => {
  const [one] = checkSheets("date-in-future", [sheet], TODAY).findings;
  expect(finding(one!)).toBe(
    "『经费支出』B4（书籍）：“日期”是 2020年10月2日，今天才 2020年10月1日，还没有到。登记的应是已经办过的事，请核对日期；是计划的，请等办完再登记。",
  );
});
