// The sample workbook is in order: no rule across its sheets finds anything, and nothing is left undecided.

import { ruleCatalogue } from "../../../../src/domain/checking/catalogue";
import { RULE_GROUPS, type RuleId } from "../../../../src/domain/checking/ruleId";
import { checkBook, placeOf } from "../../../support/checkSheets";
import { day } from "../../../support/fitOf";
import { sampleBook, withoutRow } from "../../../support/sampleBook";

const across: readonly RuleId[] = RULE_GROUPS.across;
const RULES = ruleCatalogue.filter(({ id }) => across.includes(id));

test.each([day(2020, 12, 31), day(2021, 3, 1), null])("nothing is found on day %s", (today) => {
  expect(RULES).toHaveLength(across.length);
  expect(checkBook(sampleBook(), RULES, { today })).toEqual({ findings: [], undecided: [] });
});

test.each<[string, string, number, readonly string[]]>([
  ["a payment for three", "经费支出", 10, ["奖学奖优!I10", "奖学奖优!I11", "奖学奖优!I12"]],
  ["the goods of a visit", "经费支出", 13, []],
  ["one of the books", "奖学奖优", 6, ["经费支出!E7"]],
  ["a visit by car", "走访慰问", 5, ["经费支出!E12", "经费支出!B14", "帮扶对象!B3"]],
  ["an activity", "活动情况", 4, ["经费支出!B6"]],
  ["a line of the roster", "五老名册", 3, ["学习签到!B4"]],
])("without %s (%s, row %i) these are named", (_, sheet, row, places) => {
  const { findings } = checkBook(withoutRow(sampleBook(), sheet, row), RULES);
  expect(findings.map(placeOf)).toEqual(places);
});
