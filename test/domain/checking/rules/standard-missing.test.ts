import { awardRows, expenseRows, visitRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import { settingsSheet, settingsWith, standard } from "../../../support/settingsSheet";

const RULE = "standard-missing";

test("a category without any standard is noted once; one with a standard, and 其他, are not", () => {
  const sheet = awardRows(
    ["王小禾", "县一小", "优秀班干部", 50, "2020.7.10"],
    ["李小苗", "县一小", "三好学生", 100, "2020.7.10"],
    ["张小麦", "县一小", "优秀 班干部", 80, "2020.7.10"],
    ["赵小谷", "县一小", "其他", 80, "2020.7.10"],
  );
  expect(saying(RULE, [sheet])).toEqual(["note 奖学奖优!C3"]);
  const [chinese, english] = sentences(RULE, [sheet]);
  expect(chinese).toBe(
    "『奖学奖优』C3（王小禾）：『关工设置』里没有“优秀班干部”的标准，第3、5行的金额没有核对。有标准的请添上一行；没有的不用管。",
  );
  expect(english).toContain("rows 3, 5");
});

test("many categories of the office's own are one note", () => {
  const kinds = ["一等奖", "二等奖", "三等奖", "优秀奖", "进步奖", "勤奋奖"];
  const sheet = awardRows(...kinds.map((kind) => ["王小禾", "县一小", kind, 50, "2020.7.10"]));
  expect(saying(RULE, [sheet])).toEqual(["note 奖学奖优!C3"]);
  expect(sentences(RULE, [sheet])[0]).toContain("“进步奖”等6种");
});

test("rows outside the standard's dates are a warning, for awards, comfort money and fuel alike", () => {
  const settings = settingsWith(
    standard("三好学生", 100, [2020, 1, 1]),
    standard("慰问金", 200, [2020, 1, 1]),
    standard("油费", 100, null, [2020, 6, 30]),
  );
  const sheets = [
    awardRows(
      ["王小禾", "县一小", "三好学生", 80, "2019.7.10"],
      ["李小苗", "县一小", "三好学生", 100, "2020.7.10"],
    ),
    visitRows(["2020.9.18", "王小禾", null, null, 200], ["2019.9.18", "李小苗", null, null, 200]),
    expenseRows(
      "日期 摘要 费用类别 支出金额",
      ["2020.6.30", "调研", "油费", 100],
      ["2020.7.1", "调研", "油费", 100],
    ),
  ];
  expect(saying(RULE, [...sheets, settings])).toEqual([
    "warning 奖学奖优!C3",
    "warning 走访慰问!E4",
    "warning 经费支出!D4",
  ]);
  expect(sentences(RULE, [...sheets, settings])[0]).toContain(
    "2019年7月10日那时没有“三好学生”的标准：现有的是 100.00元（自2020年1月1日起，依据：局党组会议纪要）",
  );
});

test("a deleted standard for comfort money is a note", () => {
  const sheet = visitRows(["2020.9.18", "王小禾", null, null, 200]);
  expect(saying(RULE, [sheet, settingsSheet(standard("油费", 100))])).toEqual(["note 走访慰问!E3"]);
});
