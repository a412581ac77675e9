import { awardRows, renamed } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import { snapshotOf } from "../../../support/snapshotOf";

const RULE = "award-twice";
const award = (name: string, school: string | null, kind = "三好学生", date = "2020.7.10", amount = 100) => [
  name,
  school,
  kind,
  amount,
  date,
];

test("the same child, award and year is a warning; also the same day and amount an error", () => {
  const sheet = awardRows(
    award("王小禾", "县一小"),
    award("李小苗", "县一小"),
    award("王 小禾", "县一小", "三好学生", "2020.12.1"),
    award("李小苗", "县一小", "三好学生", "2020.7.10"),
    award("王小禾", "县一小", "学习书籍"),
    award("王小禾", "县一小", "三好学生", "2019.7.10"),
  );
  expect(saying(RULE, [sheet])).toEqual([
    "warning 奖学奖优!A3",
    "warning 奖学奖优!A5",
    "error 奖学奖优!A4",
    "error 奖学奖优!A6",
  ]);
});

test.each<[string, string | null, string | null, readonly string[]]>([
  ["another school is another child", "县一小", "县二小", []],
  ["a blank school is no other school", "县一小", null, ["error 奖学奖优!A3", "error 奖学奖优!A4"]],
])("%s", (_, school, other, said) => {
  expect(saying(RULE, [awardRows(award("王小禾", school), award("王小禾", other))])).toEqual(said);
});

test("another unit of the parents is another child; another grade proves nothing", () => {
  const sheet = (unit: string) =>
    snapshotOf([
      ["2020年奖学奖优登记表"],
      ["学生姓名", "年级", "家长单位", "奖励类别", "奖励金额"],
      ["王小禾", "三年级", "畜牧站", "三好学生", 100],
      ["王小禾", "四年级", unit, "三好学生", 100],
    ]);
  expect(saying(RULE, [sheet("水产站")])).toEqual([]);
  expect(saying(RULE, [sheet("畜牧站")])).toEqual(["warning 登记表!A3", "warning 登记表!A4"]);
});

test("a child without a school who may be either of two namesakes is accused of nothing", () => {
  const sheet = awardRows(award("王小禾", "县一小"), award("王小禾", "县二小"), award("王小禾", null));
  expect(saying(RULE, [sheet])).toEqual(["? 奖学奖优 rows-unjudged school 5"]);
});

test("it is found across sheets and inside a list of names", () => {
  const sheets = [
    awardRows(award("王小禾、李小苗", "县一小", "三好学生", "2020.7.10", 200)),
    renamed(awardRows(award("李小苗", "县一小", "三好学生", "2020.9.1")), "补发"),
  ];
  expect(saying(RULE, sheets)).toEqual(["warning 奖学奖优!A3", "warning 补发!A3"]);
  const [chinese, english] = sentences(RULE, sheets);
  expect(chinese).toBe(
    "『奖学奖优』A3（王小禾、李小苗）：李小苗在2020年已经得过“三好学生”，见 『补发』A3，同一个孩子同一年同一种奖励只发一次。重复的请删去；不是同一个人的，请填上学校或单位来区分。",
  );
  expect(english).toContain("“补发” A3");
});

test("a group is nobody in particular", () => {
  expect(saying(RULE, [awardRows(award("四年级学生", "县一小"), award("四年级学生", "县一小"))])).toEqual([]);
});
