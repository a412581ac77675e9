// A small committee's workbook for tests of the session: awards, visits, spending, two years, nothing strange. All names
// are invented.

import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { snapshotOf } from "./snapshotOf";
import { workbookOf } from "./workbookOf";

const OFFICE = "青禾县畜牧局关工委";

export const awardSheet: SheetSnapshot = snapshotOf(
  [
    [`${OFFICE}2020年奖学奖优登记表`],
    ["序号", "学生姓名", "就读学校", "奖励类别", "奖励金额", "发放日期", "签领人"],
    [1, "甲小一", "城关一小", "三好学生", 100, "2020年7月10日", "甲大一"],
    [2, "甲小二", "城关一小", "三好学生", 100, "2020年7月10日", "甲大二"],
    [3, "甲小三", "县一中", "考取本科", 200, "2020年8月28日", "甲大三"],
    ["合计", null, null, null, 400],
  ],
  { name: "奖学奖优" },
);

export const visitSheet: SheetSnapshot = snapshotOf(
  [
    [`${OFFICE}2020年走访慰问登记表`],
    ["走访日期", "走访对象", "对象类别", "家庭住址", "慰问金（元）", "慰问物品", "走访人员"],
    ["2020年9月18日", "乙小一", "留守儿童", "青山村一组", 200, "书包", "丙某"],
    ["2020年9月18日", "乙小二", "困难学生", "青山村二组", 200, "书包", "丙某"],
  ],
  { name: "走访慰问" },
);

/** With one row of the year before. */
export const expenseSheet: SheetSnapshot = snapshotOf(
  [
    [`${OFFICE}经费支出明细`],
    ["日期", "用途", "费用类别", "支出金额", "收款人", "经办人", "报销情况"],
    ["2019年12月20日", "印制宣传资料", "活动费", 300, "文印店", "丁某", "已报销"],
    ["2020年7月10日", "三好学生奖励", "奖学奖优", 200, "甲大一等2人", "丁某", "已报销"],
    ["2020年8月28日", "考取本科奖励", "奖学奖优", 200, "甲大三", "丁某", "已报销"],
    ["2020年9月18日", "慰问金2人", "走访慰问", 400, "乙家2人", "丁某", "已报销"],
    ["2020年9月18日", "走访用车油费", "油费", 100, "加油站", "丁某", "未报销"],
  ],
  { name: "经费支出" },
);

export const committeeBook: WorkbookSnapshot = workbookOf(awardSheet, visitSheet, expenseSheet);

/** A sheet that is no register and none of ours, whatever its name. */
export function clerksOwnSheet(name: string): SheetSnapshot {
  return snapshotOf([["我自己做的汇总"], ["支出", 900], ["奖励", 400]], { name });
}

/** The spending with one more row; `count` of them for a large one. */
export function grownExpenses(count: number): SheetSnapshot {
  const row = ["2020年10月17日", "宣传资料", "活动费", 50, "文印店", "丁某", "已报销"];
  const blank = ["General", "General", "General", "General", "General", "General", "General"];
  return {
    ...expenseSheet,
    position: 2,
    rows: [...expenseSheet.rows, ...Array.from({ length: count }, () => row)],
    formulas: [...expenseSheet.formulas, ...Array.from({ length: count }, () => null)],
    numberFormats: [...expenseSheet.numberFormats, ...Array.from({ length: count }, () => blank)],
  };
}
