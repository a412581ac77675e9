import type { CellValue } from "../../../../src/domain/sheets/snapshot";
import {
  isCodeRow,
  isFootText,
  isLabelled,
  isTotalLabel,
  startsLikeTotal,
} from "../../../../src/domain/fitting/locating/rowLabels";

test.each([
  "合计",
  "合        计",
  "小计：",
  "总 计",
  "共计",
  "本页小计",
  "月总计",
  "9月合计",
  "2020年度合计",
  "合计（元）",
  "合计金额（大写）",
  "汇总",
])("%s labels a total", (text) => {
  expect(isTotalLabel(text)).toBe(true);
});

test.each(["合计购买书籍", "总计划", "小王", "会计", "合同"])("%s labels none", (text) => {
  expect(isTotalLabel(text)).toBe(false);
});

test.each([
  ["共计2856人次", true],
  ["合计人民币（大写）：壹仟元整", true],
  ["人民币（大写）：捌佰元整", true],
  ["慰问共计4人", false],
])("%s begins as a total: %p", (text, begins) => {
  expect(startsLikeTotal(text)).toBe(begins);
});

test.each([
  "注：油费每次100元",
  "备注：以上均已发放",
  "说明：",
  "制表人",
  "制表人：赵大江",
  "单位负责人（签字）",
  "审核",
  "　　年　　月　　日",
  "（以下空白）",
  "本次慰问由办公室组织；钱款当场发放，由家长签字。",
])("%s stands at the foot", (text) => {
  expect(isFootText(text)).toBe(true);
});

test.each(["王小禾", "座谈会茶水", "会计培训费", "负责任的态度", "县畜牧站"])("%s does not", (text) => {
  expect(isFootText(text)).toBe(false);
});

test("a label has a colon of either width", () => {
  expect(["部门:办公室", "部门：", "部门"].map(isLabelled)).toEqual([true, true, false]);
});

const CODES: CellValue[][] = [
  ["甲", "乙", 1, 2, 3],
  ["甲", "乙", "丙", "1", "2"],
  ["A", "B", "C", "D1"],
  ["(1)", "(2)", "(3)"],
  [1, 2, 3, 4],
  ["A", "B", "C=A+B"],
  ["甲", "1", "2", "3=1+2"],
  ["栏次", 1, 2],
];

test.each(CODES.map((cells) => [cells]))("%j numbers the columns", (cells) => {
  expect(isCodeRow(cells)).toBe(true);
});

const NO_CODES: CellValue[][] = [
  [1, "王小禾", 100],
  [1, 2],
  [1, 100, 200],
  ["甲", "王小禾", "乙"],
  [10, 20, 30],
  ["乙", "甲", 1],
  ["栏次", "王小禾", 2],
  ["王小禾", 1, 2],
];

test.each(NO_CODES.map((cells) => [cells]))("%j does not", (cells) => {
  expect(isCodeRow(cells)).toBe(false);
});
