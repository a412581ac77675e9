import { visitRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import { settingsWith, standard } from "../../../support/settingsSheet";

const RULE = "visit-cash-off-standard";
const DAY = "2020.9.18";

test("comfort money is judged for each person; goods alone are none of its business", () => {
  const sheet = visitRows(
    [DAY, "王小禾", "县一小", "留守儿童", 300],
    [DAY, "李小苗", "县一小", "留守儿童", 200],
    [DAY, "张小麦", "县一小", "留守儿童", null, "书包"],
    [DAY, "赵小谷、钱小豆", "县一小", "留守儿童", 400],
    [DAY, "赵小谷、钱小豆", "县一小", "留守儿童", 200],
    [DAY, "孙小稻一家", "县一小", "留守儿童", 200],
    [DAY, "困难学生4人", "县一小", "困难学生", 800],
    [DAY, "困难学生", "县一小", "困难学生", 800],
  );
  expect(saying(RULE, [sheet])).toEqual([
    "error 走访慰问!E3",
    "error 走访慰问!E7",
    "? 走访慰问 rows-unjudged person 10",
  ]);
});

test("a standard for one kind of person goes before the general one", () => {
  const settings = settingsWith(standard("慰问金", 200), standard("慰问金（老同志）", 500));
  const sheet = visitRows(
    [DAY, "王老松", null, "老同志", 500],
    [DAY, "李老柏", null, "老同志", 200],
    [DAY, "张小麦", null, "留守儿童", 200],
  );
  expect(saying(RULE, [sheet, settings])).toEqual(["error 走访慰问!E4"]);
});

test("a day without a standard is said to be undecided", () => {
  const settings = settingsWith(standard("慰问金", 200, [2020, 10, 1]));
  const sheet = visitRows([DAY, "王小禾", null, null, 300], ["2020.10.1", "李小苗", null, null, 200]);
  expect(saying(RULE, [sheet, settings])).toEqual(["? 走访慰问 no-standard 慰问金 3"]);
});

test("it says the amount, the standard and what to do", () => {
  const [chinese, english] = sentences(RULE, [visitRows([DAY, "王小禾", null, null, 300])]);
  expect(chinese).toBe(
    "『走访慰问』E3（王小禾）：慰问金填的是 300.00元，“慰问金”的标准是 200.00元（依据：本单位惯例，请填写文件依据）。请核对金额和人数。标准变过的，请在『关工设置』里另起一行，写明起止日期。",
  );
  expect(english).toContain("300.00 yuan");
});
