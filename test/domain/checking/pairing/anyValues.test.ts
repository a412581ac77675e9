// Whatever stands in the cells, no rule across sheets breaks.

import * as fc from "fast-check";
import { ruleCatalogue } from "../../../../src/domain/checking/catalogue";
import { RULE_GROUPS, type RuleId } from "../../../../src/domain/checking/ruleId";
import { checkBook } from "../../../support/checkSheets";
import { snapshotOf } from "../../../support/snapshotOf";
import { workbookOf } from "../../../support/workbookOf";
import { finding } from "../../../../src/texts/zh/findings";

const across: readonly RuleId[] = RULE_GROUPS.across;
const RULES = ruleCatalogue.filter(({ id }) => across.includes(id));

const cell = fc.oneof(
  fc.constantFrom(
    null,
    200,
    100,
    0,
    -5,
    1e15,
    "2020.9.18",
    "2020.2.30",
    "9月18日",
    "慰问金2人",
    "走访慰问",
    "是",
  ),
  fc.constantFrom("甲一一", "甲一一、乙二二", "√", "#REF!", "奖学奖优", "三好学生", "油费", true),
  fc.string({ maxLength: 6 }),
  fc.double({ noNaN: true }),
);
const SHEETS: readonly (readonly [name: string, title: string, headings: readonly string[]])[] = [
  ["走访", "2020年走访慰问登记表", ["走访日期", "慰问对象", "慰问金", "是否用车"]],
  ["奖励", "2020年奖学奖优登记表", ["发放日期", "学生姓名", "奖励类别", "奖励金额"]],
  ["支出", "2020年经费支出明细账", ["日期", "摘要", "费用类别", "支出金额"]],
  ["学习", "2020年五老学习日签到表", ["学习日期", "姓名", "学习内容"]],
  ["学生", "帮扶对象名册", ["姓名", "就读学校", "帮扶责任人"]],
  ["名册", "五老人员名册", ["姓名", "性别", "五老类别"]],
];

test("any values: no rule fails, and every finding has its sentence", () => {
  const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(rows, { minLength: 6, maxLength: 6 }), (books) => {
      const sheets = SHEETS.map(([name, title, headings], at) =>
        snapshotOf([[title], headings, ...(books[at] ?? [])], { name }),
      );
      const { findings, undecided } = checkBook(workbookOf(...sheets), RULES);
      expect(undecided.filter(({ reason }) => reason.code === "rule-failed")).toEqual([]);
      for (const one of findings) expect(finding(one)).toMatch(/。$/u);
    }),
    { numRuns: 60 },
  );
});
