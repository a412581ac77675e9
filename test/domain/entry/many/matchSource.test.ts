// Rows from elsewhere find the fields they belong to: by heading, by what stands in them, by their place.

import { readPasted, splitLines } from "../../../../src/domain/entry/readPasted";
import { bookOf, formOf } from "../../../support/entries";
import { dateCell, formulaCell, snapshotOf } from "../../../support/snapshotOf";
import { matched, pasted, tablesOf, takenOver } from "./sources";

const visits = formOf(
  bookOf(
    snapshotOf(
      [
        ["序号", "慰问对象", "走访日期", "慰问金"],
        [1, "王小禾", "2020.6.1", 200],
        [2, "李小麦", "2020.6.1", 200],
        ["合计", null, null, formulaCell("=SUM(D2:D3)", 400)],
      ],
      { name: "走访慰问" },
    ),
  ),
  "visit",
);
const awards = formOf(
  bookOf(
    snapshotOf(
      [
        ["奖学奖优登记表"],
        ["序号", "发放日期", "学生姓名", "学校", "奖励类别", "金额（元）"],
        [1, "2020.6.1", "王小禾", "红星小学", "三好学生", 100],
      ],
      { name: "奖学奖优" },
    ),
  ),
  "award",
);

test("a clipboard's quotes, tabs and line breaks", () => {
  expect(readPasted('甲\t"乙\n""丙"""\r\n\r\n丁\t\n')).toEqual([
    ["甲", '乙\n"丙"'],
    ["丁", ""],
  ]);
});

test.each([
  [
    "blanks",
    "张小三 三好学生 100\n李小四　三好学生　200",
    [
      ["张小三", "三好学生", "100"],
      ["李小四", "三好学生", "200"],
    ],
  ],
  [
    "numbers and commas",
    "1、张小三，三好学生，100元\n2、李小四，三好学生，1,200元",
    [
      ["张小三", "三好学生", "100元"],
      ["李小四", "三好学生", "1200元"],
    ],
  ],
  [
    "a name written wide",
    "王 禾 三好学生\n李小四 三好学生",
    [
      ["王禾", "三好学生"],
      ["李小四", "三好学生"],
    ],
  ],
  [
    "a day is no list's number",
    "9.18 王小禾\n9.19 李小麦",
    [
      ["9.18", "王小禾"],
      ["9.19", "李小麦"],
    ],
  ],
  [
    "a line that says more stays whole",
    "奖励名单如下 请 核对 好\n张小三 100\n李小四 200",
    [["奖励名单如下 请 核对 好"], ["张小三", "100"], ["李小四", "200"]],
  ],
  [
    "a sheet's rows are left as they are",
    "张 三\t1\n李四\t2",
    [
      ["张 三", "1"],
      ["李四", "2"],
    ],
  ],
])("lines of a message: %s", (_, text, grid) => {
  expect(splitLines(readPasted(text))).toEqual(grid);
});

const TWO = [
  { 慰问对象: "陈小穗", 走访日期: "9.18", 慰问金: "200" },
  { 慰问对象: "周小苗", 走访日期: "9月19日", 慰问金: "200元" },
];

test.each([
  ["a heading row in another order", "金额\t姓名\t时间\n200\t陈小穗\t9.18\n200元\t周小苗\t9月19日"],
  ["whole rows with their numbers", "3\t陈小穗\t9.18\t200\n4\t周小苗\t9月19日\t200元"],
  ["no heading", "陈小穗\t9.18\t200\n周小苗\t9月19日\t200元"],
  ["no heading, another order", "200\t9.18\t陈小穗\n200元\t9月19日\t周小苗"],
  ["numbers that are nobody's", "7\t9.18\t陈小穗\t200\n8\t9月19日\t周小苗\t200元"],
  [
    "a title and a total",
    "走访慰问登记表\t\t\n姓名\t时间\t金额\n陈小穗\t9.18\t200\n周小苗\t9月19日\t200元\n合计\t\t400",
  ],
  ["lines of a message", "陈小穗 9.18 200\n周小苗 9月19日 200元"],
])("a visit's columns: %s", (_, text) => {
  const tables = pasted(visits, text);
  expect(tables).toHaveLength(1);
  expect(
    takenOver(visits, tables[0]!).map((row) => ({
      ...row,
      走访日期: row["走访日期"]?.replace("9月18日", "9.18"),
    })),
  ).toEqual(TWO);
});

test.each([
  ["of two columns, neither a heading", "王小禾\t三好学生\n李小麦\t三好学生"],
  ["of different awards", "王小禾\t三好学生\n李小麦\t考取本科"],
])("no record is taken for a heading: %s", (_, text) => {
  const [table] = pasted(awards, text);
  expect(takenOver(awards, table!).map((row) => row["学生姓名"])).toEqual(["王小禾", "李小麦"]);
});

test("one row is a record, whatever it says", () => {
  const [table] = pasted(awards, "学生姓名 三好学生");
  expect(matched(awards, table!)).toMatchObject({ hasHeader: false });
});

test("schools, awards and amounts are told by what the workbook says already", () => {
  const [table] = pasted(awards, "100 三好学生 李小麦 红星小学\n100 三好学生 陈小穗 城关小学");
  expect(takenOver(awards, table!)[1]).toEqual({
    学生姓名: "陈小穗",
    学校: "城关小学",
    奖励类别: "三好学生",
    "金额（元）": "100",
  });
});

test("nothing that fits: no column is taken over", () => {
  const [table] = pasted(visits, "甲方\t乙方\n！！\t？？");
  expect(matched(visits, table!).keys).toEqual([null, null]);
});

test("another workbook's register: merged days stand in each row, dates keep their year, totals stay behind", () => {
  const [table] = tablesOf(
    "award",
    snapshotOf(
      [
        ["2019年奖学金发放表"],
        ["学生", "时间", "奖项", "金额"],
        ["王小禾", "9.1", "三好学生", 100],
        ["李小麦", null, "三好学生", 100],
        ["陈小穗", dateCell("2019-09-03"), "三好学生", 100],
        ["合计", null, null, 300],
      ],
      { name: "奖学金", merges: ["B3:B4"] },
    ),
  );
  expect(takenOver(awards, table!)).toEqual([
    { 发放日期: "2019年9月1日", 学生姓名: "王小禾", 奖励类别: "三好学生", "金额（元）": "100" },
    { 发放日期: "2019年9月1日", 学生姓名: "李小麦", 奖励类别: "三好学生", "金额（元）": "100" },
    { 发放日期: "2019年9月3日", 学生姓名: "陈小穗", 奖励类别: "三好学生", "金额（元）": "100" },
  ]);
});

test("an amount merged over several rows is one amount", () => {
  const [table] = tablesOf(
    "award",
    snapshotOf(
      [
        ["学生姓名", "奖励类别", "金额"],
        ["王小禾", "三好学生", 200],
        ["李小麦", "三好学生", null],
      ],
      { name: "奖学奖优", merges: ["C2:C3"] },
    ),
  );
  expect(takenOver(awards, table!).map((row) => row["金额（元）"])).toEqual(["200", undefined]);
});

test("amounts in 万元 say so, digits that were lost are seen to be", () => {
  const pupils = formOf(
    bookOf(
      snapshotOf(
        [
          ["姓名", "身份证号"],
          ["王小禾", "110101200803074514"],
        ],
        { name: "帮扶对象" },
      ),
    ),
    "pupil",
  );
  const [incomes] = tablesOf(
    "income",
    snapshotOf([["经费收入表"], ["单位：万元"], ["来源", "时间", "金额"], ["财政拨款", "2020.3.1", 0.5]], {
      name: "经费收入",
    }),
  );
  expect(incomes!.rows[0]!.cells.at(-1)).toBe("5000元");
  const [lost] = tablesOf(
    "pupil",
    snapshotOf(
      [
        ["姓名", "身份证号"],
        ["李小麦", 410101200803074500],
      ],
      { name: "名册" },
    ),
  );
  expect(takenOver(pupils, lost!)[0]!["身份证号"]).toContain("e+17");
});

test("hidden sheets and our own are not offered; a sheet of which nothing is known is, as a whole", () => {
  const tables = tablesOf(
    "award",
    snapshotOf(
      [
        ["学生姓名", "奖励类别", "金额"],
        ["王小禾", "三好学生", 100],
      ],
      { name: "奖学奖优", visibility: "hidden" },
    ),
    snapshotOf(
      [
        ["王小禾", 100],
        ["李小麦", 200],
      ],
      { name: "随手记" },
    ),
  );
  expect(tables.map(({ sheet, isFitted, rows }) => [sheet, isFitted, rows.length])).toEqual([
    ["随手记", false, 2],
  ]);
});
