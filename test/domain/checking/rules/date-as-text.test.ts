import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { dateCell, formatCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";

const visits = (...dates: readonly GridCell[]) =>
  snapshotOf(
    [["走访慰问登记表"], ["走访日期", "慰问对象", "慰问金"], ...dates.map((date) => [date, "王小禾", 200])],
    { name: "走访" },
  );

test("a date typed as text is named, and mended to the same day", () => {
  const sheet = visits("2020.9.18", dateCell("2020-09-18"));
  const { findings } = checkSheets("date-as-text", [sheet]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    who: "王小禾",
    fix: {
      edits: [
        {
          rowIndex: 2,
          columnIndex: 0,
          expect: { value: "2020.9.18" },
          value: 44_092,
          numberFormat: "yyyy/m/d",
        },
      ],
    },
  });
});

test.each<[string, GridCell]>([
  ["a real date", dateCell("2020-09-18")],
  ["a text that is no date", "某日"],
  ["a day without its year", "9月18日"],
  ["a blank", null],
])("%s is none of its business", (_, cell) => {
  expect(placesFound("date-as-text", [visits(cell, dateCell("2020-09-18"))])).toEqual([]);
});

test.each<[GridCell, string | null]>([
  [formatCell("2020.9.18", "@"), "yyyy/m/d"],
  [formatCell("2020.9.18", "0.00"), "yyyy/m/d"],
  [formatCell("2020.9.18", 'yyyy"年"m"月"d"日"'), null],
  ["２０２０年９月１８日", "yyyy/m/d"],
  ["二〇二〇年九月十八日", "yyyy/m/d"],
  ["20200918", "yyyy/m/d"],
])("%p is mended under the format %p", (cell, numberFormat) => {
  const [one] = checkSheets("date-as-text", [visits(cell, dateCell("2020-09-18"))]).findings;
  expect(one?.fix?.edits).toMatchObject([{ value: 44_092, numberFormat }]);
});

test.each(["2020-9-18 14:04:13", "2020.9.18～9.19", "2020年9月18日上午", "2020年9月18日（星期五）"])(
  "%p says more than a day, and is left to the clerk",
  (text) => {
    const [one] = checkSheets("date-as-text", [visits(text, dateCell("2020-09-18"))]).findings;
    expect(one).toMatchObject({ fix: null, facts: { isMendable: false } });
  },
);

test("marks in a matrix, and months and days in columns of their own, are no dates", () => {
  const matrix = snapshotOf(
    [
      ["2020年学习签到表"],
      ["姓名", "1月15日", "2月15日", "3月15日"],
      ["赵大江", "√", "√", null],
      ["钱大海", "√", null, "√"],
    ],
    { name: "签到" },
  );
  const split = snapshotOf(
    [["2020年经费支出账"], ["月", "日", "摘要", "支出金额"], ["2", "3", "茶水", 50], ["3", "1", "书籍", 60]],
    { name: "支出" },
  );
  expect(placesFound("date-as-text", [matrix])).toEqual([]);
  expect(placesFound("date-as-text", [split])).toEqual([]);
});

test("a column that is text throughout is told of once, and mended as a whole", () => {
  const texts = ["2020.1.1", "2020.1.2", "2020.1.3", "2020.1.4", "2020.1.5"];
  const { findings } = checkSheets("date-as-text", [visits(...texts, dateCell("2020-09-18"))]);
  expect(findings).toMatchObject([{ facts: { count: 5 } }]);
  expect(findings[0]?.cells).toHaveLength(5);
  expect(findings[0]?.fix?.edits.map(({ value }) => value)).toEqual([43_831, 43_832, 43_833, 43_834, 43_835]);
});

const texts = (count: number) => Array.from({ length: count }, (_, at) => `2020.3.${at + 1}`);
const dates = Array.from({ length: 60 }, () => dateCell("2020-09-18"));

test("ten texts among many dates are a habit: told of once, all named, mended together", () => {
  const { findings } = checkSheets("date-as-text", [visits(...texts(10), ...dates)]);
  expect(findings).toMatchObject([{ facts: { count: 10, found: "2020.3.1" } }]);
  expect(findings[0]?.cells.map(({ rowIndex }) => rowIndex)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(findings[0]?.fix?.edits).toHaveLength(10);
});

test("nine are slips: one by one", () => {
  expect(placesFound("date-as-text", [visits(...texts(9), ...dates)])).toHaveLength(9);
});

test("its words", () => {
  const [one] = checkSheets("date-as-text", [visits("2020.9.18", dateCell("2020-09-18"))]).findings;
  expect(finding(one!)).toBe(
    "『走访』A3（王小禾）：“2020.9.18”是文字，排序和统计时不算日期，应是 2020年9月18日。可以点“修正”改成日期，意思不变。",
  );
});
