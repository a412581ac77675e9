// The rules about standards, about what stands there twice and about reimbursing, all together: none breaks on whatever
// stands in cells, and of the sample nothing is said but what is meant to be seen there.

import fc from "fast-check";
import { buildSampleSheets } from "../../../src/books/sample/sampleWorkbook";
import { reimbursementRules } from "../../../src/domain/checking/groups/reimbursementRules";
import { standardsRules } from "../../../src/domain/checking/groups/standardsRules";
import { twiceRules } from "../../../src/domain/checking/groups/twiceRules";
import type { Rule } from "../../../src/domain/checking/rule";
import { RULE_GROUPS } from "../../../src/domain/checking/ruleId";
import { buildDocumentSnapshot } from "../../../src/domain/sheets/documentSnapshot";
import { finding as inEnglish } from "../../../src/texts/en/findings";
import { finding as inChinese } from "../../../src/texts/zh/findings";
import { checkBook, placeOf } from "../../support/checkSheets";
import { day } from "../../support/fitOf";
import { awardRows, expenseRows, pupilRows, visitRows } from "../../support/moneySheets";
import { dateCell, type GridCell } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const RULES: readonly Rule[] = Object.values({ ...standardsRules, ...twiceRules, ...reimbursementRules });

test("there is a rule for every id of the three groups", () => {
  const ids = [...RULE_GROUPS.standards, ...RULE_GROUPS.twice, ...RULE_GROUPS.reimbursement];
  expect(RULES.map(({ id }) => id).sort()).toEqual([...ids].sort());
});

test("of the sample only the line that nobody has reimbursed is told, once its year is over", () => {
  const sample = workbookOf(...buildSampleSheets().map(buildDocumentSnapshot));
  expect(checkBook(sample, RULES).findings).toEqual([]);
  const { findings } = checkBook(sample, RULES, { today: day(2021, 3, 1) });
  expect(findings.map((one) => `${one.rule} ${placeOf(one)}`)).toEqual([
    "unreimbursed-at-year-end 经费支出!K19",
  ]);
});

const cell = fc.oneof(
  fc.constantFrom<GridCell>(
    null,
    "",
    "—",
    "#REF!",
    "王小禾",
    "三好学生",
    "油费",
    "未报销",
    "2020.9.18",
    "05533127",
  ),
  fc.constantFrom<GridCell>(
    dateCell("2020-09-18"),
    100,
    200,
    1e17,
    -1,
    0,
    true,
    33.333,
    "王小禾、李小苗等3人",
  ),
  fc.string({ maxLength: 12, unit: "binary" }),
);
const rowsOf = (width: number) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 });
const EXPENSE =
  "日期 摘要 费用类别 支出金额 票据金额 凭证号 发票代码 发票号码 收款单位 经办人 审批人 报销日期 报销状态";
const PUPIL = "姓名 出生年月 就读学校 身份证号 帮扶责任人";

test("whatever stands in the cells, no rule breaks and every finding can be said", () => {
  fc.assert(
    fc.property(rowsOf(6), rowsOf(7), rowsOf(13), rowsOf(5), (awards, visits, expenses, pupils) => {
      const book = workbookOf(
        awardRows(["王小禾", "县一小", "三好学生", 100, "2020.7.10"], ...awards),
        visitRows(["2020.9.18", "王小禾", "县一小", "留守儿童", 200], ...visits),
        expenseRows(EXPENSE, ["2020.6.1", "书籍", "奖学奖优", 100], ...expenses),
        pupilRows(PUPIL, ["王小禾", "2010.3", "县一小", null, "赵大江"], ...pupils),
      );
      const { findings, undecided } = checkBook(book, RULES);
      expect(undecided.filter(({ reason }) => reason.code === "rule-failed")).toEqual([]);
      for (const one of findings) {
        expect(inChinese(one)).not.toMatch(/undefined|NaN|null/u);
        expect(inEnglish(one)).not.toMatch(/undefined|NaN|null/u);
      }
    }),
    { numRuns: 60 },
  );
});
