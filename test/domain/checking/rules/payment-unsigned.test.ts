import { saying, sentences } from "../../../support/saying";
import { type GridCell, snapshotOf } from "../../../support/snapshotOf";

const RULE = "payment-unsigned";
const awards = (...rows: readonly (readonly GridCell[])[]) =>
  snapshotOf([["2020年奖学奖优登记表"], ["学生姓名", "奖励类别", "奖励金额", "领取人签字"], ...rows], {
    name: "奖学奖优",
  });
const visits = (...rows: readonly (readonly GridCell[])[]) =>
  snapshotOf([["2020年走访慰问登记表"], ["走访日期", "走访对象", "慰问金", "慰问物品", "签收"], ...rows], {
    name: "走访慰问",
  });

test("a row without a signature among signed ones is named", () => {
  const sheet = awards(
    ["王小禾", "三好学生", 100, "王大树"],
    ["李小苗", "三好学生", 100, null],
    ["张小麦", "三好学生", 100, "未领"],
  );
  expect(saying(RULE, [sheet])).toEqual(["error 奖学奖优!D4", "error 奖学奖优!D5"]);
});

test("goods alone need no signature", () => {
  const sheet = visits(
    ["9月18日", "王小禾", 200, "书包", "王大树"],
    ["9月18日", "李小苗", null, "书包", null],
    ["9月18日", "张小麦", 200, null, null],
  );
  expect(saying(RULE, [sheet])).toEqual(["error 走访慰问!E5"]);
});

test("a list that nobody has signed here is signed on paper: one note", () => {
  const sheet = awards(["王小禾", "三好学生", 100, null], ["李小苗", "三好学生", 100, null]);
  expect(saying(RULE, [sheet])).toEqual(["note 奖学奖优!D2"]);
  expect(sentences(RULE, [sheet])[0]).toBe(
    "『奖学奖优』D2：整张表 2 行（共 200.00元）都没有签领。发给个人的现金以签领为凭；签在纸上的，请把签好的表存好备查。",
  );
});

test("without a column of signatures it is undecided", () => {
  const sheet = snapshotOf([
    ["奖学奖优登记表"],
    ["学生姓名", "奖励类别", "奖励金额"],
    ["王小禾", "三好学生", 100],
  ]);
  expect(saying(RULE, [sheet])).toEqual(["? 登记表 no-column signature"]);
});

test("it says what to do", () => {
  const sheet = awards(["王小禾", "三好学生", 100, "王大树"], ["李小苗", "三好学生", 100, null]);
  const [chinese, english] = sentences(RULE, [sheet]);
  expect(chinese).toBe(
    "『奖学奖优』D4（李小苗）：发了 100.00元，没有签领。发给个人的现金以签领为凭，请补签；代领的请写代领人姓名。",
  );
  expect(english).toContain("without a signature");
});
