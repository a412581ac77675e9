import { awardRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import { settingsWith, standard } from "../../../support/settingsSheet";
import { snapshotOf } from "../../../support/snapshotOf";

const RULE = "award-off-standard";

test("each award is judged by the standard that its category names", () => {
  const sheet = awardRows(
    ["王小禾", "县一小", "三好学生", 150, "2020.7.10"],
    ["李小苗", "县一小", "三好学生", 100, "2020.7.10"],
    ["张小麦", "县一中", "考取本科", 200, "2020.8.28"],
    ["赵小谷", "县一中", "考取本科", 100, "2020.8.28"],
    ["钱小豆", "县一小", "学习书籍", "120元", "2020.6.1"],
    ["孙小稻", "县一小", "优秀班干部", 500, "2020.6.1"],
  );
  expect(saying(RULE, [sheet])).toEqual([
    "error 奖学奖优!D3,C3",
    "error 奖学奖优!D6,C6",
    "error 奖学奖优!D7,C7",
  ]);
});

test.each<[string, string, string]>([
  ["三 好 学 生", "100", ""],
  ["三好学生奖励", "150", "error"],
  ["学习书籍（1套）", "150", "error"],
  ["考上本科", "100", "error"],
  ["考取大学本科", "200", ""],
  ["考取大学本科", "100", "error"],
  ["被本科院校录取", "100", "error"],
  ["考取一本", "100", "error"],
  ["考取专科", "100", ""],
  ["三好学生（市级）", "300", "warning"],
  ["三好学生（市级）", "100", ""],
  ["书籍", "90", "error"],
])("the category %s with %s yuan: %s", (award, amount, severity) => {
  const sheet = awardRows(["王小禾", "县一小", award, Number(amount), "2020.7.10"]);
  expect(saying(RULE, [sheet])).toEqual(severity === "" ? [] : [`${severity} 奖学奖优!D3,C3`]);
});

test.each<[string, string, string, number, string | null, readonly string[]]>([
  ["names in a list", "王小禾、李小苗", "三好学生", 200, null, []],
  ["names in a list, one share", "王小禾、李小苗", "三好学生", 100, null, ["error 奖学奖优!D3,C3"]],
  ["a number of persons", "王小禾等3人", "三好学生", 300, null, []],
  ["three pupils", "三名学生", "三好学生", 300, null, []],
  ["sets", "王小禾", "学习书籍2套", 200, null, []],
  ["one share for two sets", "王小禾", "学习书籍2套", 100, null, ["error 奖学奖优!D3,C3"]],
  ["sets for everybody", "王小禾、李小苗", "学习书籍2套", 400, null, []],
  ["the number in the remark", "王小禾", "学习书籍", 600, "共6套", []],
  ["a name of four", "欧阳小禾", "三好学生", 100, null, []],
  ["a name with a rank", "王小禾（第3名）", "三好学生", 300, null, ["error 奖学奖优!D3,C3"]],
  ["nobody knows how many", "四年级学生", "三好学生", 300, null, ["? 奖学奖优 rows-unjudged student 3"]],
  ["two awards in one", "王小禾", "三好学生、学习书籍", 200, null, ["? 奖学奖优 rows-unjudged award 3"]],
])("several in a row: %s", (_, student, award, amount, remark, said) => {
  expect(saying(RULE, [awardRows([student, "县一小", award, amount, "2020.7.10", remark])])).toEqual(said);
});

test("the standard of the row's own day judges it", () => {
  const settings = settingsWith(
    standard("三好学生", 80, [2019, 1, 1], [2019, 12, 31]),
    standard("三好学生", 100, [2020, 1, 1]),
  );
  const sheet = awardRows(
    ["王小禾", "县一小", "三好学生", 80, "2019.7.10"],
    ["李小苗", "县一小", "三好学生", 100, "2019.7.10"],
    ["张小麦", "县一小", "三好学生", 80, "2020.1.1"],
    ["赵小谷", "县一小", "三好学生", 100, "2020.1.1"],
    ["钱小豆", "县一小", "三好学生", 60, "2018.7.10"],
    ["孙小稻", "县一小", "三好学生", 60, null],
  );
  expect(saying(RULE, [sheet, settings])).toEqual([
    "error 奖学奖优!D4,C4",
    "error 奖学奖优!D5,C5",
    "? 奖学奖优 no-standard 三好学生 7",
    "? 奖学奖优 rows-unjudged date 8",
  ]);
});

test("an award of the office's own is judged once it has a standard, the longer name before the shorter", () => {
  const settings = settingsWith(standard("三好学生(市级)", 300), standard("优秀班干部", 50));
  const sheet = awardRows(
    ["王小禾", "县一小", "三好学生（市级）", 300, "2020.7.10"],
    ["李小苗", "县一小", "三好学生（市级）", 100, "2020.7.10"],
    ["张小麦", "县一小", "优秀班干部", 100, "2020.7.10"],
  );
  expect(saying(RULE, [sheet, settings])).toEqual(["error 奖学奖优!D4,C4", "error 奖学奖优!D5,C5"]);
});

test("without dates a standard that was always in force judges all the same", () => {
  const sheet = snapshotOf([
    ["奖学奖优登记表"],
    ["学生姓名", "奖励类别", "奖励金额"],
    ["王小禾", "三好学生", 90],
  ]);
  expect(saying(RULE, [sheet])).toEqual(["error 登记表!C3,B3"]);
});

test("a column that says what each gets is judged by the head", () => {
  const sheet = snapshotOf([
    ["奖学奖优登记表"],
    ["学生姓名", "奖励类别", "奖励标准"],
    ["王小禾、李小苗", "三好学生", 100],
  ]);
  expect(saying(RULE, [sheet])).toEqual([]);
});

test("it says both amounts, the ground, and what to do", () => {
  const settings = settingsWith(standard("三好学生", 100, [2020, 1, 1]));
  const row = ["王小禾、李小苗", "县一小", "三好学生", 1470, "2020.7.10"];
  const [chinese, english] = sentences(RULE, [awardRows(row), settings]);
  expect(chinese).toBe(
    "『奖学奖优』D3（王小禾、李小苗）：填的是 1,470.00元，“三好学生”的标准是 100.00元，这一行按 2 份算是 200.00元（自2020年1月1日起，依据：局党组会议纪要）。请核对金额。标准变过的，请在『关工设置』里另起一行，写明起止日期。",
  );
  expect(english).toContain("it says 1,470.00 yuan; the standard for “三好学生” is 100.00 yuan");
});

test("a longer category says by what it was judged", () => {
  const [chinese] = sentences(RULE, [awardRows(["王小禾", "县一小", "市级三好学生", 300, "2020.7.10"])]);
  expect(chinese).toContain("“市级三好学生”是按“三好学生”核对的");
});
