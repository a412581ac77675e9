import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { donations, expenses } from "../../../support/registerSheets";
import { dateCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";

const spent = (date: GridCell) =>
  expenses([
    [1, date, "茶水", 50, null],
    [2, dateCell("2020-06-01"), "书", 9, null],
  ]);

test.each<GridCell>(["2020年2月30日", "某日", "2020.13.1", "2020年9月", 2020])(
  "%p is no day, and the row does not count",
  (date) => {
    const { findings } = checkSheets("date-unreadable", [spent(date)]);
    expect(findings).toMatchObject([{ severity: "error", cells: [{ rowIndex: 2, columnIndex: 1 }] }]);
  },
);

test.each<GridCell>(["2020年2月29日", "2020.9.18", 20200918, dateCell("2020-09-18"), null, "—", "9月18日"])(
  "%p is in order",
  (date) => {
    expect(placesFound("date-unreadable", [spent(date)])).toEqual([]);
  },
);

test("where the kind does not need it, it is a warning", () => {
  const sheet = donations([
    ["赵大江", 100, "春天"],
    ["钱大海", 100, "2020.3.5"],
  ]);
  expect(checkSheets("date-unreadable", [sheet]).findings).toMatchObject([{ severity: "warning" }]);
});

test("a birth known to the month is one; to the year, worth a note", () => {
  const sheet = snapshotOf(
    [["帮扶对象名册"], ["学生姓名", "出生年月"], ["王小禾", "2010年5月"], ["李小麦", 2010]],
    { name: "帮扶对象" },
  );
  expect(checkSheets("date-unreadable", [sheet]).findings).toMatchObject([
    { severity: "note", who: "李小麦" },
  ]);
});

test("month and day in columns of their own are told of once", () => {
  const sheet = snapshotOf(
    [["2020年经费支出账"], ["月", "日", "摘要", "支出金额"], [2, 30, "茶水", 50], [3, 1, "书籍", 60]],
    { name: "支出" },
  );
  expect(placesFound("date-unreadable", [sheet])).toEqual(["支出!A3"]);
});

test("its words", () => {
  const [one] = checkSheets("date-unreadable", [spent("2020年2月30日")]).findings;
  expect(finding(one!)).toBe(
    "『经费支出』B3（茶水）：“日期”填的是“2020年2月30日”，日历上没有这一天。请改成年、月、日齐全的日期，如 2020年9月18日。",
  );
});
